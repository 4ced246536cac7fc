import { isoFromDay } from '../../domain/days.ts';
import { ROW_SHAPES } from '../commands/row-shape.ts';
import type { Database } from '../database/database.ts';
import type { RecordKind, Value, Values } from '../import/record-kind.ts';
import type { GraphRecord } from '../import/to-record.ts';
import { NEVER } from '../record/revisions.ts';
import { readThings } from './read-content.ts';

/** What a record says otherwise than the graph, column by column. */
export interface Correction {
  readonly key: string;
  readonly columns: readonly { readonly column: string; readonly from: Value; readonly to: Value }[];
}

type Said = Pick<GraphRecord, 'says' | 'links' | 'validFrom' | 'validTo'>;

/** How records differ from the current versions that they would take the place of. */
export async function describeCorrections(
  database: Database,
  kind: RecordKind,
  records: readonly GraphRecord[],
): Promise<readonly Correction[]> {
  const things = await readThings(database, kind, [...new Set(records.map(({ code }) => code))]);
  const current = new Map<string, Said>();
  for (const { versions } of things) {
    for (const version of versions) if (version.supersededAt === NEVER) current.set(version.key, version);
  }
  return records.map((record) => {
    const before = columnsOf(kind, current.get(record.key));
    const after = columnsOf(kind, record);
    const columns = Object.keys(after).flatMap((column) => {
      const [from = null, to = null] = [before[column], after[column]];
      return isSame(from, to) ? [] : [{ column, from, to }];
    });
    return { key: record.key, columns };
  });
}

function columnsOf({ label }: RecordKind, said: Said | undefined): Values {
  if (!said) return {};
  const { renamed = {}, ofVersion = {} } = ROW_SHAPES[label] ?? { renamed: {}, ofVersion: {} };
  const columnOf = new Map([
    ...Object.entries(renamed).map(([column, property]) => [property, column] as const),
    ...Object.entries(ofVersion),
  ]);
  const named = [...Object.entries(said.says), ...Object.entries(said.links)];
  return {
    ...Object.fromEntries(named.map(([each, value]) => [columnOf.get(each) ?? each, value])),
    validFrom: isoFromDay(said.validFrom),
    validTo: isoFromDay(said.validTo),
  };
}

function isSame(one: Value, other: Value): boolean {
  const text = (value: Value) =>
    Array.isArray(value) ? JSON.stringify([...(value as readonly string[])].sort()) : JSON.stringify(value);
  const isNothing = (value: Value) => value === null || (Array.isArray(value) && value.length === 0);
  return (isNothing(one) && isNothing(other)) || text(one) === text(other);
}
