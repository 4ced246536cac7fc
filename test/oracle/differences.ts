import { activeOn, type City, type Period } from './city.ts';

/** What differs between two days, as one line each: `CHANGED RESPONSIBILITY Z1|P1|2 staff:N1>N2`. */
export function differencesOf(city: City, from: string, to: string): readonly string[] {
  return [
    ...of(city.memberships, from, to, {
      record: 'MEMBERSHIP',
      place: ({ person, post }) => [person, post],
    }),
    ...of(city.certificates, from, to, {
      record: 'CERTIFICATE',
      place: ({ number }) => [number],
      says: ({ person }) => ({ person }),
    }),
    ...of(city.requirements, from, to, {
      record: 'POWER_REQUIREMENT',
      place: ({ power, element }) => [power, element],
    }),
    ...of(city.links, from, to, {
      record: 'CHAIN_LINK',
      place: ({ chain, order }) => [chain, order],
      says: ({ stage, power }) => ({ stage, power }),
    }),
    ...of(city.catalogue, from, to, {
      record: 'CATALOGUE_ENTRY',
      place: ({ zoneClass, power }) => [zoneClass, power],
    }),
    ...of(city.capacities, from, to, {
      record: 'ZONE_CAPACITY',
      place: ({ zone, element }) => [zone, element],
    }),
    ...of(city.delegations, from, to, {
      record: 'DELEGATION',
      place: ({ zone, power }) => [zone, power],
      says: ({ mode, filedOn }) => ({ mode, filedOn }),
    }),
    ...of(city.steps, from, to, {
      record: 'STEP',
      place: ({ zone, power, order }) => [zone, power, order],
      says: ({ name, kind }) => ({ name, kind }),
    }),
    ...of(city.responsibilities, from, to, {
      record: 'RESPONSIBILITY',
      place: ({ zone, power, step }) => [zone, power, step],
      party: ({ staff }) => staff ?? '',
      says: ({ department, leader, section, post, staff }) => ({ department, leader, section, post, staff }),
    }),
  ];
}

type Said = Readonly<Record<string, string | null>>;

interface Sheet<Row> {
  readonly record: string;
  readonly place: (row: Row) => readonly (string | number)[];
  /** Who it is about, where a place may have several at a time. */
  readonly party?: (row: Row) => string;
  readonly says?: (row: Row) => Said;
}

function of<Row extends Period>(
  rows: readonly Row[],
  from: string,
  to: string,
  { record, place, party, says = () => ({}) }: Sheet<Row>,
): string[] {
  const placeOf = (row: Row): string =>
    place(row)
      .map((part) => String(part).replace(/[|\\]/g, '\\$&'))
      .join('|');
  const places = new Set(rows.map(placeOf));
  return [...places].flatMap((at) => {
    const here = inOrder(rows.filter((row) => placeOf(row) === at));
    // What holds on both days is the same row on both.
    const on = (day: string, other: string) =>
      here.filter((row) => activeOn(day, row) && !activeOn(other, row));
    const pairs = pairsOf(on(from, to), on(to, from), says, party ?? (() => ''), party !== undefined);
    return pairs.map(([before, after]) => line(record, at, before && says(before), after && says(after)));
  });
}

type Pair<Row> = readonly [Row | undefined, Row | undefined];

function pairsOf<Row>(
  befores: readonly Row[],
  afters: readonly Row[],
  says: (row: Row) => Said,
  party: (row: Row) => string,
  mayChangeHands: boolean,
): readonly Pair<Row>[] {
  const gone = [...befores];
  const come = [...afters];
  const takeOut = (is: (one: Row, other: Row) => boolean): Pair<Row>[] => {
    const pairs: Pair<Row>[] = [];
    for (const one of [...gone]) {
      const other = come.find((each) => is(one, each));
      if (other === undefined) continue;
      gone.splice(gone.indexOf(one), 1);
      come.splice(come.indexOf(other), 1);
      pairs.push([one, other]);
    }
    return pairs;
  };
  takeOut((one, other) => JSON.stringify(says(one)) === JSON.stringify(says(other)));
  const pairs = takeOut((one, other) => party(one) === party(other));
  if (mayChangeHands && gone.length === 1 && come.length === 1) return [...pairs, [gone[0], come[0]]];
  return [
    ...pairs,
    ...gone.map((one): Pair<Row> => [one, undefined]),
    ...come.map((one): Pair<Row> => [undefined, one]),
  ];
}

const inOrder = <Row extends Period>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1));

function line(record: string, at: string, before: Said | undefined, after: Said | undefined): string {
  const kind = before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED';
  const differing = Object.keys(before ?? after ?? {}).filter(
    (column) => (before?.[column] ?? null) !== (after?.[column] ?? null),
  );
  const said = differing.map((column) => `${column}:${before?.[column] ?? ''}>${after?.[column] ?? ''}`);
  return [kind, record, at, ...said].join(' ');
}
