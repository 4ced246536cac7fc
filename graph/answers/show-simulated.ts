import { isoFromDay, type Day } from '../../domain/days.ts';
import { globalId } from '../../domain/global-id.ts';
import { shapeOf } from '../commands/row-shape.ts';
import type { Simulated } from '../impact/simulated.ts';
import type { FieldModel } from '../model/model.ts';
import { fieldModel } from '../statement/match-hop.ts';
import { shownAs } from '../statement/values.ts';
import type { SelectedField } from '../statement/selected-field.ts';

/** Things as changes would have them, by type and code: what a simulation shows in the place of the record. */
export class SimulatedThings {
  readonly day: Day;
  private readonly things: ReadonlyMap<string, Simulated>;

  constructor(things: readonly Simulated[], day: Day) {
    this.day = day;
    this.things = new Map(things.map((each) => [keyOf(each.type, each.code), each]));
  }

  /** What the record has nothing of at all, in their order. */
  get onlyInChanges(): readonly Simulated[] {
    return [...this.things.values()].filter(({ isNew }) => isNew);
  }

  get(type: string, code: string | null): Simulated | undefined {
    return code === null ? undefined : this.things.get(keyOf(type, code));
  }

  /** What the record answers of a thing, with all that changes say otherwise of it by itself. */
  revised(thing: Simulated, recorded: unknown, fields: readonly SelectedField[]): unknown {
    if (typeof recorded !== 'object' || recorded === null) return recorded;
    const said = fields.flatMap((selected) => {
      const value = this.saidOf(thing, selected);
      return value === undefined ? [] : [[selected.key, value] as const];
    });
    return { ...recorded, ...(Object.fromEntries(said) as object) };
  }

  /** What changes say of a thing by itself; undefined for what leads to others or comes of them. */
  saidOf({ type, code, values }: Simulated, { field: name, typeName }: SelectedField): unknown {
    if (name === '__typename') return typeName;
    if (name === 'id') return globalId(type, code);
    const field = fieldModel(type, name);
    if (field.kind === 'ended') return this.endOf(values['validTo']);
    if (field.kind !== 'said' && field.kind !== 'value') return undefined;
    const column = columnOf(type, field, name);
    if (column === 'code') return code;
    return column in values ? shownAs(field.value)(values[column], this.day) : undefined;
  }

  private endOf(validTo: unknown): string | null {
    return typeof validTo === 'number' && validTo <= this.day ? isoFromDay(validTo) : null;
  }
}

export const NOTHING_SIMULATED = new SimulatedThings([], 0);

/** The column of a row that says what a field shows. */
function columnOf(type: string, field: FieldModel, name: string): string {
  const property = field.kind === 'said' ? field.property : name;
  const renamed = Object.entries(shapeOf(type).renamed ?? {}).find(([, as]) => as === property);
  return renamed?.[0] ?? property;
}

const keyOf = (type: string, code: string): string => JSON.stringify([type, code]);
