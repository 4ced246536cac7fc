import { codeOf, FRONT, HEADINGS, wordOf } from '../domain/messages/reports.ts';
import type { TypedColumn } from '../execution/list-document.ts';
import { fieldName } from '../domain/messages/field-names.ts';
import { LABELS, labelOf } from '../kinds/labels.ts';
import type { LaidColumn, Layout, TableCell } from '../workbook/table/table.ts';
import { aboutLines, heading, part, type ReportAbout } from './front.ts';
import type { Writer } from './writer.ts';

type Tell = Writer['tell'];

/** What a column is called: the names of the fields that lead to it, but for the `name` of something named. */
function titleOf(tell: Tell, { path }: TypedColumn): { readonly title: string; readonly isCode: boolean } {
  const last = path.at(-1)?.field ?? '';
  const isCode = last === 'code' || last === 'id';
  const isOfThing = path.length > 1 && (isCode || last === 'name');
  const led = isOfThing ? path.slice(0, -1) : path;
  const title = led.map(({ on, field }) => tell(fieldName(on, field))).join(' ');
  return { title: isCode && isOfThing ? tell(codeOf({ zh: title, en: title })) : title, isCode };
}

const WIDE = 26;
const NARROW = 14;

const wordsOf = (tell: Tell, type: string, cell: TableCell): TableCell => {
  if (typeof cell === 'string') return tell(labelOf(type, cell));
  return typeof cell === 'object' && cell !== null
    ? cell.map((each) => String(wordsOf(tell, type, each)))
    : cell;
};

function laidColumn(tell: Tell, column: TypedColumn, at: number): readonly LaidColumn[] {
  const { title, isCode } = titleOf(tell, column);
  const of: LaidColumn['of'] = (cells) => cells[at] ?? null;
  const { type, isEnum } = column;
  if (!isEnum) return [{ title, width: isCode || type !== 'String' ? NARROW : WIDE, of, isRaw: isCode }];
  return [
    { title, width: NARROW, of: (cells) => wordsOf(tell, type, of(cells)) },
    { title: tell(wordOf({ zh: title, en: title })), width: NARROW, of, isRaw: true },
  ];
}

/** A list as it is handed on. */
export function listLayout(writer: Writer, columns: readonly TypedColumn[], about: ReportAbout): Layout {
  const { tell } = writer;
  const types = new Set(columns.map(({ type }) => type));
  const words = LABELS.filter((label) => types.has(label.enum));
  const heads = [heading(tell(HEADINGS.kind)), heading(tell(wordOf(HEADINGS.kind)))];
  const meanings = [heads, ...words.map((label) => [tell(label), label.value])];
  return {
    title: about.title,
    frontTitle: tell(FRONT),
    columns: columns.flatMap((column, at) => laidColumn(tell, column, at)),
    front: [...aboutLines(writer, about), ...(words.length === 0 ? [] : part(writer, 'meanings', meanings))],
  };
}
