import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import { addDays } from '../domain/civil-days.ts';
import { compareCodes, compareNumbers } from '../domain/order.ts';
import type { ReadinessMeasure } from '../domain/running-words.ts';
import { measuresOf, measuresOfTask, type MeasureCount } from '../rules/measures.ts';
import { sightOf, type Reader } from './sight.ts';

/** How far a zone is. */
export interface Readiness {
  readonly zone: string;
  /** The measure with the smallest ratio; null where there is none. */
  readonly weakest: ReadinessMeasure | null;
  readonly measures: readonly MeasureCount[];
  /** How often it was rated in the last year, by what is published. */
  readonly evaluations: number;
}

/** How far some zones are (all, where that is null) that are the reader's: the weakest first, those without a ratio last. */
export function zoneReadiness(
  view: View,
  { zones: asked, reader }: { readonly zones: readonly string[] | null; readonly reader: Reader },
): readonly Readiness[] {
  const { city } = view;
  const own = sightOf(city, view.revision, reader).on(view.day);
  const zones = city.among('Zone', asked);
  const { thing } = city.table('Zone');
  const ratings = ratingsOf(view);
  return [...view.rows('Zone')]
    .map((row) => thing.at(row))
    .filter((zone) => (!zones || zones.has(zone)) && own.has('Zone', zone))
    .map((zone) => {
      const measures = measuresOf(view, zone);
      const smallest = smallestOf(measures);
      const weakest = measures.find(({ ratio }) => ratio !== null && ratio === smallest)?.measure ?? null;
      const evaluations = ratings.get(zone) ?? 0;
      return { smallest, zone: city.things('Zone').code(zone), weakest, measures, evaluations };
    })
    .sort((one, other) => compareNumbers(one.smallest, other.smallest) || compareCodes(one.zone, other.zone))
    .map(({ smallest: _, ...readiness }) => readiness);
}

function smallestOf(measures: readonly MeasureCount[]): number | null {
  const ratios = measures.flatMap(({ ratio }) => ratio ?? []);
  return ratios.length === 0 ? null : Math.min(...ratios);
}

/** By zone, its ratings of the last 365 days that are published by the day. */
function ratingsOf(view: View): ReadonlyMap<number, number> {
  const { city, day } = view;
  const table = city.table('Evaluation');
  const [zone, publishedOn] = [table.column('zone'), table.column('publishedOn')];
  const after = addDays(day, -365);
  const found = new Map<number, number>();
  for (const row of view.rows('Evaluation')) {
    const published = publishedOn.at(row);
    if (published === NONE || published > day || table.validFrom.at(row) <= after) continue;
    found.set(zone.at(row), (found.get(zone.at(row)) ?? 0) + 1);
  }
  return found;
}

/** What measures say of tasks (by code), of all zones; nothing for who does not see the whole city. */
export function taskMeasures(
  view: View,
  { codes, reader }: { readonly codes: readonly string[]; readonly reader: Reader },
): readonly (readonly MeasureCount[])[] {
  const { city } = view;
  if (!sightOf(city, view.revision, reader).isWhole) return codes.map(() => []);
  return codes.map((code) => {
    const thing = city.things('Task').find(code);
    const row = thing === NONE ? NONE : (view.there('Task')[thing] ?? NONE);
    return row === NONE ? [] : measuresOfTask(view, row);
  });
}
