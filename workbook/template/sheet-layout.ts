import { LAST_DAY } from '../../tables/sheets/last-day.ts';
import { bothNames } from '../../tables/sheets/sheet.ts';
import type { Column, Sheet } from '../../tables/sheets/sheet.ts';
import type { Style, StyledText, WrittenColumn } from '../spreadsheet/written-sheet.ts';
import { helpOf } from './column-help.ts';

/** What a spreadsheet of ours looks like: the same in a template, an export and a report. */

/** The header: the Chinese name above the key; darker where the column is required. */
export function headerCell(column: Column): StyledText {
  const { chinese, key } = column;
  const title = key === LAST_DAY.key ? `${chinese}（含当日）` : chinese;
  return { text: `${title}\n${key}`, style: column.required ? 'required' : 'header' };
}

export function columnLayout(sheet: Sheet, column: Column): WrittenColumn {
  const { chinese, english } = helpOf(sheet, column);
  const hint = { title: bothNames(column).slice(0, 32), text: `${chinese}\n${english}`.slice(0, 255) };
  const layout = { width: widthOf(column), style: styleOf(column), hint };
  if (column.type.is === 'yesNo') return { ...layout, choices: ['是', '否'] };
  return column.type.is === 'word' ? { ...layout, choices: Object.keys(column.type.words) } : layout;
}

/** Cells that are still empty are texts, so that a code such as 007 stays as it is typed. */
function styleOf(column: Column): Style {
  if (column.type.is === 'day') return 'day';
  return column.type.is === 'order' || column.type.is === 'number' ? 'plain' : 'text';
}

function widthOf({ type }: Column): number {
  if (type.is === 'order') return 8;
  return type.is === 'text' || type.is === 'legalBasis' || type.is === 'codes' ? 28 : 14;
}
