import { describe, expect, it } from 'vitest';
import { STILL } from '../../domain/days.ts';
import {
  asOne,
  demandsOf,
  owedOn,
  ownOwedOn,
  periodicOn,
  type Duty,
  type Owed,
} from '../../domain/obligation.ts';
import type { CalendarDayKind, WorkCalendar } from '../../domain/working-days.ts';

const duty = (given: Partial<Duty> & Pick<Duty, 'validFrom'>): Duty => ({
  ...{ city: 'CITY', days: null, dayKind: null, everyDays: null, dueBy: null, validTo: STILL },
  ...given,
});
const run = (from: number, to: number, kind: CalendarDayKind) =>
  Array.from({ length: to - from + 1 }, (_, place) => [from + place, kind] as const);
const CALENDAR: WorkCalendar = new Map([
  ...run(20151001, 20151007, 'OFF'),
  [20151010, 'WORKED'],
  [20160101, 'OFF'],
  ...run(20160207, 20160213, 'OFF'),
  [20160206, 'WORKED'],
  [20160214, 'WORKED'],
]);
const HANDING_OVER = [
  duty({ validFrom: 20150713, validTo: 20151011, dueBy: 20151010 }),
  duty({ validFrom: 20151011, validTo: 20170101, days: 30, dayKind: 'WORKING' }),
];
const demands = (duties: readonly Duty[] = HANDING_OVER, city: string | null = 'CITY') =>
  demandsOf(duties, city, CALENDAR);
const days = (owed: Owed | undefined) =>
  owed && [owed.since, owed.due, owed.state, owed.daysLate, owed.doneOn];
const open = (s0: number, on: number, duties?: readonly Duty[]) =>
  days(owedOn(demands(duties), { s0, madeOn: null }, on));

describe('what is owed', () => {
  it('since the first day of a duty that begins later, and late from the day after its day', () => {
    expect(open(20140301, 20150712)).toBeUndefined();
    expect(open(20140301, 20150713)).toEqual([20150713, 20151010, 'OPEN', 0, null]);
    expect(open(20140301, 20151010)).toEqual([20150713, 20151010, 'OPEN', 0, null]);
    expect(open(20140301, 20151011)).toEqual([20150713, 20151010, 'LATE', 1, null]);
    expect(open(20151010, 20151010)).toEqual([20151010, 20151010, 'OPEN', 0, null]);
  });

  it('by the duty of the day since which it is owed, of two that follow each other', () => {
    expect(open(20151115, 20151115)).toEqual([20151115, 20151225, 'OPEN', 0, null]);
    expect(open(20160201, 20160201)).toEqual([20160201, 20160317, 'OPEN', 0, null]);
    expect(open(20140301, 20161231)?.slice(0, 3)).toEqual([20150713, 20151010, 'LATE']);
  });

  it('is nothing once no duty holds, even what was late', () => {
    expect(open(20140301, 20170101)).toBeUndefined();
  });

  it('is nothing where it begins after the day of the only duty', () => {
    const open2016 = [duty({ validFrom: 20150713, validTo: 20160701, dueBy: 20151010 })];
    expect(open(20151115, 20160101, open2016)).toBeUndefined();
    expect(open(20151010, 20160101, open2016)?.[2]).toBe('LATE');
  });

  it('is nothing on a day before it begins', () => {
    expect(open(20151115, 20151114)).toBeUndefined();
  });

  it('follows the city’s own duty where that holds, whether it takes the day or not, else the one for every city', () => {
    const general = duty({ city: null, validFrom: 20150101, days: 0, dayKind: 'CALENDAR' });
    const own = duty({ validFrom: 20150713, validTo: 20160101, dueBy: 20151010 });
    const both = [general, own];
    expect(days(owedOn(demands(both, 'OTHER'), { s0: 20151115, madeOn: null }, 20151116))?.[0]).toBe(
      20151115,
    );
    expect(open(20151115, 20151231, both)).toBeUndefined();
    expect(open(20151115, 20160101, both)?.slice(0, 2)).toEqual([20160101, 20160104]);
    expect(days(owedOn(demands(both, null), { s0: 20151115, madeOn: null }, 20151116))?.[0]).toBe(20151115);
  });

  it('is due at once where a duty names neither days nor a day', () => {
    expect(open(20151003, 20151003, [duty({ validFrom: 20150101 })])?.slice(0, 3)).toEqual([
      ...[20151003, 20151003, 'OPEN'],
    ]);
  });

  it('is done from no day before it is owed, and then never late', () => {
    const done = (madeOn: number) => days(owedOn(demands(), { s0: 20140301, madeOn }, 20160101));
    expect(done(20140401)).toEqual([20150713, 20151010, 'DONE', 0, 20150713]);
    expect(done(20151201)).toEqual([20150713, 20151010, 'DONE', 0, 20151201]);
    expect(done(0)?.[4]).toBe(20150713);
  });

  it('of its own needs no duty, and may be owed from always', () => {
    expect(days(ownOwedOn({ since: null, due: 20150731, madeOn: null }, 20150801))).toEqual([
      ...[null, 20150731, 'LATE', 1, null],
    ]);
    expect(days(ownOwedOn({ since: 20150701, due: 20150731, madeOn: 20150601 }, 20150801))?.[4]).toBe(
      20150701,
    );
  });
});

