import type { Simulated } from '../impact/simulated.ts';
import type { SelectedField } from '../statement/selected-field.ts';

/** Things as changes would have them, by type and code: what a simulation shows in the place of the record. */
export class SimulatedThings {
  private readonly things: ReadonlyMap<string, Simulated>;

  constructor(things: readonly Simulated[]) {
    this.things = new Map(things.map((each) => [keyOf(each.type, each.code), each]));
  }

  /** What the record has nothing of at all, in their order. */
  get onlyInChanges(): readonly Simulated[] {
    return [...this.things.values()].filter(({ isNew }) => isNew);
  }

  get(type: string, code: string | null): Simulated | undefined {
    return code === null ? undefined : this.things.get(keyOf(type, code));
  }

  /**
   * What the record answers of a thing, as far as changes say otherwise of it. A thing that only they bring has what
   * they say of it, but neither an id nor anything that leads further: where that is asked, it is null.
   */
  show(type: string, code: string | null, recorded: unknown, fields: readonly SelectedField[]): unknown {
    const thing = this.get(type, code);
    if (!thing) return recorded;
    if (isObject(recorded)) return renamed(thing, recorded, fields);
    return thing.isNew && fields.every(({ field }) => field in SAID) ? shown(thing, fields) : recorded;
  }
}

export const NOTHING_SIMULATED = new SimulatedThings([]);

/** The fields that changes alone can answer, and how. */
const SAID: Readonly<Record<string, (thing: Simulated) => unknown>> = {
  __typename: ({ type }) => type,
  code: ({ code }) => code,
  name: ({ values }) => values['name'],
  order: ({ values }) => values['order'],
  kind: ({ values }) => values['kind'],
  type: ({ values }) => values['type'],
};

const shown = (thing: Simulated, fields: readonly SelectedField[]) =>
  Object.fromEntries(fields.map(({ key, field }) => [key, SAID[field]?.(thing) ?? null]));

const renamed = (
  { values }: Simulated,
  recorded: Readonly<Record<string, unknown>>,
  fields: readonly SelectedField[],
) => ({
  ...recorded,
  ...Object.fromEntries(
    fields.filter(({ field }) => field === 'name').map(({ key }) => [key, values['name']]),
  ),
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const keyOf = (type: string, code: string): string => JSON.stringify([type, code]);
