import { ALWAYS, STILL } from '../../domain/days.ts';
import { kindOf } from '../commands/row-shape.ts';
import { cypher } from '../cypher.ts';
import type { Read, Row } from '../database/database.ts';
import { placeOfVersions } from '../import/place-of-versions.ts';
import type { ComparedKind } from './compared-kinds.ts';
import type { ComparedRows, ComparedVersion, Comparison, Difference } from './comparison.ts';
import { kindOfFound, type FoundDifference } from './find-differences.ts';
import { versionRow } from './version-values.ts';

/** What some of the differences say, in their order: one statement for each kind of record among them. */
export async function readDifferences(
  read: Read,
  comparison: Comparison,
  found: readonly FoundDifference[],
): Promise<readonly Difference[]> {
  const versions = new Map<string, ComparedVersion>();
  await Promise.all(
    [...Map.groupBy(found, ({ record }) => record)].map(async ([record, some]) => {
      const { kind } = partOf(comparison, record);
      const ids = some.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
      for (const [id, row] of await read(statementOf(kind), { ids }))
        versions.set(String(id), versionOf(kind, row as Row));
    }),
  );
  return found.map((each) => differenceOf(comparison, each, versions));
}

function partOf({ parts }: Comparison, record: string): ComparedRows {
  const part = parts.find(({ kind }) => kind.record === record);
  if (!part) throw new Error(`${record} is not compared here`);
  return part;
}

const statementOf = (kind: ComparedKind) =>
  cypher`UNWIND $ids AS id MATCH (version:${placeOfVersions(kindOf(kind.label)).label}) WHERE elementId(version) = id RETURN id, ${versionRow(kind, cypher`version`)}`;

function differenceOf(
  comparison: Comparison,
  found: FoundDifference,
  versions: ReadonlyMap<string, ComparedVersion>,
): Difference {
  const part = partOf(comparison, found.record);
  const [before = null, after = null] = [found.before, found.after].map((id) =>
    id === null ? null : versionAt(versions, id),
  );
  return {
    kind: kindOfFound(comparison, found),
    of: part.kind,
    ...(comparison.isSwapped ? { before: after, after: before } : { before, after }),
    columns: columnsOf(part, before && after).filter((column) => differs(column, before, after)),
    revision: comparison.doneBy(before, after),
  };
}

function versionAt(versions: ReadonlyMap<string, ComparedVersion>, id: string): ComparedVersion {
  const version = versions.get(id);
  if (!version) throw new Error(`the version ${id} of a difference is gone`);
  return version;
}

function versionOf(kind: ComparedKind, row: Row): ComparedVersion {
  const [code, validFrom, validTo, recordedAt, supersededAt, ...said] = row as readonly [
    string,
    ...(readonly [number, number, number, number]),
    ...unknown[],
  ];
  const values = Object.fromEntries(kind.columns.map((column, place) => [column, said[place] ?? null]));
  return { code, validFrom, validTo, recordedAt, supersededAt, values: { ...values, validFrom, validTo } };
}

/** Where both are there, what is compared; else all that the one says. */
const columnsOf = ({ kind, compared }: ComparedRows, both: unknown): readonly string[] =>
  both ? compared : [...new Set([...kind.columns, ...compared])];

const UNSAID: Readonly<Record<string, unknown>> = { validFrom: ALWAYS, validTo: STILL };

function differs(column: string, before: ComparedVersion | null, after: ComparedVersion | null): boolean {
  const [one, other] = [before, after].map((each) => {
    const value = each?.values[column] ?? null;
    return JSON.stringify(value === UNSAID[column] ? null : value);
  });
  return one !== other;
}
