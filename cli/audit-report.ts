import type { FindingCount } from '../graph/audits/count-findings.ts';
import type { Acceptance } from '../graph/reading/acceptances.ts';
import type { ReportedFinding } from '../graph/answers/foresee-findings.ts';
import type { RecordAsker } from '../resolvers/record-asker.ts';
import type { Layout, Table } from '../workbook/table/table.ts';
import { wholeAnswer, type PageOf } from './pages.ts';

interface AuditedFinding extends ReportedFinding {
  /** Null where it is open. */
  readonly acceptance: Omit<Acceptance, 'at'> | null;
}

export interface AuditReport {
  readonly asOf: string;
  readonly revision: number;
  readonly counts: readonly FindingCount[];
  readonly findings: readonly AuditedFinding[];
}

const AUDIT = `
  query ($asOf: Date, $knownAt: DateTime, $kinds: [AuditKind!], $zones: [ID!], $overload: Int, $backdated: Int, $acceptance: AcceptanceState, $after: String) {
    audit(asOf: $asOf, knownAt: $knownAt, kinds: $kinds, zones: $zones, overload: $overload, backdated: $backdated, acceptance: $acceptance) {
      asOf
      revision
      counts { kind severity title count open accepted }
      findings(first: 500, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node {
          kind severity zone { code name } power { code name } step { order name } chain { code name }
          person { code name } element { code name } detail message
          acceptance { by reason document validFrom until revision }
        } }
      }
    }
  }`;

interface Page extends Omit<AuditReport, 'findings'> {
  readonly findings: PageOf<AuditedFinding>;
}

/** The whole audit: all pages of one revision. */
export async function fetchAudit(
  asker: RecordAsker,
  variables: Readonly<Record<string, unknown>>,
): Promise<AuditReport> {
  const asked = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const whole = await wholeAnswer(
    async (after) => (await asker.askText(AUDIT, { ...asked, after }))['audit'] as Page,
    ({ findings }) => findings,
  );
  if (!whole) throw new Error('an audit is never null');
  const { asOf, revision, counts } = whole.answer;
  return { asOf, revision, counts, findings: whole.nodes };
}

export const COLUMNS = [
  'kind',
  'severity',
  'zone',
  'zoneName',
  'power',
  'powerName',
  'step',
  'stepName',
  'chain',
  'chainName',
  'person',
  'personName',
  'element',
  'elementName',
  'detail',
  'message',
  'acceptedBy',
  'acceptanceReason',
  'acceptanceDocument',
  'acceptedFrom',
  'acceptedUntil',
  'acceptedInRevision',
] as const;

/** The findings as a table, one a row. */
export function findingsTable(report: AuditReport, layout: Layout): Table {
  const { asOf, revision, findings } = report;
  return {
    layout,
    name: 'audit',
    columns: COLUMNS,
    rows: findings.map((finding) => [
      finding.kind,
      finding.severity,
      ...named(finding.zone),
      ...named(finding.power),
      finding.step?.order ?? null,
      finding.step?.name ?? null,
      ...named(finding.chain),
      ...named(finding.person),
      ...named(finding.element),
      finding.detail,
      finding.message,
      finding.acceptance?.by ?? null,
      finding.acceptance?.reason ?? null,
      finding.acceptance?.document ?? null,
      finding.acceptance?.validFrom ?? null,
      finding.acceptance?.until ?? null,
      finding.acceptance?.revision ?? null,
    ]),
    about: { asOf, revision, total: findings.length },
  };
}

const named = (thing: ReportedFinding['zone']): readonly (string | null)[] => [
  thing?.code ?? null,
  thing?.name ?? null,
];
