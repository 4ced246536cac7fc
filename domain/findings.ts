import { globalId, parseGlobalId } from './global-id.ts';
import { joinKey, splitKey } from './keys.ts';
import { compareCodes, compareNumbers } from './order.ts';

/** What the audits look for, in the order in which they are listed everywhere. */
export const AUDIT_KINDS = [
  'NO_STEPS',
  'STEP_UNASSIGNED',
  'RESPONSIBILITY_CONFLICT',
  'ASSIGNMENT_INCOMPLETE',
  'ASSIGNMENT_MISPLACED',
  'STAFF_NOT_IN_POST',
  'LEADER_NOT_IN_OFFICE',
  'CERTIFICATE_MISSING',
  'DUTIES_NOT_SEPARATED',
  'SUPPORT_MISSING',
  'OUTSIDE_CATALOGUE',
  'NOT_FILED',
  'CHAIN_BROKEN',
  'OVERLOADED',
  'BACKDATED',
  'NO_LEGAL_BASIS',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about, by codes; null is what it does not name. Two with the same are the same finding. */
export interface FindingKey {
  readonly kind: AuditKind;
  readonly zone: string | null;
  readonly power: string | null;
  /** The order of the step within the delegation of the power to the zone. */
  readonly step: number | null;
  readonly chain: string | null;
  readonly person: string | null;
  readonly element: string | null;
}

export interface Finding extends FindingKey {
  readonly severity: Severity;
  /** What more there is to say, in codes or a number; see the audit. */
  readonly detail: string | null;
}

const kindOrder: ReadonlyMap<string, number> = new Map(AUDIT_KINDS.map((kind, order) => [kind, order]));

/** By zone, power, step, kind, chain, person and element; what is not filled in comes last. */
export function compareFindings(one: FindingKey, other: FindingKey): number {
  return (
    compareCodes(one.zone, other.zone) ||
    compareCodes(one.power, other.power) ||
    compareNumbers(one.step, other.step) ||
    (kindOrder.get(one.kind) ?? 0) - (kindOrder.get(other.kind) ?? 0) ||
    compareCodes(one.chain, other.chain) ||
    compareCodes(one.person, other.person) ||
    compareCodes(one.element, other.element)
  );
}

/** The finding's key as text, with its kind first. */
export function findingKeyText({ kind, zone, power, step, chain, person, element }: FindingKey): string {
  return joinKey([kind, ...[zone, power, step, chain, person, element].map((part) => partOf(part))]);
}

/** Opaque, and the same for the same finding on every day and in every database. */
export function findingId(key: FindingKey): string {
  return globalId('Finding', findingKeyText(key));
}

/** What an id of a finding names; undefined for what `findingId` never made. */
export function parseFindingId(id: string): FindingKey | undefined {
  const parsed = parseGlobalId(id);
  const key = parsed?.type === 'Finding' ? parseFindingKey(parsed.code) : undefined;
  return key && findingId(key) === id ? key : undefined;
}

/** The key that `findingKeyText` wrote; undefined for what is none. */
export function parseFindingKey(text: string): FindingKey | undefined {
  const parts = splitKey(text);
  const [kind = '', zone, power, step, chain, person, element] = parts;
  if (parts.length !== 7 || !kindOrder.has(kind)) return undefined;
  const order = codeOf(step);
  return {
    kind: kind as AuditKind,
    zone: codeOf(zone),
    power: codeOf(power),
    step: order === null ? null : Number(order),
    chain: codeOf(chain),
    person: codeOf(person),
    element: codeOf(element),
  };
}

/** A code is never blank, so a blank part is what is not filled in. */
const partOf = (part: string | number | null): string => (part === null ? '' : String(part));
const codeOf = (part: string | undefined): string | null => (part === undefined || part === '' ? null : part);
