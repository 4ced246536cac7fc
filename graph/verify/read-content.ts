import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { placeOfVersions, versionsOf } from '../import/place-of-versions.ts';
import type { RecordKind, Value } from '../import/record-kind.ts';

/** A version as it stands in the graph. */
export interface Content {
  readonly code: string;
  readonly key: string;
  readonly recordedAt: number;
  readonly supersededAt: number;
  readonly validFrom: number;
  readonly validTo: number;
  readonly digest: string;
  readonly says: Readonly<Record<string, Value>>;
  readonly links: Readonly<Record<string, Value>>;
}

/** A thing, or what facts hang on, with all its versions of one kind. */
export interface ThingContent {
  readonly code: string;
  /** Only of a thing whose own versions these are. */
  readonly settledAt: number | null;
  readonly copies: Readonly<Record<string, Value>>;
  readonly own: Readonly<Record<string, Value>>;
  readonly identityLinks: Readonly<Record<string, Value>>;
  readonly versions: readonly Content[];
}

const LONG = 120_000;

/** Some things with all their versions of a kind, by code. */
export async function readThings(
  database: Database,
  kind: RecordKind,
  codes: readonly string[],
): Promise<readonly ThingContent[]> {
  const { text, read } = compile(kind, placeOfVersions(kind).thing);
  const rows = await database.read(text, { codes }, { deadline: Date.now() + LONG });
  return rows.map(([row]) => read(row as readonly unknown[]));
}

function compile(kind: RecordKind, label: Cypher) {
  const says = Object.keys(kind.says({}));
  const own = Object.keys(kind.identity?.own?.({}) ?? {});
  const copied = kind.identity && !kind.identity.versionPerFirstDay ? says : [];
  const identityLinks = (kind.identity?.links ?? []).map(({ type }) => type);
  const links = kind.links.map(({ type }) => type);
  const of = (node: Cypher, properties: readonly string[]) =>
    cypher`[${join(
      properties.map((property) => cypher`${node}.${name(property)}`),
      ', ',
    )}]`;
  const ends = (node: Cypher, types: readonly string[]) =>
    cypher`[${join(
      types.map((type) => cypher`[(${node})-[:${name(type)}]->(end) | end.code]`),
      ', ',
    )}]`;
  const thing = cypher`thing`;
  const version = cypher`version`;
  const versions = cypher`COLLECT { MATCH ${versionsOf(kind, version)} RETURN [${of(version, FIXED)}, ${of(version, says)}, ${ends(version, links)}] }`;
  const text = cypher`UNWIND $codes AS code MATCH (thing:${label} {code: code}) RETURN [thing.code, thing.settledAt, ${of(thing, copied)}, ${of(thing, own)}, ${ends(thing, identityLinks)}, ${versions}]`;
  return { text, read: readerOf(kind, { says, own, copied, identityLinks, links }) };
}

const FIXED = ['key', 'recordedAt', 'supersededAt', 'validFrom', 'validTo', 'digest'] as const;

interface Names {
  readonly says: readonly string[];
  readonly own: readonly string[];
  readonly copied: readonly string[];
  readonly identityLinks: readonly string[];
  readonly links: readonly string[];
}

function readerOf(kind: RecordKind, names: Names): (row: readonly unknown[]) => ThingContent {
  const isList = new Map(
    [...kind.links, ...(kind.identity?.links ?? [])].map((each) => [each.type, each.codes]),
  );
  const linksOf = (types: readonly string[], ends: readonly (readonly string[])[]) =>
    Object.fromEntries(
      types.map((type, at) => [type, endsOf(ends[at] ?? [], isList.get(type) !== undefined)]),
    );
  return (row) => {
    const [code, settledAt, copies, own, identityLinks, versions] = row as readonly [
      string,
      number | null,
      readonly Value[],
      readonly Value[],
      readonly (readonly string[])[],
      readonly (readonly [readonly unknown[], readonly Value[], readonly (readonly string[])[]])[],
    ];
    const ownKey = kind.anchor !== undefined || kind.identity?.versionPerFirstDay === true;
    return {
      code,
      settledAt: kind.anchor ? null : settledAt,
      copies: zip(names.copied, copies),
      own: zip(names.own, own),
      identityLinks: linksOf(names.identityLinks, identityLinks),
      versions: versions.map(([fixed, said, ends]) => {
        const { key, ...rest } = zip(FIXED, fixed as readonly Value[]);
        return {
          ...(rest as unknown as Omit<Content, 'code' | 'key' | 'says' | 'links'>),
          ...{ code, key: ownKey ? String(key) : code },
          says: zip(names.says, said),
          links: linksOf(names.links, ends),
        };
      }),
    };
  };
}

/** One code, none, or (where one is meant) more than there may be: then they stay a list, which is no code. */
function endsOf(codes: readonly string[], isList: boolean): Value {
  return isList || codes.length > 1 ? codes : (codes[0] ?? null);
}

const zip = (names: readonly string[], values: readonly Value[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(names.map((each, at) => [each, values[at] ?? null]));
