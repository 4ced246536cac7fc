import { NONE } from '../columns/ints.ts';
import type { City } from '../columns/city.ts';
import { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { AUDIT_KINDS, SEVERITIES, type PivotAxis } from '../domain/findings.ts';
import { POWER_TYPES, type AcceptanceState } from '../domain/words.ts';
import { auditOn, type CountOfFound, type AuditAsked } from './audit-on.ts';
import { Facets, THINGS_OF_AXIS } from './facets.ts';
import { FindingNumbers } from './finding-numbers.ts';
import { nameOf } from './name-of.ts';
import { sightOf, type Reader } from './sight.ts';

export interface PivotAsked extends AuditAsked {
  /** One or two, different. */
  readonly by: readonly PivotAxis[];
  readonly acceptance: AcceptanceState | null;
  readonly day: Day;
  readonly revision: number;
}

export interface Pivot {
  readonly axes: readonly PivotAxisEntries[];
  /** By place. */
  readonly cells: readonly (CountOfFound & { readonly at: readonly number[] })[];
  readonly total: CountOfFound;
}

export interface PivotAxisEntries {
  readonly axis: PivotAxis;
  /** Whether every finding counts once on it. */
  readonly sums: boolean;
  /** Those that a finding has: things by code, words in the schema's order, none last. */
  readonly entries: readonly PivotEntry[];
}

export interface PivotEntry {
  /** The code, or the word of the schema; null is none. */
  readonly key: string | null;
  /** The label of the thing; null for words and none. */
  readonly type: string | null;
  /** The thing's name on the day. */
  readonly name: string | null;
}

/** Findings of a day counted by one or two axes. */
export function auditPivot(city: City, asked: PivotAsked, reader: Reader): Pivot {
  const { by, acceptance, day, revision } = asked;
  const numbers = new FindingNumbers();
  const { look, rules } = auditOn(new View(city, day, revision), asked, {
    sight: sightOf(city, revision, reader),
    numbers,
  });
  const facets = new Facets(look);
  const axes = by.map((axis) => new Axis(city, axis));
  const cells = new Map<string, Counted>();
  const total = new Counted([]);
  for (const { rule, found } of rules)
    for (const { same, isAccepted } of found) {
      const [first] = same;
      if (!first || (acceptance !== null && isAccepted !== (acceptance === 'ACCEPTED'))) continue;
      total.add(isAccepted);
      const of = axes.map((axis) => axis.take(facets.of(axis.axis, rule, first)));
      for (const at of together(of)) {
        const name = at.join();
        const cell = cells.get(name) ?? new Counted(at);
        cells.set(name, cell);
        cell.add(isAccepted);
      }
    }
  const placed = axes.map((axis) => axis.places());
  const toldOf = ({ at, count, accepted }: Counted) => ({
    at: at.map((each, place) => placed[place]?.get(each) ?? 0),
    ...{ count, open: count - accepted, accepted },
  });
  const { at: _, ...whole } = toldOf(total);
  return {
    axes: axes.map((axis) => axis.told(look.view)),
    cells: [...cells.values()].map(toldOf).sort(byPlace),
    total: whole,
  };
}

class Counted {
  readonly at: readonly number[];
  count = 0;
  accepted = 0;

  constructor(at: readonly number[]) {
    this.at = at;
  }

  add(isAccepted: boolean): void {
    this.count += 1;
    this.accepted += Number(isAccepted);
  }
}

/** Which of an axis findings have. */
class Axis {
  readonly axis: PivotAxis;
  private readonly city: City;
  private readonly had = new Set<number>();
  private sums = true;

  constructor(city: City, axis: PivotAxis) {
    this.city = city;
    this.axis = axis;
  }

  /** What a finding has of it; NONE where it has none. */
  take(numbers: readonly number[]): readonly number[] {
    const taken = numbers.length === 0 ? [NONE] : numbers;
    for (const each of taken) this.had.add(each);
    if (taken.length > 1) this.sums = false;
    return taken;
  }

  told(view: View): PivotAxisEntries {
    const type = THINGS_OF_AXIS[this.axis];
    const entries = this.ordered().map((each): PivotEntry => {
      if (each === NONE) return { key: null, type: null, name: null };
      if (type !== undefined)
        return { key: this.city.things(type).code(each), type, name: nameOf(view, type, each) };
      return { key: WORDS[this.axis]?.[each] ?? null, type: null, name: null };
    });
    return { axis: this.axis, sums: this.sums, entries };
  }

  /** Where each stands among the entries. */
  places(): ReadonlyMap<number, number> {
    return new Map(this.ordered().map((each, place) => [each, place]));
  }

  private ordered(): readonly number[] {
    const type = THINGS_OF_AXIS[this.axis];
    const places = type === undefined ? undefined : this.city.things(type).places;
    const placeOf = (each: number) => (each === NONE ? Infinity : (places?.[each] ?? each));
    return [...this.had].sort((one, other) => (one === other ? 0 : placeOf(one) - placeOf(other)));
  }
}

const WORDS: Readonly<Partial<Record<PivotAxis, readonly string[]>>> = {
  KIND: AUDIT_KINDS,
  SEVERITY: SEVERITIES,
  POWER_TYPE: Object.values(POWER_TYPES),
};

/** Every choice of one from each list. */
function together(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>(
    (made, list) => made.flatMap((each) => list.map((one) => [...each, one])),
    [[]],
  );
}

function byPlace(
  { at: one }: { readonly at: readonly number[] },
  { at: other }: { readonly at: readonly number[] },
) {
  const place = one.findIndex((each, index) => each !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
