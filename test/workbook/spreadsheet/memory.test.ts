import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeSpreadsheet } from '../../../workbook/spreadsheet/write-spreadsheet.ts';
import { makeFolder } from '../fixtures.ts';

const run = promisify(execFile);
const ROWS = 20_000;
/** Megabytes of JavaScript heap; the texts of the rows alone would take more than twice as much. */
const HEAP = 64;
/** Of which long names are made, in ever other orders: what shrinks to nothing is refused as a bomb. */
const SYLLABLES = Array.from({ length: 64 }, (_, at) =>
  Array.from({ length: 50 }, (_each, place) =>
    String.fromCodePoint(0x4e00 + ((at * 977 + place * 131) % 20_000)),
  ).join(''),
);
const longName = (at: number): string =>
  Array.from({ length: 60 }, (_, place) => SYLLABLES[(at * (2 * place + 1) + (at >> 6) * place) % 64]).join(
    '',
  );

const SCRIPT = `
  const { readSpreadsheet } = await import(process.argv[1] + 'workbook/read-spreadsheet.ts');
  const { checkWorkbook } = await import(process.argv[1] + 'tables/check/check-workbook.ts');
  const { emptyGraph } = await import(process.argv[1] + 'tables/check/known-things.ts');
  const result = await checkWorkbook(await readSpreadsheet(process.argv[2]), emptyGraph, { replace: [], onError: () => undefined });
  console.log(JSON.stringify({ errors: result.errors, rows: result.rows.get('people') }));`;

describe('20,000 rows of a spreadsheet', () => {
  it('are written, read and checked in bounded memory', async () => {
    const path = join(await makeFolder({}), 'people.xlsx');
    function* rows() {
      yield ['code', 'name'];
      for (let at = 1; at <= ROWS; at += 1) yield [`N${at}`, `${at}${longName(at)}`];
    }
    await writeSpreadsheet(path, [{ name: '人员', columns: [], frozenRows: 1, rows: rows() }]);
    const root = new URL('../../../', import.meta.url).href;
    const { stdout } = await run(process.execPath, [
      `--max-old-space-size=${HEAP}`,
      '--input-type=module',
      '--eval',
      SCRIPT,
      root,
      path,
    ]);
    expect(JSON.parse(stdout)).toEqual({ errors: 0, rows: ROWS });
  });
});
