import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import { View } from '../columns/view.ts';
import { addDays } from '../domain/civil-days.ts';
import { isoFromDay, type Day } from '../domain/days.ts';
import type { StandingLack } from '../domain/running-words.ts';
import { compareGaps, type StandingGap } from '../domain/standing-gap.ts';
import { sightOf, type Reader } from './sight.ts';
import { lacksOn } from './standing-lacks.ts';

export interface GapsAsked {
  readonly zone: string;
  /** The first day looked at, and the last. */
  readonly from: Day;
  readonly to: Day;
  /** Only these; null for all. */
  readonly lacking: readonly StandingLack[] | null;
}

/** The longest runs of days on which a zone holds a power and lacks something: by power, what is lacking, and the first day. */
export function standingGaps(
  view: View,
  { zone: code, from, to, lacking }: GapsAsked,
  reader: Reader,
): readonly StandingGap[] {
  const { city, revision } = view;
  const zone = city.things('Zone').find(code);
  if (zone === NONE || to < from) return [];
  const own = sightOf(city, revision, reader).on(view.day);
  const powers = city.things('Power');
  const found: StandingGap[] = [];
  const open = new Map<string, { readonly power: number; readonly lack: StandingLack; readonly from: Day }>();
  const close = (key: string, end: Day): void => {
    const run = open.get(key);
    if (!run) return;
    open.delete(key);
    found.push({
      ...{ zone: code, power: powers.code(run.power), lacking: run.lack },
      ...{ from: isoFromDay(run.from) ?? '', to: isoFromDay(addDays(end, -1)) ?? '' },
    });
  };
  for (const day of turnsIn(view, zone, { from, to })) {
    const now = new Set<string>();
    for (const [power, lacks] of lacksOn(new View(city, day, revision), zone)) {
      if (!own.hasFinding({ zone, power })) continue;
      for (const lack of lacks) {
        if (lacking && !lacking.includes(lack)) continue;
        const key = `${power} ${lack}`;
        now.add(key);
        if (!open.has(key)) open.set(key, { power, lack, from: day });
      }
    }
    for (const key of [...open.keys()]) if (!now.has(key)) close(key, day);
  }
  for (const key of [...open.keys()]) close(key, addDays(to, 1));
  return found.sort(compareGaps);
}

/** What decides whether anything lacks. */
const DECIDING = [
  ...['Delegation', 'Power', 'Zone', 'Department', 'Duty', 'Standing', 'Seal', 'Document'],
  ...['Step', 'Responsibility', 'Certificate'],
] as const;

/** The days on which any of that may be another for a zone than on the day before, rising: the first day among them. */
function turnsIn(
  { city, revision }: View,
  zone: number,
  { from, to }: Pick<GapsAsked, 'from' | 'to'>,
): readonly Day[] {
  const days = new Set<Day>([from]);
  const note = (day: Day): void => {
    if (from < day && day <= to) days.add(day);
  };
  for (const label of DECIDING) {
    const table = city.table(label);
    const isOf = ofZone(city, label, zone);
    const published = label === 'Document' ? table.column('publishedOn') : undefined;
    for (let row = 0; row < table.count; row += 1) {
      if (!table.isRecorded(row, revision) || !isOf(row)) continue;
      note(table.validFrom.at(row));
      note(table.validTo.at(row));
      if (published) note(published.at(row));
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** Tells whether a row can matter to a zone: of what there is most of, only what is the zone's. */
function ofZone(city: City, label: (typeof DECIDING)[number], zone: number): (row: number) => boolean {
  const [table, zones] = [city.table(label), city.things('Delegation').column('zone')];
  const steps = city.things('Step').column('STEP_OF');
  if (label === 'Delegation') return (row) => zones.at(table.thing.at(row)) === zone;
  if (label === 'Standing') return (row) => table.column('zone').at(row) === zone;
  if (label === 'Step') return (row) => zones.at(steps.at(table.thing.at(row))) === zone;
  if (label !== 'Responsibility') return () => true;
  const step = table.column('FOR_STEP');
  return (row) => zones.at(steps.at(step.at(row))) === zone;
}
