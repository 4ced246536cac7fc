import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SHEETS } from '../../tables/sheets/registry.ts';
import type { SheetKey, WorkbookSheet } from '../../tables/sheets/registry.ts';
import { GOOD, rowsOf } from './fixtures.ts';

it('a row is the same for any order and language of the columns', async () => {
  const shuffled = fc.constantFrom(...SHEETS).chain((sheet) =>
    fc.record({
      sheet: fc.constant(sheet),
      columns: fc.shuffledSubarray(headerOf(sheet), { minLength: headerOf(sheet).length }),
      chinese: fc.infiniteStream(fc.boolean()),
    }),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ sheet, columns, chinese }) => {
      const expected = await rowsOf({ [sheet.key]: GOOD[sheet.key] }, sheet.key);
      const written = rewrite(sheet.key, columns, (key) => {
        return chinese.next().value === true
          ? (sheet.columns.find((each) => each.key === key)?.chinese ?? key)
          : key;
      });
      expect(await rowsOf({ [sheet.key]: written }, sheet.key)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

function headerOf(sheet: WorkbookSheet): string[] {
  return GOOD[sheet.key].split('\n')[0]?.split(',') ?? [];
}

/** The sheet of GOOD with its columns in this order and its headers by these names. */
function rewrite(key: SheetKey, columns: readonly string[], name: (column: string) => string): string {
  const [header = [], ...lines] = GOOD[key].split('\n').map((line) => line.split(','));
  const places = columns.map((column) => header.indexOf(column));
  const body = lines.map((cells) => places.map((place) => cells[place] ?? '').join(','));
  return [columns.map(name).join(','), ...body].join('\n');
}
