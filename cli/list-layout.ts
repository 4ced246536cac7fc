import { codeOf, FRONT, HEADINGS, wordOf } from '../domain/messages/reports.ts';
import type { TypedColumn } from '../execution/list-document.ts';
import { fieldName } from '../domain/messages/field-names.ts';
import { LABELS, labelOf } from '../kinds/labels.ts';
import type { LaidColumn, Layout, TableCell } from '../workbook/table/table.ts';
import { LANGUAGE, tell } from './language.ts';
import { aboutLines, heading, part, type ReportAbout } from './report-front.ts';

/** What a column is called: the names of the fields that lead to it, but for the `name` of something named. */
function titleOf({ path }: TypedColumn): { readonly title: string; readonly isCode: boolean } {
  const last = path.at(-1)?.field ?? '';
  const isCode = last === 'code' || last === 'id';
  const isOfThing = path.length > 1 && (isCode || last === 'name');
  const led = isOfThing ? path.slice(0, -1) : path;
  const title = led.map(({ on, field }) => fieldName(on, field)[LANGUAGE]).join(' ');
  return { title: isCode && isOfThing ? tell(codeOf({ zh: title, en: title })) : title, isCode };
}

const WIDE = 26;
const NARROW = 14;

const wordsOf = (type: string, cell: TableCell): TableCell => {
  if (typeof cell === 'string') return labelOf(type, cell)[LANGUAGE];
  return typeof cell === 'object' && cell !== null ? cell.map((each) => String(wordsOf(type, each))) : cell;
};

function laidColumn(column: TypedColumn, at: number): readonly LaidColumn[] {
  const { title, isCode } = titleOf(column);
  const of: LaidColumn['of'] = (cells) => cells[at] ?? null;
  const { type, isEnum } = column;
  if (!isEnum) return [{ title, width: isCode || type !== 'String' ? NARROW : WIDE, of, isRaw: isCode }];
  return [
    { title, width: NARROW, of: (cells) => wordsOf(type, of(cells)) },
    { title: tell(wordOf({ zh: title, en: title })), width: NARROW, of, isRaw: true },
  ];
}

/** A list as it is handed on. */
export function listLayout(columns: readonly TypedColumn[], about: ReportAbout): Layout {
  const types = new Set(columns.map(({ type }) => type));
  const words = LABELS.filter((label) => types.has(label.enum));
  const heads = [heading(tell(HEADINGS.kind)), heading(tell(wordOf(HEADINGS.kind)))];
  const meanings = [heads, ...words.map((label) => [label[LANGUAGE], label.value])];
  return {
    title: about.title,
    frontTitle: tell(FRONT),
    columns: columns.flatMap(laidColumn),
    front: [...aboutLines(about), ...(words.length === 0 ? [] : part('meanings', meanings))],
  };
}
