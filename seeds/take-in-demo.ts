import type { Database } from '../graph/database/database.ts';
import type { ImportResult } from '../graph/import/import-rows.ts';
import { importSource } from '../workbook/import-workbook.ts';
import { memorySource } from '../tables/memory-source.ts';
import { TABLES } from '../tables/sheets/registry.ts';
import { AFTER_CITY } from './demo-begun.ts';
import { statuteChains } from './chains.ts';
import { listedItems } from './listed-items.ts';
import { organisations } from './organisations.ts';
import { joinTables, readInvented, type Tables } from './read-table.ts';
import { running } from './running.ts';
import { statutePowers } from './statute-powers.ts';
import { workPlan } from './work-plan.ts';

/** What the demo records first; see `AFTER_CITY`. */
const city = (): Tables =>
  joinTables(
    organisations(),
    ...[listedItems(), statutePowers(), statuteChains()],
    ...[workPlan(), running()],
    readInvented(),
  );

/** All that the demo has: facts first, then what is invented. */
export const demoTables = (): Tables => joinTables(city(), ...AFTER_CITY.map(readInvented));

/** Takes the demo in, a revision for each of its Changes; returns what became of the last. */
export async function takeInDemo(database: Database): Promise<ImportResult> {
  let result = await takeIn(database, city());
  for (const folder of AFTER_CITY) result = await takeIn(database, readInvented(folder));
  return result;
}

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
