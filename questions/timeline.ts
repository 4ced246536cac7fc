import { isOfCity } from '../domain/access/scope.ts';
import { NONE } from '../columns/ints.ts';
import type { City } from '../columns/city.ts';
import type { Table } from '../columns/table.ts';
import { ALWAYS, dayBefore, daysBetween, STILL, type Day } from '../domain/days.ts';
import { daysWithout, joined, type Period } from '../domain/periods.ts';
import { isPublic } from '../kinds/own.ts';
import { kindCalled, kindsLabelled } from '../kinds/registry.ts';
import { LANES, type LaneKind, type LaneOf } from './lanes.ts';
import { sightOf, type Reader, type Sight } from './sight.ts';

export interface TimelineAsked {
  /** The label of the thing, and its code. */
  readonly type: string;
  readonly code: string;
  readonly revision: number;
  readonly today: Day;
}

export interface Lane {
  readonly kind: LaneKind;
  /** By first day, then what they lead to. */
  readonly spans: readonly Span[];
  /** Days from the first span to the last that no span has, and those after the last on which the thing is there. */
  readonly gaps: readonly Stretch[];
  /** Days that two or more spans have. */
  readonly overlaps: readonly Stretch[];
}

export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly node: { readonly type: string; readonly code: string } | null;
  readonly text: string | null;
  /** The enum of the schema whose value `text` is; null where it is a text. */
  readonly textOf: string | null;
  /** The revision that recorded it; of several versions that tell the same, the last. */
  readonly recordedIn: number;
}

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** Null where it goes on, or never began. */
  readonly days: number | null;
}

/** All that the record says of a thing, over all days; undefined where it says nothing of it, or not to this reader. */
export function timeline(city: City, asked: TimelineAsked, reader: Reader): readonly Lane[] | undefined {
  const { type, code, revision, today } = asked;
  const lanes = LANES[type];
  const thing = lanes ? city.things(type).find(code) : NONE;
  if (!lanes || thing === NONE) return undefined;
  const versions = rowsOf(city, { kind: 'NAME', label: type, by: 'thing' }, thing, revision);
  const own = city.table(type);
  const sees = seenBy(sightOf(city, revision, reader), today);
  if (!versions.some((row) => sees.row(own, row))) return undefined;
  const there = joined(versions.map((row) => periodOf(own, row)));
  const isForAll = isOfCity(reader.scope) || !reader.scope.people?.length;
  return lanes.flatMap((lane) => {
    const table = city.table(lane.label);
    const rows = rowsOf(city, lane, thing, revision).filter((row) => leadsSomewhere(city, lane, row));
    const seen = rows.filter((row) => sees.row(table, row));
    if (seen.length === 0 && !sees.lane(lane, type, thing, there)) return [];
    // To who asks for themselves a gap would tell whether a colleague came after them.
    const isGapTold = isForAll || sees.lane(lane, type, thing, there);
    return [laneOf(city, lane, { rows, seen, there, isGapTold })];
  });
}

/** Rows that hold on some day, of which the record says so. */
function rowsOf(
  city: City,
  { label, by, byThing }: LaneOf,
  thing: number,
  revision: number,
): readonly number[] {
  const table = city.table(label);
  const found: number[] = [];
  const take = (column: string, number: number) => {
    const index = city.rowsBy(label, column);
    for (let row = index.first(number); row !== NONE; row = index.next(row))
      if (table.isRecorded(row, revision) && table.validFrom.at(row) < table.validTo.at(row)) found.push(row);
  };
  if (byThing) {
    const index = city.thingsBy(label, by);
    for (let each = index.first(thing); each !== NONE; each = index.next(each)) take('thing', each);
  } else take(by, thing);
  return found;
}

/** Whether somebody sees a row on its first or its last day, or what would stand in a lane. */
function seenBy(sight: Sight, today: Day) {
  const lastDay = (to: Day) => (to === STILL ? today : dayBefore(to));
  return {
    row: (table: Table, row: number): boolean => {
      const { label } = table.layout.kind;
      const [from, to] = [table.validFrom.at(row), table.validTo.at(row)];
      return sight.on(from).sees(label, row) || sight.on(Math.max(from, lastDay(to))).sees(label, row);
    },
    /** Of what is public, and of what hangs on what is theirs: then it is known that nothing stands there. */
    lane: ({ label }: LaneOf, type: string, thing: number, there: readonly Period[]): boolean =>
      sight.isWhole ||
      isPublic(kindCalled(label)) ||
      there.some(({ validFrom, validTo }) =>
        [validFrom, Math.max(validFrom, lastDay(validTo))].some((day) => sight.on(day).has(type, thing)),
      ),
  };
}

