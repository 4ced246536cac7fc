import type { AuditKind } from '../../domain/findings.ts';
import { cypher, join, name, type Cypher } from '../../graph/cypher.ts';
import { PLANNER } from '../../graph/statement/statement.ts';

/** A rule of audits as one statement: how the whole city would be audited without columns. */
export interface Rival {
  readonly kind: AuditKind;
  /** Ends with `found(...)`. */
  readonly find: (start: Start) => Cypher;
}

/** All delegations in force. Binds `delegation` and `period`. */
export interface Start {
  readonly match: Cypher;
  readonly isWhole: boolean;
}

const COLUMNS = [
  'thing',
  'delegation',
  'zone',
  'step',
  'chain',
  'person',
  'element',
  'detail',
  'witness',
] as const;

/** RETURN of a rule: what was looked at and fails, what the finding names, and what makes it true. */
export function found(columns: Partial<Record<(typeof COLUMNS)[number], Cypher>>): Cypher {
  const values = COLUMNS.map((column) => cypher`${columns[column] ?? cypher`null`} AS found_${name(column)}`);
  return cypher`RETURN ${join(values, ', ')}`;
}

/** What makes rows of a statement the same finding. */
export const keyOf = ([, delegation, zone, step, chain, person, element]: readonly unknown[]): string =>
  JSON.stringify([delegation, zone, step, chain, person, element]);

/** The statement of a rule on the whole city. */
export const statementOf = ({ find }: Rival, start: Start): Cypher => cypher`${PLANNER} ${find(start)}`;
