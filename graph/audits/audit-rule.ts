import type { AuditKind, Finding, Severity } from '../../domain/findings.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { EvidenceLink } from '../../rules/evidence.ts';
import type { FindingNames, LooksAt } from '../../rules/rule.ts';
import type { Witness } from './evidence.ts';

/** Which delegations a statement begins with: those in force, or those of `$delegations`. Binds `delegation` and `period`. */
export interface Start {
  readonly match: Cypher;
  /** True where it begins with all there are. */
  readonly isWhole: boolean;
}

/** An audit, as data: what it stands for, and how the graph is asked. What it is called is in `AUDIT_TITLES`. */
export interface AuditRule {
  /** Short, and the same for ever. */
  readonly id: string;
  readonly kind: AuditKind;
  readonly severity: Severity;
  /** The clause of the plan, or of the law, that it stands for. */
  readonly clause: Bilingual;
  readonly looksAt: LooksAt;
  /** Looked for only where it is asked for by name. */
  readonly onlyByName?: true;
  /** Ends with `found(...)`. */
  readonly find: (start: Start) => Cypher;
  /** The detail of a finding, from what each of its rows has; null unless said. */
  readonly detail?: (details: readonly unknown[]) => string;
  readonly message: Readonly<Record<Language, (names: FindingNames) => string>>;
  /** The paths of nodes and links, there or lacking, that make the finding true. */
  readonly evidence: (finding: Finding, witnesses: readonly Witness[]) => readonly EvidenceLink[];
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
export type Found = Partial<Record<(typeof COLUMNS)[number], Cypher>> & { readonly thing: Cypher };

/** RETURN of a rule: what was looked at and fails, what the finding names, and what makes it true. */
export function found(columns: Found): Cypher {
  const values = COLUMNS.map((column) => cypher`${columns[column] ?? cypher`null`} AS found_${name(column)}`);
  return cypher`RETURN ${join(values, ', ')}`;
}

/** One row of `found`. */
export interface FoundRow {
  readonly thing: string;
  readonly delegation: string | null;
  readonly zone: string | null;
  readonly step: number | null;
  readonly chain: string | null;
  readonly person: string | null;
  readonly element: string | null;
  readonly detail: unknown;
  readonly witness: Witness;
}

export function foundRow(row: readonly unknown[]): FoundRow {
  const [thing, delegation, zone, step, chain, person, element, detail, witness] = row;
  return {
    thing: typeof thing === 'string' ? thing : JSON.stringify(thing),
    delegation: delegation as string | null,
    zone: zone as string | null,
    step: step as number | null,
    chain: chain as string | null,
    person: person as string | null,
    element: element as string | null,
    detail,
    witness: (witness ?? []) as Witness,
  };
}
