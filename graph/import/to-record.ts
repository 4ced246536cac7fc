import { hash } from 'node:crypto';
import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { searchEntry } from '../search/entry.ts';
import type { Link, RecordKind, SheetRow, Value, Values } from './record-kind.ts';

/** A row as it is sent to the graph. */
export interface GraphRecord {
  /** Finds the current version: the thing's code (and first day, where it has a version for each), or the fact's key. */
  readonly key: string;
  /** The code of the thing, or of what the fact hangs on. */
  readonly code: string;
  readonly own: Values;
  readonly identityLinks: Readonly<Record<string, Value>>;
  readonly says: Values;
  readonly links: Readonly<Record<string, Value>>;
  readonly validFrom: Day;
  readonly validTo: Day;
  /** What a search finds the version by; nothing where none does. */
  readonly search: ReturnType<typeof searchEntry>;
  /** Tells whether a version says the same: over all that it says, when, and of whom. */
  readonly digest: string;
}

/** The records of a row under a kind: none, one, or several. */
export function toRecords(kind: RecordKind, row: SheetRow): readonly GraphRecord[] {
  if (kind.accepts && !kind.accepts(row.values)) return [];
  if (!kind.expand) return [toRecord(kind, row.key, row.values)];
  return kind.expand(row.values).map((values) => toRecord(kind, String(values['code']), values));
}

/** The record of one row's values, under its key. */
export function toRecord(kind: RecordKind, rowKey: string, values: Values): GraphRecord {
  const says = kind.says(values);
  const links = codesOf(kind.links, values);
  const { validFrom, validTo } = kind.period?.(values) ?? { validFrom: ALWAYS, validTo: STILL };
  const code = kind.identity ? kind.identity.code(values) : String(kind.anchor?.code?.(values));
  return {
    key: kind.identity && !kind.identity.versionPerFirstDay ? code : rowKey,
    code,
    own: kind.identity?.own?.(values) ?? {},
    identityLinks: codesOf(kind.identity?.links ?? [], values),
    says,
    links,
    validFrom,
    validTo,
    search: searchEntry(kind.label, code, says),
    digest: digestOf({ says, links, validFrom, validTo }),
  };
}

/** Over all that a version says, of whom and when: so that two that say the same have the same. */
export function digestOf({
  says,
  links,
  validFrom,
  validTo,
}: Pick<GraphRecord, 'says' | 'links' | 'validFrom' | 'validTo'>): string {
  // Relationships have no order in the graph.
  const ends = Object.entries(links).map(([type, codes]) => [
    type,
    Array.isArray(codes) ? [...(codes as readonly string[])].sort() : codes,
  ]);
  const text = canonical([says, Object.fromEntries(ends), validFrom, validTo]);
  return hash('sha256', text, 'base64url').slice(0, DIGEST_LENGTH);
}

/** 132 bits: no two of any number of versions that a disk can hold are the same by chance. */
const DIGEST_LENGTH = 22;

function codesOf(links: readonly Link[], values: Values): Record<string, Value> {
  const codes: Record<string, Value> = {};
  for (const link of links) codes[link.type] = link.codes?.(values) ?? link.code?.(values) ?? null;
  return codes;
}

/** JSON with the keys of objects in order and without what is null, so that only what is said counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    const entries = Object.entries(each).filter(
      ([, said]) => said !== null && !(Array.isArray(said) && said.length === 0),
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
