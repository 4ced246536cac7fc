import type { ReportedFinding } from '../graph/reading/foresee-findings.ts';
import type { AuditKind, Severity } from '../domain/findings.ts';
import type { RecordAsker } from '../resolvers/record-asker.ts';
import type { Table } from '../workbook/table/table.ts';

interface AuditedFinding extends ReportedFinding {
  /** Null where it is open. */
  readonly acceptance: {
    readonly by: string;
    readonly reason: string;
    readonly document: string | null;
    readonly validFrom: string;
    readonly until: string;
    readonly revision: number;
  } | null;
}

export interface AuditReport {
  readonly asOf: string;
  readonly revision: number;
  readonly counts: readonly {
    readonly kind: AuditKind;
    readonly severity: Severity;
    readonly title: string;
    readonly count: number;
    readonly open: number;
    readonly accepted: number;
  }[];
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
  readonly findings: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: AuditedFinding }[];
  };
}

/** The whole audit: all pages of one revision. */
export async function fetchAudit(
  asker: RecordAsker,
  variables: Readonly<Record<string, unknown>>,
): Promise<AuditReport> {
  const asked = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
  const findings: AuditedFinding[] = [];
  let first: Page | undefined;
  for (let after: string | null = null; ;) {
    const { audit } = (await asker.askText(AUDIT, { ...asked, after })) as unknown as {
      readonly audit: Page;
    };
    first ??= audit;
    // What is written meanwhile begins the report anew: its pages must be of one record.
    if (audit.revision !== first.revision) return fetchAudit(asker, variables);
    findings.push(...audit.findings.edges.map(({ node }) => node));
    if (!audit.findings.pageInfo.hasNextPage) break;
    after = audit.findings.pageInfo.endCursor;
  }
  const { asOf, revision, counts } = first;
  return { asOf, revision, counts, findings };
}

const COLUMNS = [
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
export function findingsTable({ asOf, revision, findings }: AuditReport): Table {
  return {
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
