import { describe, expect, it } from 'vitest';
import type { HeldRow, KnownThings } from '../../tables/check/known-things.ts';
import { errorsIn, GOOD, placesOf } from './fixtures.ts';

/** A power stands once at a time in a list of adjustments. */
const HEADER = 'list,order,action,power,mode,validFrom,validTo';
const { opinions: _, ...CITY } = GOOD;
const items = (...rows: readonly string[]) => ({ ...CITY, adjustmentItems: [HEADER, ...rows].join('\n') });

const holding = (key: string, rows: readonly HeldRow[]): KnownThings => ({
  find: () => Promise.resolve(new Map()),
  held: (_sheet, keys) => Promise.resolve(new Map(keys.includes(key) ? [[key, rows]] : [])),
});

describe('what is said of one thing at a time', () => {
  it('is told on the row further down, with the row that says the same', async () => {
    const errors = await errorsIn(
      items('Q2,1,交回,P1,,2016-03-01,', 'Q2,2,交回,P1,,2016-04-01,', 'Q1,1,承接,P1,,2015-10-20,'),
    );
    expect(errors).toEqual([
      expect.objectContaining({
        ...{ sheet: 'adjustmentItems', row: 3, column: 'power', value: 'P1' },
        message: 'the power P1 stands twice at a time in the list Q2: also as Q2|1 in row 2',
        expected: 'once in one list',
      }),
    ]);
  });

  it('may be said of another from the day on which the first no more says it', async () => {
    expect(await placesOf(items('Q2,1,交回,P1,,2016-03-01,2016-04-01', 'Q2,2,交回,P1,,2016-04-01,'))).toEqual(
      [],
    );
    expect(await placesOf(items('Q2,1,交回,P1,,2016-03-01,2016-04-02', 'Q2,2,交回,P1,,2016-04-01,'))).toEqual(
      [['adjustmentItems', 3, 'power', 'P1']],
    );
  });

  it('is looked at in the graph too, but for what a row takes the place of', async () => {
    const held = { handle: 'Q2|7', validFrom: 20160301, validTo: 20400101 };
    const known = holding('Q2|P1', [held]);
    expect(await placesOf(items('Q2,1,交回,P1,,2016-05-01,'), { known })).toEqual([
      ['adjustmentItems', 2, 'power', 'P1'],
    ]);
    expect(
      await placesOf(items('Q2,1,交回,P1,,2016-05-01,', 'Q2,7,交回,P1,,2016-03-01,2016-05-01'), { known }),
    ).toEqual([]);
    expect(
      await placesOf(items('Q2,1,交回,P1,,2016-05-01,'), { known, replace: ['adjustmentItems'] }),
    ).toEqual([]);
  });
});
