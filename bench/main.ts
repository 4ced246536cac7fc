import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchActs } from './acts.ts';
import { benchAudits } from './audits.ts';
import { codesOf, makeCity } from './city.ts';
import { benchColumns } from './columns.ts';
import { say } from './figures.ts';
import { benchFollowing } from './following.ts';
import { benchImpact } from './impact.ts';
import { benchImports, fillStore } from './imports.ts';
import { openNeo4j } from './neo4j.ts';
import { benchPages } from './pages.ts';
import { benchReviews } from './reviews.ts';
import { benchSavedColumns } from './saved-columns.ts';
import { benchServed } from './served.ts';
import { benchStarts } from './starts.ts';
import { benchTraces } from './traces.ts';
import { benchWholeCity } from './whole-city.ts';

const HELP = `npm run bench -- [--small] [--only PART,...] [--rounds N] [--seconds S] [--keep]

Compares Quanze with what one would do without it, side by side in turn on one machine.
  --small     a city of a tenth of the size, for a quick run
  --only      of: imports, starts, saved, traces, audits, columns, whole, served, pages, following, impact,
              reviews, acts (all unless said)
  --rounds    how often each is measured (5 unless said; all but traces 3 at most)
  --seconds   how long a round of requests is (5 unless said)
  --acts      how many acts are pushed (50000 unless said)
  --keep      use the store of the run before, if there is one
The city and its stores lie in .quanze/bench.
`;

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    only: {
      type: 'string',
      default: 'imports,starts,saved,traces,audits,columns,whole,served,pages,following,impact,reviews,acts',
    },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    acts: { type: 'string', default: '50000' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else await bench();

async function bench(): Promise<void> {
  const size = values.small ? 'small' : 'large';
  const parts = values.only.split(',');
  const rounds = Number(values.rounds);
  const folder = join(import.meta.dirname, '../.quanze/bench', size);
  const store = join(folder, 'store');
  const [load = 0] = loadavg();
  say(
    `${size} city, ${availableParallelism()} cores (${cpus()[0]?.model ?? '?'}), Node ${process.version}, load ${load.toFixed(1)} at the start; each figure is the median (least to most)`,
  );
  const city = makeCity(folder, size);
  if (parts.includes('imports')) await benchImports({ folder, city, rounds: Math.min(rounds, 3) });
  else if (!values.keep || !existsSync(store)) await fillStore(folder, city);
  const codes = codesOf(city, 'powers');
  if (parts.includes('starts'))
    await benchStarts({ store, code: codes[5] ?? '', rounds: Math.min(rounds, 3) });
  if (parts.includes('saved')) await benchSavedColumns({ folder, store }, Math.min(rounds, 3));
  if (parts.includes('following')) await benchFollowing({ folder, store });
  if (parts.includes('impact')) await benchImpact({ folder, store, city, rounds: Math.min(rounds, 3) });
  if (parts.includes('reviews')) await benchReviews({ folder, store, city, rounds: Math.min(rounds, 3) });
  if (parts.includes('acts'))
    await benchActs({ folder, store, city, rounds: Math.min(rounds, 3) }, Number(values.acts));
  if (!['traces', 'audits', 'columns', 'whole', 'served', 'pages'].some((part) => parts.includes(part)))
    return;
  const neo4j = await openNeo4j(store);
  try {
    if (parts.includes('traces'))
      await benchTraces(neo4j, { codes, rounds, seconds: Number(values.seconds), dataFolder: folder });
    if (parts.includes('audits')) await benchAudits(neo4j, folder, Math.min(rounds, 3));
    if (parts.includes('columns')) await benchColumns(neo4j, Math.min(rounds, 3));
    if (parts.includes('whole')) await benchWholeCity(neo4j.database, city, Math.min(rounds, 3));
    if (parts.includes('served')) await benchServed(neo4j, { folder, city, seconds: Number(values.seconds) });
    if (parts.includes('pages')) await benchPages(neo4j, folder, Math.min(rounds, 3));
  } finally {
    await neo4j.close();
  }
}
