import type { Day } from '../domain/days.ts';
import { versionLabelOf } from '../kinds/kind.ts';
import { KINDS } from '../kinds/registry.ts';
import { AuditDesk } from '../graph/audits/audit-desk.ts';
import { cypher, name, type Cypher } from '../graph/cypher.ts';
import type { Database } from '../graph/database/database.ts';
import { inForce, recorded } from '../graph/model/dating.ts';
import { HeadReader } from '../graph/reading/record.ts';
import { firstZoneOf } from './city.ts';
import { ratios, say, shown } from './figures.ts';
import { loopsOver } from './rivals/loops.ts';
import { WHOLE } from './rivals/patterns.ts';
import { RIVALS } from './rivals/registry.ts';
import { statementOf, type Start } from './rivals/rival.ts';
import { timed } from './service.ts';

const LIMITS = { overload: 30, backdated: 30, timeZone: 'Asia/Shanghai' };
const EVERYBODY = { scope: 'all', people: {} } as const;
const TODAY = 20180101;

const MATRIX = cypher`
  MATCH (chain:Chain)<-[:LINK_OF]-(link:ChainLink)-[:LINKS]->(power:Power) WHERE ${inForce(cypher`link`)}
  WITH DISTINCT chain, power
  MATCH (power)<-[:DELEGATES]-(delegation:Delegation)<-[:VERSION_OF]-(period:DelegationVersion) WHERE ${inForce(cypher`period`)}
  MATCH (delegation)-[:TO_ZONE]->(zone:Zone)
  RETURN chain.code, zone.code, count(DISTINCT power)`;

const OF_ZONE: Start = {
  match: cypher`MATCH (:Zone {code: $zone})<-[:TO_ZONE]-(delegation:Delegation)<-[:VERSION_OF]-(period:DelegationVersion) WHERE ${inForce(cypher`period`)}`,
  isWhole: false,
};

/** How many versions of a kind are in force on one of two days alone. */
const differing = (label: string): Cypher =>
  cypher`MATCH (version:${name(label)}) WHERE ${recorded(cypher`version`)}
    AND (version.validFrom <= $day < version.validTo) <> (version.validFrom <= $other < version.validTo) RETURN count(version)`;

interface Case {
  readonly name: string;
  readonly ours: (day: Day) => Promise<unknown>;
  readonly theirs: (day: Day) => Promise<unknown>;
}

/** What looks at the whole city, each of days that were not asked before, beside statements, or plain loops, that find the same. */
export async function benchWholeCity(database: Database, city: string, rounds: number): Promise<void> {
  const revision = await new HeadReader(database).read({});
  const desk = new AuditDesk(database);
  await desk.columns.cityAt(revision);
  const zone = firstZoneOf(city);
  const send = (texts: readonly Cypher[], day: Day, more: object = {}) =>
    Promise.all(texts.map((text) => database.command(text, { day, revision, zone, overload: 30, ...more })));
  const audits = (start: Start) => RIVALS.map((rival) => statementOf(rival, start));
  const of = <Asked>(asked: Asked) => ({ asked, reader: EVERYBODY });
  const { audit } = loopsOver(city);
  const cases: readonly Case[] = [
    {
      name: 'the overview',
      ours: (day) => desk.overview(LIMITS, { day, revision }, {}),
      theirs: (day) => send(audits(WHOLE), day),
    },
    {
      name: 'the matrix of chains',
      ours: async (day) => {
        const { held } = await desk.ask(
          'matrix',
          { zones: null, chains: null, day, revision },
          { day, revision },
          {},
        );
        return held.flat().reduce((sum, each) => sum + each, 0);
      },
      theirs: async (day) => {
        const [rows = []] = await send([MATRIX], day);
        return rows.reduce((sum, [, , powers]) => sum + Number(powers), 0);
      },
    },
    {
      name: 'scores of a zone',
      ours: (day) =>
        desk.ask(
          'scores',
          { of: 'Zone', groups: [zone], kinds: null, limits: LIMITS },
          { day, revision },
          {},
        ),
      theirs: (day) => send(audits(OF_ZONE), day),
    },
    {
      name: 'differences of two days, a page',
      ours: (day) => {
        const [from, to] = [20151001, day].map((each) => ({ day: each, revision }));
        const compared = { of: 'points', from: from!, to: to!, records: null, zones: null } as const;
        const asked = { compared, kinds: null, after: null, offset: 0, first: 50 };
        return desk.ask('differences', of(asked), { day, revision }, {});
      },
      theirs: (day) =>
        send(
          KINDS.filter(({ isCompared }) => isCompared).map((kind) => differing(versionLabelOf(kind))),
          day,
          { other: 20151001 },
        ),
    },
    {
      name: 'a trend of 36 days',
      ours: (day) => {
        const asked = { days: months(day), asKnown: 'NOW', revision, today: TODAY } as const;
        return desk.ask(
          'trend',
          of({ ...asked, kinds: null, zones: null, limits: LIMITS }),
          { day, revision },
          {},
        );
      },
      theirs: async (day) => months(day).map(audit),
    },
  ];
  say(
    'what looks at the whole city, of days not asked before: ms; statements, and for the trend loops; times as fast',
  );
  for (const each of cases) await timeCase(each, rounds);
}

async function timeCase({ name: title, ours, theirs }: Case, rounds: number): Promise<void> {
  const [mine, others]: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= rounds; turn += 1) {
    const day = 20161001 + turn;
    const [found, seconds] = await timed(() => ours(day));
    const [expected, bare] = await timed(() => theirs(day));
    if (typeof found === 'number' && found !== expected)
      throw new Error(`${title}: Quanze counts ${found}, the statement ${String(expected)}`);
    if (turn === 0) continue; // the first turn plans, and starts the worker
    mine.push(seconds * 1000);
    others.push(bare * 1000);
  }
  say(`  ${title.padEnd(32)} ${shown(mine, 0)}; ${shown(others, 0)}; ${shown(ratios(others, mine), 1)}`);
}

/** A day of each month of three years, another one for each day. */
const months = (day: Day): readonly Day[] =>
  [2015, 2016, 2017].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => year * 10_000 + (month + 1) * 100 + (day % 100)),
  );