interface LaneRows {
  readonly rows: readonly number[];
  /** Those that the reader sees: what they do not see leaves no gap. */
  readonly seen: readonly number[];
  readonly there: readonly Period[];
  readonly isGapTold: boolean;
}

function laneOf(city: City, lane: LaneOf, { rows, seen, there, isGapTold }: LaneRows): Lane {
  const table = city.table(lane.label);
  const held = rows.map((row) => periodOf(table, row));
  const shown = seen.map((row) => periodOf(table, row));
  const last = Math.max(...held.map(({ validTo }) => validTo));
  const whole = { validFrom: Math.min(...shown.map(({ validFrom }) => validFrom)), validTo: last };
  const after = there.flatMap(({ validFrom, validTo }) =>
    last < validTo ? [{ validFrom: Math.max(validFrom, last), validTo }] : [],
  );
  return {
    kind: lane.kind,
    spans: spansOf(city, lane, seen),
    gaps:
      shown.length === 0 || !isGapTold ? [] : joined([...daysWithout(whole, held), ...after]).map(stretch),
    overlaps: overlapsOf(shown).map(stretch),
  };
}

function spansOf(city: City, lane: LaneOf, rows: readonly number[]): readonly Span[] {
  const spans = rows.map((row) => spanOf(city, lane, row)).sort(bySpan);
  if (!lane.joins) return spans;
  const made: Span[] = [];
  for (const span of spans) {
    const place = made.findIndex((each) => each.to === span.from && tellsSame(each, span));
    const before = made[place];
    if (!before) made.push(span);
    else
      made[place] = {
        ...before,
        to: span.to,
        recordedIn: Math.max(before.recordedIn, span.recordedIn),
      };
  }
  return made;
}

const tellsSame = (one: Span, other: Span): boolean =>
  one.node?.code === other.node?.code && one.text === other.text;

function spanOf(city: City, lane: LaneOf, row: number): Span {
  const table = city.table(lane.label);
  const { node, text } = lane;
  const end = node ? endOf(city, lane, row) : NONE;
  const said = text ? table.column(text.column).at(row) : NONE;
  const { validFrom: from, validTo: to } = periodOf(table, row);
  return {
    ...{ from, to, recordedIn: table.recordedAt.at(row) },
    node:
      node && end !== NONE
        ? { type: typeOf(city, node.type, end), code: city.things(node.type).code(end) }
        : null,
    text: said === NONE ? null : wordOrText(city, lane, said),
    textOf: text?.enum ?? null,
  };
}

const wordOrText = (city: City, { label, text }: LaneOf, said: number): string =>
  text?.enum === undefined ? city.texts.text(said) : city.wordOf(label, text.column, said);

/** A thing of two kinds is one of them for ever. */
function typeOf(city: City, type: string, thing: number): string {
  const kinds = kindsLabelled(type);
  const own = kinds.find(({ label }) => city.rowsBy(label, 'thing').first(thing) !== NONE);
  return own?.label ?? type;
}

/** What a row leads to. */
function endOf(city: City, { label, node }: LaneOf, row: number): number {
  if (!node) return NONE;
  const table = city.table(label);
  return node.ofThing
    ? city.things(label).column(node.column).at(table.thing.at(row))
    : table.column(node.column).at(row);
}

const leadsSomewhere = (city: City, lane: LaneOf, row: number): boolean =>
  lane.node === undefined || endOf(city, lane, row) !== NONE;

const periodOf = (table: Table, row: number): Period => ({
  validFrom: table.validFrom.at(row),
  validTo: table.validTo.at(row),
});

function bySpan(one: Span, other: Span): number {
  const order = one.from - other.from || one.to - other.to;
  if (order !== 0) return order;
  const [a, b] = [one, other].map(({ node, text }) => `${node?.code ?? ''} ${text ?? ''}`);
  return (a ?? '') < (b ?? '') ? -1 : Number(a !== b);
}

/** The days that two or more of them have. */
function overlapsOf(periods: readonly Period[]): readonly Period[] {
  const found: Period[] = [];
  let until: Day = ALWAYS;
  for (const { validFrom, validTo } of periods.toSorted((a, b) => a.validFrom - b.validFrom)) {
    if (validFrom < until) found.push({ validFrom, validTo: Math.min(until, validTo) });
    until = Math.max(until, validTo);
  }
  return joined(found);
}

function stretch({ validFrom, validTo }: Period): Stretch {
  const days = validTo === STILL || validFrom === ALWAYS ? null : daysBetween(validFrom, validTo);
  return { from: Math.max(validFrom, FIRST_DAY), to: validTo, days };
}

/** The first day that there is: what two spans have that begin on none is told from it on. */
const FIRST_DAY = 10101;
