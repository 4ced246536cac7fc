import { describe, expect, it } from 'vitest';
import { GOOD, errorsIn, placesOf } from './fixtures.ts';

describe('a file that cannot be read', () => {
  const latin = (text: string) =>
    Buffer.concat([Buffer.from('code,name\nN0,金雪\n'), Buffer.from(text, 'latin1')]);

  it.each([
    ['other bytes', latin('N1,\xd1\xcf\xc6\xbd\n')],
    ['half a character at the end', latin('N1,\xe9\x87')],
    ['half a character in a quoted cell', latin('"N1\n","\xe9\x87')],
  ])('is one that is not UTF-8, and its things count as known: %s', async (_, people) => {
    const errors = await errorsIn({ ...GOOD, people });
    expect(errors).toMatchObject([{ sheet: 'people', row: null, column: null, value: null }]);
    expect(errors[0]?.message).toMatch(/^people.csv is not UTF-8: line [34] of the file cannot be read$/);
  });

  it('is one that breaks off far behind its header; the rows before count', async () => {
    const lines = Array.from({ length: 9000 }, (_, at) => `M${at},某人${at}`);
    lines[8999] = 'M1,重';
    const people = Buffer.concat([
      Buffer.from(`${GOOD.people}\nN0,重\n${lines.join('\n')}\n`),
      Buffer.from([0xff]),
    ]);
    expect(await placesOf({ ...GOOD, people })).toEqual([
      ['people', 4, 'code', 'N0'],
      ['people', 9004, 'code', 'M1'],
      ['people', null, null, null],
    ]);
  });

  it.each([
    ['a quote without an end', '"N2,金\nN3,李\n', 4],
    ['a quote within a cell', 'N2,a"b\nN3,李\n', 4],
    ['text after a quote', '"N2"x,金\n', 4],
  ])('is one with %s', async (_, lines, row) => {
    const errors = await errorsIn({ ...GOOD, people: `${GOOD.people}\n${lines}` });
    expect(errors).toMatchObject([{ sheet: 'people', row, column: null, value: null }]);
  });

  it('is one with a quote without an end and megabytes behind it', async () => {
    const people = `${GOOD.people}\n"N2,金\n${'N3,李\n'.repeat(400_000)}`;
    expect(await placesOf({ ...GOOD, people })).toEqual([['people', 4, null, null]]);
  });
});
