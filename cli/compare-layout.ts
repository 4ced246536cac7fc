import { DIFFERENCE_MEANINGS, FRONT, HEADINGS, wordOf } from '../domain/messages/reports.ts';
import { DIFFERENCE_KINDS } from '../domain/words.ts';
import { comparedName, fieldName, fieldWord, labelOfRecord } from '../domain/messages/field-names.ts';
import { labelOf } from '../kinds/labels.ts';
import type { LaidColumn, Layout, TableCell } from '../workbook/table/table.ts';
import { COLUMNS, type ComparisonHead } from './compare-report.ts';
import { LANGUAGE, tell } from './language.ts';
import { aboutLines, heading, part, type ReportAbout } from './report-front.ts';

type Column = (typeof COLUMNS)[number];

function cell(row: readonly TableCell[], column: Column): string | null {
  const value = row[COLUMNS.indexOf(column)] ?? null;
  return value === null ? null : String(value);
}

/** The name of what is led to, or the value itself, a fixed word in the reader's language. */
const valueOf = (value: Column, name: Column) => (row: readonly TableCell[]) => {
  const [said, named, field] = [cell(row, value), cell(row, name), cell(row, 'field')];
  if (said === null || named !== null) return named;
  return field === null ? said : fieldWord(labelOfRecord(cell(row, 'record') ?? ''), field, said)[LANGUAGE];
};

const plain = (title: keyof typeof HEADINGS, column: Column, width: number): LaidColumn => ({
  ...{ title: tell(HEADINGS[title]), width, of: (row) => cell(row, column) },
});

const raw = (title: keyof typeof HEADINGS, column: Column): LaidColumn => ({
  ...{ title: tell(wordOf(HEADINGS[title])), width: 14, isRaw: true, of: (row) => cell(row, column) },
});

const kindName = (kind: string): string => labelOf('DifferenceKind', kind)[LANGUAGE];

const LAID: readonly LaidColumn[] = [
  { title: tell(HEADINGS.what), width: 8, of: (row) => kindName(cell(row, 'kind') ?? '') },
  {
    ...{ title: tell(HEADINGS.record), width: 12 },
    of: (row) => comparedName(cell(row, 'record') ?? '')[LANGUAGE],
  },
  plain('key', 'key', 26),
  {
    ...{ title: tell(HEADINGS.field), width: 14 },
    of: (row) => {
      const field = cell(row, 'field');
      return field && fieldName(labelOfRecord(cell(row, 'record') ?? ''), field)[LANGUAGE];
    },
  },
  { title: tell(HEADINGS.before), width: 32, of: valueOf('before', 'beforeName') },
  { title: tell(HEADINGS.after), width: 32, of: valueOf('after', 'afterName') },
  plain('madeBy', 'actor', 14),
  plain('madeAt', 'at', 22),
  raw('what', 'kind'),
  raw('record', 'record'),
  raw('field', 'field'),
  raw('before', 'before'),
  raw('after', 'after'),
  { ...raw('operation', 'operation'), title: tell(HEADINGS.operation) },
  { ...raw('source', 'source'), title: tell(HEADINGS.source) },
  { ...raw('revision', 'revision'), title: tell(HEADINGS.revision) },
];

/** The comparison as it is handed on: counted by kind of record on the first sheet. */
export function compareLayout({ counts }: ComparisonHead, about: ReportAbout): Layout {
  const heads = ['record', 'added', 'removed', 'changed'] as const;
  return {
    title: about.title,
    frontTitle: tell(FRONT),
    columns: LAID,
    front: [
      ...aboutLines(about),
      ...part('counts', [
        heads.map((each) => heading(tell(HEADINGS[each]))),
        ...counts
          .filter(({ added, removed, changed }) => added + removed + changed > 0)
          .map(({ record, added, removed, changed }) => [
            ...[comparedName(record)[LANGUAGE], added, removed, changed],
          ]),
      ]),
      ...part(
        'meanings',
        Object.values(DIFFERENCE_KINDS).map((kind) => [kindName(kind), tell(DIFFERENCE_MEANINGS[kind])]),
      ),
    ],
  };
}
