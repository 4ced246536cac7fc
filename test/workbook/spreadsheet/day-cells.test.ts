import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../tables/check/check-workbook.ts';
import { inEnglish, type PlainError } from '../../support/in-english.ts';
import { graphKnowing } from '../fixtures.ts';
import { readSpreadsheet } from '../../../workbook/read-spreadsheet.ts';
import { makeSpreadsheet, row } from './raw-spreadsheet.ts';

async function errorsOf(cell: string): Promise<unknown[]> {
  const errors: PlainError[] = [];
  const sheets = { certificates: row(1, 'number', 'person', 'validFrom') + row(2, 'K1', 'N1', cell) };
  const source = await readSpreadsheet(await makeSpreadsheet({ sheets, formats: [14, 22] }));
  await checkWorkbook(source, graphKnowing({ people: { N1: {} } }), {
    replace: [],
    onError: (error) => errors.push(inEnglish(error)),
  });
  return errors.map(({ column, value, message }) => [column, value, message]);
}

describe('a cell where a day is meant', () => {
  it.each([
    ['a date', '<c s="1"><v>42278</v></c>'],
    ['a date off by less than a second', '<c s="1"><v>42277.9999999</v></c>'],
    ['a moment at midnight', '<c s="2"><v>42278</v></c>'],
    ['the text of a day', '2015-10-01'],
  ])('may be %s', async (_, cell) => {
    expect(await errorsOf(cell)).toEqual([]);
  });

  it.each([
    ['a moment of the day', '<c s="2"><v>42278.75</v></c>', '2015-10-01 18:00:00', 'has a time of day'],
    [
      'a moment by name',
      '<c t="d"><v>2015-10-01T18:00:00</v></c>',
      '2015-10-01T18:00:00',
      'has a time of day',
    ],
    [
      'a number without the format of a date',
      '<c><v>42278</v></c>',
      '42278',
      'looks like the number of a date in a cell without a date format (perhaps 2015-10-01)',
    ],
    ['the 29 February 1900', '<c s="1"><v>60</v></c>', '60', 'is not a day of the calendar'],
    ['a date before all', '<c s="1"><v>-1</v></c>', '-1', 'is not a day of the calendar'],
  ])('must not be %s', async (_, cell, value, message) => {
    expect(await errorsOf(cell)).toEqual([['validFrom', value, `validFrom ${value} ${message}`]]);
  });
});
