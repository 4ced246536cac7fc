import { keyOfRow } from '../commands/row-shape.ts';
import { rowValues, saidBy, saidColumns } from '../commands/version-columns.ts';
import { cypher, join } from '../cypher.ts';
import type { Database, Row } from '../database/database.ts';
import { versionsOf } from '../import/place-of-versions.ts';
import type { RecordKind, Value, Values } from '../import/record-kind.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { NEVER } from '../record/revisions.ts';

/** A version that a revision opened or closed, or that took its place since. */
export interface Written {
  /** Of the node; only for as long as the rollback is planned. */
  readonly id: string;
  readonly code: string;
  readonly key: string;
  readonly values: Values;
  readonly validFrom: number;
  readonly validTo: number;
  readonly recordedAt: number;
  readonly supersededAt: number;
  readonly digest: string;
}

export const patient = () => ({ deadline: Date.now() + 120_000 });

/** The kinds of which a revision can be taken back; laws that were cited stay, and name nothing. */
export const UNDONE_KINDS = RECORD_KINDS.filter(({ expand }) => !expand);

/** What a revision wrote of a kind, and what was written after it. */
export async function findWritten(
  database: Database,
  kind: RecordKind,
  revision: number,
): Promise<readonly Written[]> {
  const version = cypher`version`;
  const always = cypher`elementId(version), thing.code, version.validFrom, version.validTo, version.recordedAt, version.supersededAt, version.digest`;
  const rows = await database.read(
    cypher`MATCH ${versionsOf(kind, version)} WHERE version.recordedAt >= $revision OR version.supersededAt = $revision
      RETURN [${join([always, ...saidBy(kind.label, version)], ', ')}]`,
    { revision },
    patient(),
  );
  const columns = saidColumns(kind.label);
  return rows.map(([row]) => writtenOf(kind, columns, row as Row));
}

function writtenOf(kind: RecordKind, columns: readonly string[], row: Row): Written {
  const [id, code, validFrom, validTo, recordedAt, supersededAt, digest, ...said] = row as readonly [
    string,
    string,
    number,
    number,
    number,
    number,
    string,
    ...Value[],
  ];
  const values = rowValues(kind.label, { code, columns, said, validFrom, validTo });
  const key = kind.identity && !kind.identity.versionPerFirstDay ? code : keyOfRow(kind.label, values);
  return { id, code, key, values, validFrom, validTo, recordedAt, supersededAt, digest };
}

export const isCurrent = ({ supersededAt }: Written): boolean => supersededAt === NEVER;
