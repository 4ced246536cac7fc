import { isOfCity } from '../../domain/access/scope.ts';
import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { isPublic } from '../../kinds/own.ts';
import { sightOf, type Reader } from '../sight.ts';
import { comparedKindOf, type ComparedRecord } from '../../kinds/compared-kinds.ts';
import type { ComparedRows, Comparison, PlacedRow } from './comparison.ts';
import { isNameTold } from './names-told.ts';

export interface ZonesAsked {
  readonly zone: string;
  readonly other: string;
  /** Null for all. */
  readonly records: readonly ComparedRecord[] | null;
}

type Asked = Omit<ZonesAsked, 'other'>;

/** What of each kind means the same in every zone; whom it names, and when it was filed, does not. */
const HELD: readonly (readonly [label: string, placedBy: string, columns: readonly string[]])[] = [
  ['ZoneCapacity', 'SupportElement', []],
  ['Delegation', 'Power', ['mode']],
  ['Step', 'Power', ['name', 'kind']],
  ['Responsibility', 'Power', []],
];

/**
 * What one zone holds on a day and another does not: by power, step and element, whatever the codes of the zones. Null where
 * one of them is not there.
 */
export function compareZones(
  view: View,
  { zone, other, records }: ZonesAsked,
  reader: Reader,
): Comparison | null {
  const { city } = view;
  const sides = [zoneOn(view, zone), zoneOn(view, other)];
  if (sides.includes(NONE)) return null;
  const isWhole = areOwn(reader, [zone, other]);
  // What a reader may see of one zone only says nothing of the other: it is looked at where both are theirs.
  const sight = sightOf(city, view.revision, isWhole ? reader : withoutZones(reader)).on(view.day);
  const held = new Held(view, sides as [number, number]);
  const parts = HELD.map(([label, placedBy, columns]): ComparedRows => ({
    ...{ compared: comparedKindOf(label), things: city.things(placedBy), columns, hasParties: false },
    rows: held.rows(label).filter(({ row }) => sight.sees(label, row)),
  }));
  const unseen = isWhole ? [] : parts.filter(({ compared }) => !isPublic(compared.kind));
  return {
    parts: parts.filter(({ compared: { record } }) => records?.includes(record) ?? true),
    unknown: unseen.map(({ compared }) => compared.record),
    ...{ isSwapped: false, isAcrossZones: true, doneBy: newer },
    tells: ({ label, row }, column) => isNameTold(city, sight, label, row, column),
  };
}

/**
 * A zone as it is against the catalogue of its class: what is listed and not held is removed, what is held and not listed is
 * added. Null where the zone is not there.
 */
export function compareWithCatalogue(view: View, { zone, records }: Asked): Comparison | null {
  const { city } = view;
  const number = zoneOn(view, zone);
  if (number === NONE) return null;
  const held = new Held(view, [NONE, number]).rows('Delegation');
  const rows = [...listed(view, number), ...held];
  const all = { things: city.things('Power'), rows, columns: [], hasParties: false };
  const parts: readonly ComparedRows[] = [
    { ...all, compared: comparedKindOf('CatalogueEntry'), only: 'REMOVED' },
    { ...all, compared: comparedKindOf('Delegation'), only: 'ADDED' },
  ];
  return {
    parts: parts.filter(({ compared: { record } }) => records?.includes(record) ?? true),
    ...{ unknown: [], isSwapped: false, isAcrossZones: false, doneBy: newer },
    // All that is named is public.
    tells: () => true,
  };
}

const newer: Comparison['doneBy'] = (before, after) =>
  Math.max(before?.recordedAt ?? 0, after?.recordedAt ?? 0);

const areOwn = ({ scope }: Reader, zones: readonly string[]): boolean =>
  isOfCity(scope) || zones.every((each) => scope.zones.includes(each));

const withoutZones = (reader: Reader): Reader =>
  isOfCity(reader.scope) ? reader : { ...reader, scope: { ...reader.scope, zones: [], people: [] } };

/** The number of a zone that is there on the day; NONE else. */
function zoneOn(view: View, code: string): number {
  const zone = view.city.things('Zone').find(code);
  return zone !== NONE && view.there('Zone')[zone] !== NONE ? zone : NONE;
}

/** What the catalogue of a zone's class lists. */
function listed(view: View, zone: number): readonly PlacedRow[] {
  const { city } = view;
  const ofZone = city
    .table('Zone')
    .column('zoneClass')
    .at(view.there('Zone')[zone] as number);
  if (ofZone === NONE) return [];
  const label = 'CatalogueEntry';
  const itsClass = city.word(label, 'zoneClass', city.wordOf('Zone', 'zoneClass', ofZone));
  const [classes, powers] = [city.table(label).column('zoneClass'), city.table(label).column('power')];
  return Array.from(view.rows(label)).flatMap((row) =>
    classes.at(row) === itsClass ? [{ thing: powers.at(row), part: '', label, row, isBefore: true }] : [],
  );
}

/** What two zones hold on a day, in the order of their rows: the first is before the other. */
class Held {
  private readonly view: View;
  private readonly sides: readonly [number, number];

  constructor(view: View, sides: readonly [number, number]) {
    this.view = view;
    this.sides = sides;
  }

  rows(label: string): readonly PlacedRow[] {
    const found: PlacedRow[] = [];
    const place = this.placing(label);
    for (const row of this.view.rows(label)) {
      const at = place(row);
      if (!at || !this.sides.includes(at.zone)) continue;
      const { thing, part } = at;
      // A zone beside itself is on both sides.
      for (const [side, zone] of this.sides.entries())
        if (zone === at.zone) found.push({ thing, part, label, row, isBefore: side === 0 });
    }
    return found;
  }

  private placing(label: string): (row: number) => Place | undefined {
    const { city } = this.view;
    const table = city.table(label);
    switch (label) {
      case 'ZoneCapacity': {
        const [zones, elements] = [table.column('zone'), table.column('element')];
        return (row) => ({ zone: zones.at(row), thing: elements.at(row), part: '' });
      }
      case 'Delegation':
        return (row) => this.ofDelegation(table.thing.at(row), '');
      case 'Step':
        return (row) => this.ofStep(table.thing.at(row));
      default: {
        const steps = table.column('FOR_STEP');
        const there = this.view.there('Step');
        return (row) => {
          const step = steps.at(row);
          return step === NONE || there[step] === NONE ? undefined : this.ofStep(step);
        };
      }
    }
  }

  private ofStep(step: number): Place | undefined {
    const steps = this.view.city.things('Step');
    return this.ofDelegation(steps.column('STEP_OF').at(step), steps.column('order').at(step));
  }

  private ofDelegation(delegation: number, part: string | number): Place | undefined {
    if (delegation === NONE || this.view.there('Delegation')[delegation] === NONE) return undefined;
    const things = this.view.city.things('Delegation');
    return { zone: things.column('zone').at(delegation), thing: things.column('power').at(delegation), part };
  }
}

interface Place {
  readonly zone: number;
  readonly thing: number;
  readonly part: string | number;
}
