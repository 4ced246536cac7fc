import type { FindingCount } from '../graph/audits/count-findings.ts';
import type { Acceptance } from '../graph/reading/acceptances.ts';
import type { ReportedFinding } from '../graph/answers/foresee-findings.ts';
import { argumentsOf, writtenArguments, type TypedArguments } from '../execution/field-arguments.ts';
import type { Layout, Table } from '../workbook/table/table.ts';
import { nodesFrom, wholeAnswer, type PageOf } from './pages.ts';
import type { ReportAsker } from './writer.ts';

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

const FINDING = `
  kind severity zone { code name } power { code name } step { order name } chain { code name }
  person { code name } element { code name } detail message
  acceptance { by reason document validFrom until revision }`;

interface Page extends Omit<AuditReport, 'findings'> {
  readonly findings: PageOf<AuditedFinding> & { readonly totalCount: number };
}

/** Asks for a page of the findings of an audit with these arguments, in an order of the schema. */
function pagesOf(asker: ReportAsker, args: TypedArguments, orderBy = 'PLACE') {
  const { declared, passed, values } = writtenArguments(args);
  const document = `
    query (${[...declared, '$after: String', '$orderBy: FindingOrder'].join(', ')}) {
      audit${passed.length === 0 ? '' : `(${passed.join(', ')})`} {
        asOf revision counts { kind severity title count open accepted }
        findings(first: 500, after: $after, orderBy: $orderBy) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { ${FINDING} } }
        }
      }
    }`;
  return async (after: string | null): Promise<Page> =>
    (await asker.askText(document, { ...values, orderBy, after }))['audit'] as Page;
}

/** The whole audit: all pages of one revision. */
export async function fetchAudit(
  asker: ReportAsker,
  given: Readonly<Record<string, unknown>>,
): Promise<AuditReport> {
  const page = pagesOf(asker, argumentsOf(asker.schema, 'audit', given));
  const whole = await wholeAnswer(page, ({ findings }) => findings);
  if (!whole) throw new Error('an audit is never null');
  const { asOf, revision, counts } = whole.answer;
  return { asOf, revision, counts, findings: whole.nodes };
}

/** An audit of which the findings come page by page, by who asks at one revision. */
export interface AuditInPages extends Omit<AuditReport, 'findings'> {
  readonly total: number;
  readonly findings: AsyncIterable<AuditedFinding>;
}

export async function auditInPages(
  asker: ReportAsker,
  args: TypedArguments,
  orderBy?: string,
): Promise<AuditInPages> {
  const page = pagesOf(asker, args, orderBy);
  const first = await page(null);
  const { asOf, revision, counts, findings } = first;
  const rest = nodesFrom(findings, async (after) => (await page(after)).findings);
  return { asOf, revision, counts, total: findings.totalCount, findings: rest };
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
export function findingsTable(
  {
    asOf,
    revision,
    findings,
    total,
  }: Omit<AuditInPages, 'findings' | 'counts'> & {
    readonly findings: Iterable<AuditedFinding> | AsyncIterable<AuditedFinding>;
  },
  layout: Layout,
): Table {
  async function* rows() {
    for await (const finding of findings) yield cellsOf(finding);
  }
  return { layout, name: 'audit', columns: COLUMNS, rows: rows(), about: { asOf, revision, total } };
}

const cellsOf = (finding: AuditedFinding) => [
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
];

const named = (thing: ReportedFinding['zone']): readonly (string | null)[] => [
  thing?.code ?? null,
  thing?.name ?? null,
];
