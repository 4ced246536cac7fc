import { NONE } from '../columns/ints.ts';
import type { City } from '../columns/city.ts';
import { LAYOUTS } from '../columns/layout.ts';
import { View } from '../columns/view.ts';
import { ALWAYS, STILL, type Day } from '../domain/days.ts';
import type { FindingKey } from '../domain/findings.ts';
import { Look, type Limits } from '../rules/look.ts';
import { placesOfKey } from './places-of-key.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Failing } from '../rules/rule.ts';
import { failingOf } from './acceptances.ts';
import { FindingNumbers } from './finding-numbers.ts';
import { sightOf, type Reader } from './sight.ts';

export interface RunAsked {
  readonly keys: readonly FindingKey[];
  readonly limits: Limits;
}

/** The unbroken run of days on which a finding is. */
export interface FindingRun {
  /** Its first day; null where there is none, and where it reaches back to days on which it was not the reader's. */
  readonly since: Day | null;
  /** The first day after on which it is no more; null where it goes on, and where the reader would not be told. */
  readonly goneOn: Day | null;
}

/**
 * How long each of some findings has been and will be, as far as the record tells: its rule alone is run, at the one place, on each
 * day on which anything in the city begins or ends, until it is not there. Null for one that is not there on the day of the view,
 * or not for this reader.
 */
export function findingRuns(
  view: View,
  { keys, limits }: RunAsked,
  reader: Reader,
): readonly (FindingRun | null)[] {
  const { city, day, revision } = view;
  const sight = sightOf(city, revision, reader);
  const runs = keys.map((key): Run | null => {
    const run = runOf(city, key, limits, (failing) => (on) => sight.on(on).hasFinding(failing));
    return run?.isTold(day) && run.isThere(view) ? run : null;
  });
  const days = daysOf(city, revision);
  const next = days.findIndex((each) => each > day);
  const split = next < 0 ? days.length : next;
  const before = walk(view, days.slice(0, split).toReversed(), runs);
  const after = walk(view, days.slice(split), runs);
  return runs.map((run, place) => {
    if (!run) return null;
    const [first, gone] = [before[place], after[place]];
    return {
      since: first?.isTold && first.last !== ALWAYS ? first.last : null,
      goneOn: gone?.isTold ? gone.end : null,
    };
  });
}

/** How one finding is looked for. */
interface Run {
  readonly isThere: (view: View) => boolean;
  readonly isTold: (day: Day) => boolean;
}

type TellsOf = (failing: Failing) => (day: Day) => boolean;

/** Null where it names what the city does not know. */
function runOf(city: City, key: FindingKey, limits: Limits, tellsOf: TellsOf): Run | null {
  const named = failingOf(city, key);
  if (!named) return null;
  const numbers = new FindingNumbers();
  const number = numbers.of(key.kind, named);
  const rule = ruleOf(key.kind);
  const places = placesOfKey(city, key);
  const isThere = (view: View): boolean => {
    let found = false;
    const fails = (each: Failing) => (found ||= numbers.of(key.kind, each) === number);
    rule.find(new Look(view, limits, places), { looked: () => undefined, fails });
    return found;
  };
  return { isThere, isTold: tellsOf(named) };
}

/** The last day on which a finding was there, and the first on which it was not, or was not told. */
interface Walked {
  last: Day | null;
  end: Day | null;
  isTold: boolean;
}

/** Goes from day to day as long as any of the findings is there. Each day is looked at once for all of them. */
function walk(
  { city, revision }: View,
  days: readonly Day[],
  runs: readonly (Run | null)[],
): readonly Walked[] {
  const walked = runs.map((): Walked => ({ last: null, end: null, isTold: true }));
  let going = runs.flatMap((run, place) => (run ? [{ run, own: walked[place] as Walked }] : []));
  for (const day of days) {
    if (going.length === 0) break;
    const view = new View(city, day, revision);
    going = going.filter(({ run, own }) => {
      own.isTold = run.isTold(day);
      const goesOn = own.isTold && run.isThere(view);
      if (goesOn) own.last = day;
      else own.end = day;
      return goesOn;
    });
  }
  return walked;
}

/** All days on which anything begins, ends or is said to be, rising; "always" is the first. */
function daysOf(city: City, revision: number): readonly Day[] {
  const days = new Set<Day>([ALWAYS]);
  for (const {
    kind: { label },
  } of LAYOUTS) {
    const table = city.table(label);
    const columns = table.layout.ofVersion.filter(({ holds }) => holds === 'day');
    const said = [table.validFrom, table.validTo, ...columns.map(({ name }) => table.column(name))];
    for (let row = 0; row < table.count; row += 1)
      if (table.isRecorded(row, revision)) for (const column of said) days.add(column.at(row));
  }
  days.delete(NONE);
  days.delete(STILL);
  return [...days].sort((one, other) => one - other);
}
