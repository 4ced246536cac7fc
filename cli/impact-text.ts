import * as outcomes from '../domain/messages/outcomes.ts';
import { acceptedText } from './accepted-text.ts';
import type { AuditKind, Severity } from '../domain/findings.ts';
import { tell } from './language.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface ReportedFinding {
  readonly kind: AuditKind;
  readonly severity: Severity;
  readonly message: string;
  readonly acceptance: { readonly until: string; readonly reason: string } | null;
}

export interface ImpactReport {
  readonly asOf: string;
  readonly revision: number;
  readonly objections: readonly { readonly index: number; readonly message: string }[];
  readonly touched: {
    readonly zones: readonly Named[];
    readonly chains: readonly Named[];
    readonly powers: readonly Named[];
    readonly delegations: number;
    readonly steps: number;
    readonly people: number;
  };
  readonly introduced: readonly ReportedFinding[];
  readonly resolved: readonly ReportedFinding[];
  readonly changed: readonly ReportedFinding[];
}

const { IMPACT } = outcomes;

/** Findings that leave something with nobody to answer for it. */
const NOBODY: ReadonlySet<AuditKind> = new Set([
  'NO_STEPS',
  'STEP_UNASSIGNED',
  'STAFF_NOT_IN_POST',
  'LEADER_NOT_IN_OFFICE',
]);

/** The report for people: what is touched, what breaks, what is left with nobody, what gets better, what is worth a look. */
export function impactText(report: ImpactReport): string {
  const { asOf, revision, objections, touched, introduced, resolved, changed } = report;
  const nobody = introduced.filter(({ kind }) => NOBODY.has(kind));
  const breaks = introduced.filter(({ kind, severity }) => !NOBODY.has(kind) && severity === 'HIGH');
  const look = introduced.filter(({ kind, severity }) => !NOBODY.has(kind) && severity !== 'HIGH');
  return [
    tell(outcomes.onDay(asOf, revision)),
    ...objected(objections),
    tell(outcomes.touched(touched)),
    ...named(tell(IMPACT.zones), touched.zones),
    ...named(tell(IMPACT.powers), touched.powers),
    ...named(tell(IMPACT.chains), touched.chains),
    ...section(tell(IMPACT.breaks), breaks),
    ...section(tell(IMPACT.nobody), nobody),
    ...section(tell(IMPACT.better), resolved),
    ...section(tell(IMPACT.look), [...look, ...changed]),
    '',
  ].join('\n');
}

function objected(objections: ImpactReport['objections']): readonly string[] {
  if (objections.length === 0) return [];
  return [
    `${tell(IMPACT.objected)}: ${objections.length}`,
    ...objections.map(({ message }) => `  ${message}`),
  ];
}

const SHOWN = 20;

function named(title: string, things: readonly Named[]): readonly string[] {
  if (things.length === 0) return [];
  const more = things.length > SHOWN ? ` … (${things.length})` : '';
  const list = things.slice(0, SHOWN).map(({ code, name }) => `${name}(${code})`);
  return [`  ${title}: ${list.join(', ')}${more}`];
}

function section(title: string, findings: readonly ReportedFinding[]): readonly string[] {
  return [
    `${title}: ${findings.length}`,
    ...findings.map(({ kind, message, acceptance }) => `  ${kind}  ${message}${acceptedText(acceptance)}`),
  ];
}
