import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { IS_PENDING } from './head.ts';

/** What the record is at, and how much it has. */
export interface RecordStatus {
  readonly revision: number;
  /** Moment of the newest Change; null while there is none. */
  readonly at: string | null;
  readonly operation: string | null;
  readonly actor: string | null;
  readonly source: string | null;
  /** A large write that is under way, by its revision. */
  readonly pendingRevision: number | null;
  readonly powers: number;
  readonly zones: number;
  readonly people: number;
}

const READ_STATUS = cypher`
  MATCH (head:Head {key: 'head'})
  OPTIONAL MATCH (change:Change {revision: head.revision})
  RETURN head.revision, change.at, change.operation, change.actor, change.source, CASE WHEN ${IS_PENDING} THEN head.pendingRevision END,
    COUNT { MATCH (:Power) }, COUNT { MATCH (:Zone) }, COUNT { MATCH (:Person) }`;

export async function readStatus(database: Database): Promise<RecordStatus> {
  const [row = []] = await database.read(READ_STATUS);
  const [revision, at, operation, actor, source, pendingRevision, powers, zones, people] = row;
  return {
    revision: Number(revision),
    at: typeof at === 'number' ? new Date(at).toISOString() : null,
    operation: textOrNull(operation),
    actor: textOrNull(actor),
    source: textOrNull(source),
    pendingRevision: typeof pendingRevision === 'number' ? pendingRevision : null,
    powers: Number(powers),
    zones: Number(zones),
    people: Number(people),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
