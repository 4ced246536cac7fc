import { cypher } from '../graph/cypher.ts';
import type { Database } from '../graph/database/database.ts';
import type { ImportResult } from '../graph/import/import-rows.ts';
import { importSource } from '../workbook/import-workbook.ts';
import { memorySource } from '../tables/memory-source.ts';
import { TABLES } from '../tables/sheets/registry.ts';
import { statuteChains } from './chains.ts';
import { listedItems } from './listed-items.ts';
import { organisations } from './organisations.ts';
import { joinTables, readInvented, type Tables } from './read-table.ts';
import { running } from './running.ts';
import { statutePowers } from './statute-powers.ts';
import { workPlan } from './work-plan.ts';

const city = (): Tables =>
  joinTables(
    organisations(),
    ...[listedItems(), statutePowers(), statuteChains()],
    ...[workPlan(), running()],
    readInvented(),
  );

/** What the demo has, one Change after the other: the city, its lists of adjustments, and what was recorded since. */
const DEMO_CHANGES = [city, () => readInvented('lists'), () => readInvented('since')] as const;

/** All that the demo has: facts first, then what is invented. */
export function demoTables(): Tables {
  const [first, ...others] = DEMO_CHANGES;
  return joinTables(first(), ...others.map((tables) => tables()));
}

/** Takes the demo in, a revision for each of its Changes; returns what became of the last. */
export async function takeInDemo(database: Database): Promise<ImportResult> {
  const [first, ...others] = DEMO_CHANGES;
  let result = await takeIn(database, first());
  for (const tables of others) result = await takeIn(database, tables());
  return result;
}

/**
 * Whether a record has some of the demo's Changes and nothing else: a start that died goes on with the others. What an earlier
 * version took in as one Change has its lists in the first.
 */
export async function isDemoBegun(database: Database): Promise<boolean> {
  const changes = await database.read(CHANGES);
  const isSeed = changes.every(([operation]) => operation === 'SEED');
  const hasLists = changes.some(([, bySheet]) => String(bySheet).includes('"adjustmentLists"'));
  return isSeed && changes.length < DEMO_CHANGES.length && !(changes.length === 1 && hasLists);
}

const CHANGES = cypher`MATCH (change:Change) RETURN change.operation, change.bySheet ORDER BY change.revision LIMIT 10`;

/** By the checks of a workbook, as one revision with one Change. An error of it is a bug of ours. */
async function takeIn(database: Database, tables: Tables): Promise<ImportResult> {
  const wrong: string[] = [];
  const { errors, written } = await importSource(
    database,
    memorySource('seeds', TABLES, (table) => tables[table] ?? []),
    {
      tables: TABLES,
      dryRun: false,
      replace: [],
      change: { actor: 'local:quanze', operation: 'SEED' },
      onError: ({ sheet, row, column, value, message }) => {
        if (wrong.length < MOST_SHOWN) wrong.push(`${sheet}:${row}:${column} ${value} ${message}`);
      },
      onNotice: () => undefined,
      onProgress: () => undefined,
    },
  );
  if (!written) throw new Error([`the demo has ${errors} errors`, ...wrong].join('\n'));
  return written;
}

const MOST_SHOWN = 20;
