import { acceptedText } from './accepted-text.ts';
import type { AuditKind, Severity } from '../domain/findings.ts';

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
  const { delegations, steps, people } = touched;
  const nobody = introduced.filter(({ kind }) => NOBODY.has(kind));
  const breaks = introduced.filter(({ kind, severity }) => !NOBODY.has(kind) && severity === 'HIGH');
  const look = introduced.filter(({ kind, severity }) => !NOBODY.has(kind) && severity !== 'HIGH');
  return [
    `${asOf}, revision ${revision} / 第 ${revision} 版`,
    ...objected(objections),
    `Touched / 涉及: ${delegations} delegations / 项下放, ${steps} steps / 个环节, ${people} people / 人`,
    ...named('Zones / 新区', touched.zones),
    ...named('Powers / 职权', touched.powers),
    ...named('Chains / 链条', touched.chains),
    ...section('Breaks now / 立即出现的问题', breaks),
    ...section('Left with nobody to answer / 无人负责', nobody),
    ...section('Gets better / 得到解决', resolved),
    ...section('Worth a look / 值得注意', [...look, ...changed]),
    '',
  ].join('\n');
}

function objected(objections: ImpactReport['objections']): readonly string[] {
  if (objections.length === 0) return [];
  return [
    `Cannot be made as it is / 无法照此执行: ${objections.length}`,
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
