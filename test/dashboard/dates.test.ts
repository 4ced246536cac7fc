import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayText, howFar, readDay, readMoment } from '../../dashboard/words/dates.ts';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('is read in every way in which it is written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const written = [
          day,
          `${year}${month}${date}`,
          `${year}.${Number(month)}.${Number(date)}`,
          `${year}/${month}/${date}`,
          dayText(day, 'zh'),
          ` ${year}年${month}月${date}日 `,
          '２０１６-01-01'.replace('２０１６-01-01', day.replaceAll('-', '－')),
        ];
        expect(written.map(readDay)).toEqual(written.map(() => day));
      }),
    );
  });

  it.each(['2015-02-29', '2016-13-01', '20160230', '2016', 'today', '', '2016-1-1-1'])(
    'is not %j',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );

  it('goes on and back by days alike', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('in another month is the same day of it, or its last', () => {
    expect(addMonths('2016-01-31', 1)).toBe('2016-02-29');
    expect(addMonths('2016-03-31', -1)).toBe('2016-02-29');
    expect(addMonths('2016-12-15', 1)).toBe('2017-01-15');
  });

  it('is told by how far it is from today', () => {
    expect(howFar('2022-11-27', '2026-11-27', 'zh')).toBe('4年前');
    expect(howFar('2026-11-30', '2026-11-27', 'en')).toBe('in 3 days');
  });
});

describe('a moment', () => {
  it('is read by the calendar of the service, wherever the reader is', () => {
    expect(readMoment('2026-03-02 09:00', 'Asia/Shanghai')).toBe('2026-03-02T01:00:00.000Z');
    expect(readMoment('2026年3月2日 9:00', 'UTC')).toBe('2026-03-02T09:00:00.000Z');
  });

  it.each(['2026-03-02', '2026-03-02 25:00', 'now', '9:00'])('is not %j', (text) => {
    expect(readMoment(text, 'UTC')).toBeUndefined();
  });
});
