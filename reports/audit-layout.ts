import { AUDIT_KINDS, AUDIT_TITLES, type AuditKind, type Severity } from '../domain/findings.ts';
import { MEANINGS } from '../domain/messages/audit-meanings.ts';
import { codeOf, FRONT, HEADINGS, wordOf } from '../domain/messages/reports.ts';
import { labelOf } from '../kinds/labels.ts';
import type { LaidColumn, Layout, TableCell } from '../workbook/table/table.ts';
import { COLUMNS, type AuditReport } from './audit-report.ts';
import { aboutLines, heading, part, type ReportAbout } from './front.ts';
import type { Writer } from './writer.ts';

type Tell = Writer['tell'];

type Column = (typeof COLUMNS)[number];

const cell = (row: readonly TableCell[], column: Column): TableCell => row[COLUMNS.indexOf(column)] ?? null;

const plain =
  (tell: Tell) =>
  (title: keyof typeof HEADINGS, column: Column, width: number): LaidColumn => ({
    ...{ title: tell(HEADINGS[title]), width, of: (row) => cell(row, column) },
  });

const raw = (title: string, column: Column): LaidColumn => ({
  ...{ title, width: 14, isRaw: true, of: (row) => cell(row, column) },
});

const word = (tell: Tell, ofEnum: string, value: TableCell): TableCell =>
  typeof value === 'string' ? tell(labelOf(ofEnum, value)) : value;

/** Ten with a code and a name, of which the name is read and the code looked up. */
const THINGS = ['zone', 'power', 'chain', 'person', 'element'] as const;

function laidColumns(tell: Tell): readonly LaidColumn[] {
  const said = plain(tell);
  return [
    { title: tell(HEADINGS.severity), width: 7, of: (row) => word(tell, 'Severity', cell(row, 'severity')) },
    { title: tell(HEADINGS.kind), width: 18, of: (row) => word(tell, 'AuditKind', cell(row, 'kind')) },
    said('zone', 'zoneName', 14),
    said('power', 'powerName', 26),
    said('step', 'stepName', 14),
    said('sentence', 'message', 56),
    said('chain', 'chainName', 14),
    said('person', 'personName', 10),
    said('element', 'elementName', 14),
    said('accepted', 'acceptanceReason', 18),
    said('until', 'acceptedUntil', 11),
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
}

/** The audit as it is handed on: counted by kind and severity on the first sheet, with what each kind means. */
export function auditLayout(
  writer: Writer,
  { counts }: Pick<AuditReport, 'counts'>,
  about: ReportAbout,
): Layout {
  const { tell } = writer;
  const severity = (each: Severity) => tell(labelOf('Severity', each));
  const named = (kind: AuditKind) => tell(AUDIT_TITLES[kind]);
  const heads = ['severity', 'kind', 'count', 'open', 'ofWhichAccepted'] as const;
  return {
    title: about.title,
    frontTitle: tell(FRONT),
    columns: laidColumns(tell),
    front: [
      ...aboutLines(writer, about),
      ...part(writer, 'counts', [
        heads.map((each) => heading(tell(HEADINGS[each]))),
        ...counts.map((each) => [
          ...[severity(each.severity), named(each.kind)],
          ...[each.count, each.open, each.accepted],
        ]),
      ]),
      ...part(
        writer,
        'meanings',
        AUDIT_KINDS.map((kind) => [named(kind), tell(MEANINGS[kind])]),
      ),
    ],
  };
}