describe('what is owed again and again', () => {
  const CONFIRMATION = [
    duty({ city: null, validFrom: 20150101, days: 30, dayKind: 'CALENDAR', everyDays: 180 }),
  ];
  const plain = demandsOf(CONFIRMATION, 'CITY', new Map());
  const owed = (last: number | null, on: number, moreFrom: number | null = null) =>
    days(periodicOn(plain, { runFrom: 20160104, last, moreFrom }, on))?.slice(0, 3);

  it('is owed first from the first day on', () => {
    expect(owed(null, 20160104)).toEqual([20160104, 20160203, 'OPEN']);
    expect(owed(null, 20160204)).toEqual([20160104, 20160203, 'LATE']);
  });

  it('is owed anew when the period is over, counted from the day on which it was done', () => {
    expect(owed(20160120, 20160817)).toEqual([20160120, 20160817, 'OPEN']);
    expect(owed(20160120, 20160818)).toEqual([20160120, 20160817, 'LATE']);
  });

  it('is owed sooner for what is new, and from the next confirmation on for a period again', () => {
    expect(owed(20160120, 20160301, 20160301)).toEqual([20160301, 20160331, 'OPEN']);
    expect(owed(20160315, 20160316)).toEqual([20160315, 20161011, 'OPEN']);
    // Never later than the period would end.
    expect(owed(20160120, 20160810, 20160809)).toEqual([20160120, 20160817, 'OPEN']);
  });

  it('is done for good where no period is said', () => {
    const once = demandsOf([duty({ validFrom: 20150101, days: 30, dayKind: 'CALENDAR' })], 'CITY', new Map());
    expect(days(periodicOn(once, { runFrom: 20160104, last: 20160120 }, 20170101))).toEqual([
      ...[20160120, 20160120, 'DONE', 0, 20160120],
    ]);
  });
});

describe('several that are owed as one', () => {
  const owed = (s0: number, madeOn: number | null) => owedOn(demands(), { s0, madeOn }, 20160101) as Owed;

  it('are due with the first, and done with the last', () => {
    expect(days(asOne([owed(20151115, 20151120), owed(20140301, null)], 20160101))).toEqual([
      ...[20150713, 20151010, 'LATE', 83, null],
    ]);
    expect(days(asOne([owed(20151115, 20151120), owed(20140301, 20151001)], 20160101))).toEqual([
      ...[20150713, 20151010, 'DONE', 0, 20151120],
    ]);
  });
});
