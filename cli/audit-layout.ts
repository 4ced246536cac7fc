import { AUDIT_KINDS, AUDIT_TITLES, type AuditKind, type Severity } from '../domain/findings.ts';
import { codeOf, FRONT, HEADINGS, MEANINGS, wordOf } from '../domain/messages/reports.ts';
import { labelOf } from '../kinds/labels.ts';
import type { LaidColumn, Layout, TableCell } from '../workbook/table/table.ts';
import { COLUMNS, type AuditReport } from './audit-report.ts';
import { LANGUAGE, tell } from './language.ts';
import { aboutLines, heading, part, type ReportAbout } from './report-front.ts';

type Column = (typeof COLUMNS)[number];

const cell = (row: readonly TableCell[], column: Column): TableCell => row[COLUMNS.indexOf(column)] ?? null;

const plain = (title: keyof typeof HEADINGS, column: Column, width: number): LaidColumn => ({
  ...{ title: tell(HEADINGS[title]), width, of: (row) => cell(row, column) },
});

const raw = (title: string, column: Column): LaidColumn => ({
  ...{ title, width: 14, isRaw: true, of: (row) => cell(row, column) },
});

const word = (ofEnum: string, value: TableCell): TableCell =>
  typeof value === 'string' ? labelOf(ofEnum, value)[LANGUAGE] : value;

/** Ten with a code and a name, of which the name is read and the code looked up. */
const THINGS = ['zone', 'power', 'chain', 'person', 'element'] as const;

const LAID: readonly LaidColumn[] = [
  { title: tell(HEADINGS.severity), width: 7, of: (row) => word('Severity', cell(row, 'severity')) },
  { title: tell(HEADINGS.kind), width: 18, of: (row) => word('AuditKind', cell(row, 'kind')) },
  plain('zone', 'zoneName', 14),
  plain('power', 'powerName', 26),
  plain('step', 'stepName', 14),
  plain('sentence', 'message', 56),
  plain('chain', 'chainName', 14),
  plain('person', 'personName', 10),
  plain('element', 'elementName', 14),
  plain('accepted', 'acceptanceReason', 18),
  plain('until', 'acceptedUntil', 11),
  ...THINGS.map((each) => raw(tell(codeOf(HEADINGS[each])), each)),
  raw(tell(codeOf(HEADINGS.step)), 'step'),
  raw(tell(wordOf(HEADINGS.kind)), 'kind'),
  raw(tell(wordOf(HEADINGS.severity)), 'severity'),
  raw(tell(HEADINGS.detail), 'detail'),
  raw(tell(HEADINGS.acceptedBy), 'acceptedBy'),
  raw(tell(HEADINGS.document), 'acceptanceDocument'),
  raw(tell(HEADINGS.from), 'acceptedFrom'),
  raw(tell(HEADINGS.acceptedIn), 'acceptedInRevision'),
];

/** The audit as it is handed on: counted by kind and severity on the first sheet, with what each kind means. */
export function auditLayout({ counts }: AuditReport, about: ReportAbout): Layout {
  const severity = (each: Severity) => labelOf('Severity', each)[LANGUAGE];
  const named = (kind: AuditKind) => AUDIT_TITLES[kind][LANGUAGE];
  const heads = ['severity', 'kind', 'count', 'open', 'ofWhichAccepted'] as const;
  return {
    title: about.title,
    frontTitle: tell(FRONT),
    columns: LAID,
    front: [
      ...aboutLines(about),
      ...part('counts', [
        heads.map((each) => heading(tell(HEADINGS[each]))),
        ...counts.map((each) => [
          ...[severity(each.severity), named(each.kind)],
          ...[each.count, each.open, each.accepted],
        ]),
      ]),
      ...part(
        'meanings',
        AUDIT_KINDS.map((kind) => [named(kind), MEANINGS[kind][LANGUAGE]]),
      ),
    ],
  };
}
