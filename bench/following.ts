import { Columns } from '../graph/columns/columns.ts';
import { cypher } from '../graph/cypher.ts';
import { HeadReader } from '../graph/reading/record.ts';
import { ratios, say, shown } from './figures.ts';
import { give } from './give.ts';
import { withCopy } from './neo4j.ts';
import { timed } from './service.ts';

const DAY = 20161124;
const TURNS = 20;

/** What a command of one row wrote, by somebody who knows what it is. */
const BARE = cypher`MATCH (person:Person {code: $code})<-[:VERSION_OF]-(version:PersonVersion)
  RETURN person.code, version.name, version.validFrom, version.validTo, version.recordedAt, version.supersededAt`;

/** How soon columns have what a command wrote, on a copy of the store, beside a bare read of its row. */
export async function benchFollowing(place: {
  readonly folder: string;
  readonly store: string;
}): Promise<void> {
  await withCopy(place, async ({ database }) => {
    const columns = new Columns(database);
    const { rows } = await columns.cityAt(await new HeadReader(database).read({}));
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let turn = 0; turn <= TURNS; turn += 1) {
      const code = `FOLLOWED-${turn}`;
      const revision = await give(database, [{ registerPerson: { code, name: '新人' } }], DAY);
      const [city, seconds] = await timed(() => columns.cityAt(revision));
      if (city.rows !== rows + turn + 1) throw new Error(`the columns lack what revision ${revision} wrote`);
      const [, read] = await timed(() => database.read(BARE, { code }));
      if (turn === 0) continue; // the first turn plans
      ours.push(seconds * 1000);
      bare.push(read * 1000);
    }
    say('columns that follow a command of one row: ms');
    say(`  until they have it         ${shown(ours, 1)}`);
    say(`  a bare read of the row     ${shown(bare, 1)}`);
    say(`  so many times as long      ${shown(ratios(ours, bare), 1)}`);
  });
}
