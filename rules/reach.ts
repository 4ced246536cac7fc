import type { City } from '../columns/city.ts';
import { NONE } from '../columns/ints.ts';
import { LAYOUTS, spaceOf, type ColumnLayout, type Layout } from '../columns/layout.ts';
import type { View } from '../columns/view.ts';
import type { Kind } from '../kinds/kind.ts';
import { chainsOn } from './chains.ts';
import { Look, type Limits, type Places, type ZoneAndChain } from './look.ts';

/** Rows of a city by the label of their table. */
export type RowsOfTables = ReadonlyMap<string, readonly number[]>;

/** Which ways are followed; all unless said. */
export interface Following {
  /** Whether a row is looked at that names a thing in a column. */
  isFollowed(layout: Layout, column: ColumnLayout, row: number): boolean;
  /** The delegation that a row is of alone; NONE where it may lead to others. */
  delegationOf(layout: Layout, row: number): number;
}

const EVERYWHERE: Following = { isFollowed: () => true, delegationOf: () => NONE };

/**
 * Where findings may depend on rows, by where columns lead. A row is found from its thing, or from what it hangs on; from what
 * it names, where nothing leads to its thing; and from whose it is, where it is not public. A thing is looked at from all that names it; and so on, up to delegations.
 */
export class Reach {
  readonly delegations = new Set<number>();
  readonly chains = new Set<number>();
  readonly people = new Set<number>();
  private readonly city: City;
  private readonly following: Following;
  private readonly seen = new Set<string>();
  private readonly waiting: (readonly [space: string, thing: number])[] = [];

  constructor(city: City, changed: readonly RowsOfTables[], following = EVERYWHERE) {
    this.city = city;
    this.following = following;
    for (const tables of changed)
      for (const [label, rows] of tables) for (const row of rows) this.fromRow(city.table(label).layout, row);
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) this.lookAt(...next);
  }

  private fromRow(layout: Layout, row: number): void {
    const delegation = this.following.delegationOf(layout, row);
    if (delegation !== NONE) return this.visit('Delegation', delegation);
    const table = this.city.table(layout.kind.label);
    const { anchor, space } = layout;
    // What names a delegation beside what it hangs on is looked for there: a filing.
    // So is what is for a step, or for a post in its place, and hangs on somebody: a deputy.
    for (const column of layout.ofVersion) {
      const { name, to } = column;
      if (
        to === 'Delegation' ||
        (column !== anchor && isBesideStep(layout) && (to === 'Step' || to === 'Post'))
      )
        this.visit(to, table.column(name).at(row));
    }
    if (anchor) return this.visit(anchor.to ?? '', table.column(anchor.name).at(row));
    this.visit(space ?? '', table.thing.at(row));
    if (space === undefined) return;
    const owners = ownerColumns(layout.kind);
    for (const { name, to, isList, isMade } of layout.ofVersion) {
      if (to === undefined || isMade) continue;
      if (isList) for (const each of table.list(name, row)) this.visit(to, each);
      else if (owners.includes(name) || !ledTo(space)) this.visit(to, table.column(name).at(row));
    }
  }

  private visit(space: string, thing: number): void {
    const name = `${space} ${thing}`;
    if (thing === NONE || this.seen.has(name)) return;
    this.seen.add(name);
    this.waiting.push([space, thing]);
  }

  private lookAt(space: string, thing: number): void {
    if (space === 'Delegation') return void this.delegations.add(thing);
    if (space === 'Step')
      return this.visit('Delegation', this.city.things('Step').column('STEP_OF').at(thing));
    if (space === 'Chain') this.chains.add(thing);
    if (space === 'Person') this.people.add(thing);
    for (const [layout, column, isForEver] of leadingTo(space)) {
      const { label } = layout.kind;
      if (isForEver) {
        const index = this.city.thingsBy(label, column.name);
        for (let each = index.first(thing); each !== NONE; each = index.next(each))
          this.visit(spaceOf(label), each);
      } else if (column.isList) this.fromLists(layout, column, thing);
      else {
        const index = this.city.rowsBy(label, column.name);
        for (let row = index.first(thing); row !== NONE; row = index.next(row))
          this.fromNaming(layout, column, row);
      }
    }
  }

  private fromNaming(layout: Layout, column: ColumnLayout, row: number): void {
    if (this.following.isFollowed(layout, column, row)) this.fromRow(layout, row);
  }

  private fromLists(layout: Layout, column: ColumnLayout, thing: number): void {
    const table = this.city.table(layout.kind.label);
    for (let row = 0; row < table.count; row += 1)
      if (table.list(column.name, row).includes(thing)) this.fromNaming(layout, column, row);
  }
}

/** What is reached, by numbers of things. */
interface Reached {
  readonly delegations: Iterable<number>;
  readonly chains: Iterable<number>;
  readonly people: Iterable<number>;
}

export interface ReachedPlaces extends Places {
  readonly delegations: readonly number[];
  readonly chains: readonly ZoneAndChain[];
  readonly people: ReadonlySet<number>;
}

/**
 * The places at which rules look, the same on both sides of a change: the delegations reached, what zones hold of the chains
 * reached and of those of the delegations' powers, the people reached and the delegations' staff.
 */
export function placesOf(reach: Reached, views: readonly View[], limits: Limits): ReachedPlaces {
  const delegations = [...reach.delegations];
  const people = new Set(reach.people);
  const chains = new Map<string, ZoneAndChain>();
  for (const view of views) {
    const add = (zone: number, chain: number) => chains.set(`${zone} ${chain}`, { zone, chain });
    const onDay = chainsOn(view);
    const things = view.city.things('Delegation');
    const [zones, powers] = [things.column('zone'), things.column('power')];
    for (const each of delegations)
      if (each < zones.count) for (const chain of onDay.chainsOf(powers.at(each))) add(zones.at(each), chain);
    const byPower = view.city.thingsBy('Delegation', 'power');
    for (const chain of reach.chains)
      for (const power of onDay.powersOf(chain))
        for (let each = byPower.first(power); each !== NONE; each = byPower.next(each))
          add(zones.at(each), chain);
    for (const person of new Look(view, limits, { delegations }).people) people.add(person);
  }
  return { delegations, chains: [...chains.values()], people };
}

type Leading = readonly [layout: Layout, column: ColumnLayout, isForEver: boolean];

const leading = new Map<string, readonly Leading[]>();

/** The columns that lead to things of a space. */
function leadingTo(space: string): readonly Leading[] {
  let found = leading.get(space);
  if (!found) {
    const to = (column: ColumnLayout) => column.to === space;
    found = LAYOUTS.flatMap((layout): readonly Leading[] => [
      ...layout.ofThing.filter(to).map((column) => [layout, column, true] as const),
      ...layout.ofVersion.filter(to).map((column) => [layout, column, false] as const),
    ]);
    leading.set(space, found);
  }
  return found;
}

/** The columns that lead to whose the things of a kind are, where not all see them: rules ask them of their owner. */
const ownerColumns = ({ own }: Kind): readonly string[] =>
  own === 'public' || own.isPublic || typeof own.by === 'string' ? [] : own.by;

/** Whether rows of a kind name a step, and hang on something else. */
const isBesideStep = ({ ofVersion, anchor }: Layout): boolean =>
  anchor !== undefined && anchor.to !== 'Step' && ofVersion.some(({ to }) => to === 'Step');

const ledTo = (space: string): boolean => leadingTo(space).length > 0;
