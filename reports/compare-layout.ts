import { DIFFERENCE_MEANINGS, FRONT, HEADINGS, wordOf } from '../domain/messages/reports.ts';
import { DIFFERENCE_KINDS } from '../domain/words.ts';
import { comparedName, fieldName, fieldWord, labelOfRecord } from '../domain/messages/field-names.ts';
import { labelOf } from '../kinds/labels.ts';
import type { LaidColumn, Layout, TableCell } from '../workbook/table/table.ts';
import { COLUMNS, type ComparisonHead } from './compare-report.ts';
import { aboutLines, heading, part, type ReportAbout } from './front.ts';
import type { Writer } from './writer.ts';

type Tell = Writer['tell'];

type Column = (typeof COLUMNS)[number];

function cell(row: readonly TableCell[], column: Column): string | null {
  const value = row[COLUMNS.indexOf(column)] ?? null;
  return value === null ? null : String(value);
}

/** The name of what is led to, or the value itself, a fixed word in the reader's language. */
const valueOf = (tell: Tell, value: Column, name: Column) => (row: readonly TableCell[]) => {
  const [said, named, field] = [cell(row, value), cell(row, name), cell(row, 'field')];
  if (said === null || named !== null) return named;
  return field === null ? said : tell(fieldWord(labelOfRecord(cell(row, 'record') ?? ''), field, said));
};

const plain = (tell: Tell, title: keyof typeof HEADINGS, column: Column, width: number): LaidColumn => ({
  ...{ title: tell(HEADINGS[title]), width, of: (row) => cell(row, column) },
});

const raw = (tell: Tell, title: keyof typeof HEADINGS, column: Column): LaidColumn => ({
  ...{ title: tell(wordOf(HEADINGS[title])), width: 14, isRaw: true, of: (row) => cell(row, column) },
});

const kindName = (tell: Tell, kind: string): string => tell(labelOf('DifferenceKind', kind));

const laidColumns = (tell: Tell): readonly LaidColumn[] => [
  { title: tell(HEADINGS.what), width: 8, of: (row) => kindName(tell, cell(row, 'kind') ?? '') },
  {
    ...{ title: tell(HEADINGS.record), width: 12 },
    of: (row) => tell(comparedName(cell(row, 'record') ?? '')),
  },
  plain(tell, 'key', 'key', 26),
  {
    ...{ title: tell(HEADINGS.field), width: 14 },
    of: (row) => {
      const field = cell(row, 'field');
      return field && tell(fieldName(labelOfRecord(cell(row, 'record') ?? ''), field));
    },
  },
  { title: tell(HEADINGS.before), width: 32, of: valueOf(tell, 'before', 'beforeName') },
  { title: tell(HEADINGS.after), width: 32, of: valueOf(tell, 'after', 'afterName') },
  plain(tell, 'madeBy', 'actor', 14),
  plain(tell, 'madeAt', 'at', 22),
  raw(tell, 'what', 'kind'),
  raw(tell, 'record', 'record'),
  raw(tell, 'field', 'field'),
  raw(tell, 'before', 'before'),
  raw(tell, 'after', 'after'),
  { ...raw(tell, 'operation', 'operation'), title: tell(HEADINGS.operation) },
  { ...raw(tell, 'source', 'source'), title: tell(HEADINGS.source) },
  { ...raw(tell, 'revision', 'revision'), title: tell(HEADINGS.revision) },
];

/** The comparison as it is handed on: counted by kind of record on the first sheet. */
export function compareLayout(writer: Writer, { counts }: ComparisonHead, about: ReportAbout): Layout {
  const { tell } = writer;
  const heads = ['record', 'added', 'removed', 'changed'] as const;
  return {
    title: about.title,
    frontTitle: tell(FRONT),
    columns: laidColumns(tell),
    front: [
      ...aboutLines(writer, about),
      ...part(writer, 'counts', [
        heads.map((each) => heading(tell(HEADINGS[each]))),
        ...counts
          .filter(({ added, removed, changed }) => added + removed + changed > 0)
          .map(({ record, added, removed, changed }) => [
            ...[tell(comparedName(record)), added, removed, changed],
          ]),
      ]),
      ...part(
        writer,
        'meanings',
        Object.values(DIFFERENCE_KINDS).map((kind) => [
          kindName(tell, kind),
          tell(DIFFERENCE_MEANINGS[kind]),
        ]),
      ),
    ],
  };
}
