import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '../../../domain/days.ts';
import { dayFromSerial, serialFromDay } from '../../../workbook/spreadsheet/serial-days.ts';
import { formatOfText, shownAs } from '../../../workbook/spreadsheet/number-formats.ts';
import { makeSpreadsheet, row } from './raw-spreadsheet.ts';

const run = promisify(execFile);

describe('a serial number', () => {
  it.each([
    [1, 19000101],
    [59, 19000228],
    [61, 19000301],
    [42278, 20151001],
    [2958465, 99991231],
  ])('%i is the day %i in the system of 1900', (serial, day) => {
    expect(dayFromSerial(serial, 1900)).toBe(day);
  });

  it.each([
    [0, 19040101],
    [40816, 20151001],
    [2957003, 99991231],
  ])('%i is the day %i in the system of 1904', (serial, day) => {
    expect(dayFromSerial(serial, 1904)).toBe(day);
  });

  it.each([0, 60, -1, 2958466, 1e300, 1.5, NaN])('%d is no day in the system of 1900', (serial) => {
    expect(dayFromSerial(serial, 1900)).toBeUndefined();
  });

  it('is read back as the day that it was written for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const day = dayFromSerial(serial, 1900) ?? 0;
        expect(dayFromIso(isoFromDay(day) ?? '')).toBe(day);
        expect(serialFromDay(day)).toBe(serial);
        if (serial > 1462) expect(dayFromSerial(serial - 1462, 1904)).toBe(day);
      }),
    );
  });
});

function shownBy(text: string, number: number): string | undefined {
  const format = formatOfText(text);
  return typeof format === 'string' ? format : shownAs(format, number);
}

describe('a number format', () => {
  it.each([
    ['yyyy\\-mm\\-dd', 'date'],
    ['[$-804]yyyy"年"m"月"d"日"', 'date'],
    ['[h]:mm', 'date'],
    ['[$-F800]dddd, mmmm dd', 'date'],
    ['General', 'plain'],
    ['@', 'plain'],
    ['', 'plain'],
    ['#,##0_);(#,##0)', 'other'],
    ['0.00E+00', 'other'],
    ['0%', 'other'],
    ['[Magenta]0', 'other'],
  ])('%s is %j', (text, format) => {
    expect(formatOfText(text)).toEqual(format);
  });

  it.each([
    ['[Red]0', 7, '7'],
    ['0" days"', 3, '3 days'],
    ['\\d0', 5, 'd5'],
    ['0000', 701, '0701'],
    ['0000', 40701, '40701'],
    ['"F"000', 7, 'F007'],
    ['0000-00', 201501, '2015-01'],
    ['0000_ ', 12, '0012'],
    ['0.00', 12.5, '12.50'],
  ])('%s shows %d as %s', (text, number, shown) => {
    expect(shownBy(text, number)).toBe(shown);
  });

  it('shows nothing for a number of which it hides digits', () => {
    expect(shownBy('0', 1.5)).toBeUndefined();
    expect(shownBy('0.00', 0.005)).toBeUndefined();
    expect(shownBy('000', -7)).toBeUndefined();
  });
});

/** The first days of certificates in a spreadsheet, as a process in that time zone reads them. */
async function daysIn(timeZone: string, date1904: boolean): Promise<unknown> {
  const cells = [
    '<c s="1"><v>42278</v></c>',
    '<c s="2"><v>42370</v></c>',
    '<c t="d"><v>2015-10-01T00:00:00</v></c>',
    '2015-04-01',
  ];
  const path = await makeSpreadsheet({
    sheets: {
      certificates:
        row(1, 'number', 'person', 'validFrom') +
        cells.map((cell, at) => row(at + 2, `K${at}`, 'N1', cell)).join(''),
    },
    formats: [14, '[$-804]yyyy"年"m"月"d"日"'],
    date1904,
  });
  const script = `
    const { readSpreadsheet } = await import(${JSON.stringify(new URL('../../../workbook/read-spreadsheet.ts', import.meta.url).href)});
    const { writeRows } = await import(${JSON.stringify(new URL('../../../workbook/rows.ts', import.meta.url).href)});
    const days = [];
    for await (const { values } of writeRows(await readSpreadsheet(process.argv[1]), 'certificates')) days.push(values.validFrom);
    console.log(JSON.stringify([new Date(2015, 9, 1).getTimezoneOffset(), days]));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, path], {
    env: { ...process.env, TZ: timeZone },
  });
  return JSON.parse(stdout);
}

describe('a date of a spreadsheet is the same day in every time zone', () => {
  it.each([
    ['America/Los_Angeles', 420],
    ['Asia/Shanghai', -480],
    ['UTC', 0],
  ])('%s', async (timeZone, offset) => {
    expect(await daysIn(timeZone, false)).toEqual([offset, [20151001, 20160101, 20151001, 20150401]]);
    expect(await daysIn(timeZone, true)).toEqual([offset, [20191002, 20200102, 20151001, 20150401]]);
  });
});
