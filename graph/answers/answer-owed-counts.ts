import { compareCodes } from '../../domain/order.ts';
import { MATTERS, type Matter } from '../../domain/running-words.ts';
import type { OwedRow } from '../../questions/owed.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { projectBeside } from '../statement/project.ts';
import { keptFields, type Fields } from './kept-fields.ts';

const ORDER: readonly Matter[] = Object.values(MATTERS);
const things = keptFields((fields: Fields) =>
  fields.filter(({ field }) => field === 'zone' || field === 'power'),
);

interface OwedCount extends Pick<OwedRow, 'matter' | 'zone' | 'power' | 'due'> {
  readonly count: number;
}

/** How much of what is owed there is of each matter for each zone and power, and when the first is due. */
export async function answerOwedCounts(
  reading: Reading,
  owed: readonly OwedRow[],
  when: When,
  fields: Fields,
): Promise<readonly unknown[]> {
  const counts = countsOf(owed);
  const rows = counts.map(({ zone, power }) => ({ zone, power }));
  const named = await nameThings(reading, 'OwedCount', rows, when, things(fields));
  return counts.map((count, place) => projectBeside(named[place] ?? {}, fields, count));
}

function countsOf(owed: readonly OwedRow[]): readonly OwedCount[] {
  const groups = Map.groupBy(owed, ({ matter, zone, power }) => JSON.stringify([matter, zone, power]));
  return [...groups.values()]
    .map((same): OwedCount => {
      const [first] = same.toSorted((one, other) => compareCodes(one.due, other.due));
      if (!first) throw new Error('a group is never empty');
      const { matter, zone, power, due } = first;
      return { matter, zone, power, due, count: same.length };
    })
    .sort(
      (one, other) =>
        ORDER.indexOf(one.matter) - ORDER.indexOf(other.matter) ||
        compareCodes(one.zone, other.zone) ||
        compareCodes(one.power, other.power),
    );
}
