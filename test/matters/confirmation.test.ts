import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { owedIn } from '../support/owed.ts';
import { SMALL_CITY } from '../support/small-city.ts';

type Rows = SheetRows[string];

/** N2 is staff of step 1 from 2016-01-04 on, within 30 civil days and then every 180; no holidays are in the way. */
const cityWith = (confirmed: Rows, more: Rows = []): SheetRows => ({
  ...SMALL_CITY,
  delegations: [SMALL_CITY.delegations[0] ?? [], ['Z1', 'A1', '授权', '2015-10-01', '', '', '']],
  responsibilities: [
    ['zone', 'power', 'step', 'staff', 'validFrom', 'validTo'],
    ['Z1', 'A1', 1, 'N2', '2016-01-04', ''],
    ...more,
  ],
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'clause', 'validFrom'],
    ['职责确认', '', 30, '自然日', 180, '三（四）', '2015-07-13'],
  ],
  confirmations: [['person', 'confirmedOn'], ...confirmed],
});
const owed = (sheets: SheetRows, day: number, person = 'N2') =>
  owedIn(new View(columnsOf(sheets), day, 1))
    .filter((each) => each.person === person)
    .map(({ since, due, state }) => `${since} ${due} ${state}`);

describe('what somebody answers for', () => {
  it('is confirmed within days, then again and again', () => {
    expect(owed(cityWith([]), 20160104)).toEqual(['2016-01-04 2016-02-03 OPEN']);
    expect(owed(cityWith([]), 20160204)).toEqual(['2016-01-04 2016-02-03 LATE']);
    const once = cityWith([['N2', '2016-01-20']]);
    expect(owed(once, 20160119)).toEqual(['2016-01-04 2016-02-03 OPEN']);
    expect(owed(once, 20160120)).toEqual(['2016-01-20 2016-08-17 OPEN']);
    expect(owed(once, 20160818)).toEqual(['2016-01-20 2016-08-17 LATE']);
  });

  it('confirmed, then a responsibility begun: owed anew from its first day, never later than the period has it', () => {
    const more = [['Z1', 'A1', 2, 'N2', '2016-03-01', '']];
    const once = cityWith([['N2', '2016-01-20']], more);
    expect(owed(once, 20160229)).toEqual(['2016-01-20 2016-08-17 OPEN']);
    expect(owed(once, 20160301)).toEqual(['2016-03-01 2016-03-31 OPEN']);
    const twice = cityWith(
      [
        ['N2', '2016-01-20'],
        ['N2', '2016-03-15'],
      ],
      more,
    );
    expect(owed(twice, 20160315)).toEqual(['2016-03-15 2016-10-11 OPEN']);
    const late = cityWith([['N2', '2016-01-20']], [['Z1', 'A1', 2, 'N2', '2016-08-10', '']]);
    expect(owed(late, 20160815)).toEqual(['2016-01-20 2016-08-17 OPEN']);
  });

  it('confirmed, then a responsibility ended: nothing new; handed over: the new staff owes, the old no more', () => {
    const ended = cityWith([['N2', '2016-01-20']], [['Z1', 'A1', 2, 'N2', '2016-01-10', '2016-03-01']]);
    expect(owed(ended, 20160301)).toEqual(['2016-01-20 2016-08-17 OPEN']);
    const handed: SheetRows = {
      ...cityWith([['N2', '2016-01-20']]),
      responsibilities: [
        ['zone', 'power', 'step', 'staff', 'validFrom', 'validTo'],
        ['Z1', 'A1', 1, 'N2', '2016-01-04', '2016-04-01'],
        ['Z1', 'A1', 1, 'N3', '2016-04-01', ''],
      ],
    };
    expect(owed(handed, 20160401)).toEqual([]);
    expect(owed(handed, 20160401, 'N3')).toEqual(['2016-04-01 2016-05-02 OPEN']);
  });
});
