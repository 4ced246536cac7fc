import type { SheetRows } from './city.ts';
import { randomFrom, type Random } from './random.ts';
import { randomCity } from './random-city.ts';

/** What a record said from a moment on, in rows of a workbook. */
export interface SaidThen {
  readonly at: string;
  readonly sheets: SheetRows;
}

/** Late in the evening of one calendar is early on the next day of another. */
const MOMENTS = [
  '2015-10-14T20:00:00Z',
  '2015-10-15T12:00:00Z',
  '2016-01-01T15:59:59Z',
  '2016-01-01T16:00:00Z',
  '2016-02-29T03:00:00Z',
  '2016-03-01T18:00:00Z',
];

/** Rows that nothing else names. */
const FACTS = [
  'responsibilities',
  'memberships',
  'certificates',
  'zoneCapacities',
  'chainLinks',
  'catalogueEntries',
];

/** A record that says of a random city first one thing, then another: rows come, go and come back. */
export function randomHistory(seed: number): readonly SaidThen[] {
  const random = randomFrom(seed * 7 + 1);
  const whole = randomCity(seed);
  const moments = MOMENTS.filter(() => random.chance(0.6));
  return (moments.length > 0 ? moments : MOMENTS.slice(2, 3)).map((at) => ({
    at,
    sheets: some(random, whole),
  }));
}

const some = (random: Random, sheets: SheetRows): SheetRows =>
  Object.fromEntries(
    Object.entries(sheets).map(([key, [header = [], ...rows]]) => {
      if (FACTS.includes(key)) return [key, [header, ...rows.filter(() => random.chance(0.75))]];
      if (key !== 'delegations') return [key, [header, ...rows]];
      const filedOn = header.indexOf('filedOn');
      return [
        key,
        [header, ...rows.map((row) => (random.chance(0.3) ? row.with(filedOn, '2016-01-15') : row))],
      ];
    }),
  );
