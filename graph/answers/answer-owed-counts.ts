import { compareCodes } from '../../domain/order.ts';
import { MATTERS, type Matter } from '../../domain/running-words.ts';
import type { OwedRow } from '../../questions/owed.ts';
import { projectBeside } from '../statement/project.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { nameSimulated } from './name-simulated.ts';
import type { Beside } from './show-new.ts';

const ORDER: readonly Matter[] = Object.values(MATTERS);
const TYPES = { zone: 'Zone', power: 'Power' } as const;
const things = keptFields((fields: Fields) => fields.filter(({ field }) => Object.hasOwn(TYPES, field)));

interface OwedCount extends Pick<OwedRow, 'matter' | 'zone' | 'power' | 'due'> {
  readonly count: number;
}

/** How much of what is owed there is of each matter for each zone and power, and when the first is due: as changes have them. */
export async function answerOwedCounts(
  beside: Beside,
  owed: readonly OwedRow[],
  fields: Fields,
): Promise<readonly unknown[]> {
  const counts = countsOf(owed);
  const rows = counts.map(({ zone, power }) => ({ zone, power }));
  const named = await nameSimulated(beside, { type: 'OwedCount', rows, types: TYPES }, things(fields));
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
