import type { AuditKind, Finding, Severity } from '../domain/findings.ts';
import type { Bilingual, Language } from '../domain/language.ts';
import type { EvidenceLink } from './evidence.ts';
import type { Look } from './look.ts';

/** How the things that a finding names are called on its day: code and name together; null is what it does not name. */
export interface FindingNames {
  readonly zone: string | null;
  readonly power: string | null;
  /** `2 材料审查` */
  readonly step: string | null;
  readonly chain: string | null;
  readonly person: string | null;
  readonly element: string | null;
  readonly subject: string | null;
  readonly detail: string | null;
}

/** What an audit looks at, one by one: the scores count them. */
export type LooksAt =
  | 'delegation'
  | 'step'
  | 'responsibility'
  | 'enforcement responsibility'
  | 'delegation and required element'
  | 'zone and chain'
  | 'person'
  | 'delegation with articles'
  | 'person with a membership'
  | 'obligation'
  | 'standing'
  | 'entrusted responsibility'
  | 'filed delegation'
  | 'adjustment item'
  | 'responsibility of whom is away'
  | 'responsibility with somebody acting'
  | 'task with evidence'
  | 'act';

/** Whether what is looked at is of delegations alone: whoever sees these may know how many there are. */
export const isOfDelegations = (looksAt: LooksAt): boolean =>
  looksAt !== 'person' &&
  looksAt !== 'obligation' &&
  looksAt !== 'standing' &&
  looksAt !== 'task with evidence' &&
  looksAt !== 'act';

/**
 * That a thing which a rule looks at fails it. Things are numbers of `City.things`: of zones, powers, chains, people and support
 * elements; a step is its order. What is left out the finding does not name.
 */
export interface Failing {
  /** Tells what is looked at from all else that the rule looks at: one thing may fail in several ways. */
  readonly thing: number;
  readonly zone?: number;
  readonly power?: number;
  readonly step?: number;
  readonly chain?: number;
  readonly person?: number;
  readonly element?: number;
  /** A thing of any label, where none of the others is. */
  readonly subject?: { readonly label: string; readonly thing: number };
  /** What the rule's detail is made of. */
  readonly amount?: number;
  /** The row that shows it, of the table that the rule's evidence reads. */
  readonly row?: number;
}

/** Takes what a rule finds. */
export interface Sink {
  /** So many things were looked at. Once a rule. */
  looked(count: number): void;
  fails(failing: Failing): void;
}

/** An audit: what it stands for, and a function over a city on a day. What it is called is in `AUDIT_TITLES`. */
export interface Rule {
  /** Short, and the same for ever. */
  readonly id: string;
  readonly kind: AuditKind;
  readonly severity: Severity;
  /** The clause of the plan, or of the law, that it stands for. */
  readonly clause: Bilingual;
  readonly looksAt: LooksAt;
  /** Looked for only where it is asked for by name. */
  readonly onlyByName?: true;
  readonly find: (look: Look, sink: Sink) => void;
  /** The detail of a finding, from all that is the same finding; null unless said. */
  readonly detail?: (look: Look, same: readonly Failing[]) => string;
  readonly message: Readonly<Record<Language, (names: FindingNames) => string>>;
  /** The paths of nodes and links, there or lacking, that make the finding true. */
  readonly evidence: (look: Look, finding: Finding, same: readonly Failing[]) => readonly EvidenceLink[];
}
