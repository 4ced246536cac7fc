import { letterOf } from './letters.ts';
import { serialFromDay } from './serial-days.ts';
import { STYLES } from './written-sheet.ts';
import type { Style, StyledText, WrittenCell, WrittenColumn, WrittenSheet } from './written-sheet.ts';
import { escapeText } from './xml-text.ts';
import { isoFromDay } from '../../domain/days.ts';
import type { Day } from '../../domain/days.ts';

const PIECE = 65_536;
const LAST_ROW = 1_048_576;
const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** The XML of a worksheet, in pieces, row by row: no more than a piece is ever in memory. */
export async function* sheetXml(sheet: WrittenSheet): AsyncGenerator<string> {
  let piece = `${HEAD}${sheet.print ? FIT : ''}${viewXml(sheet.frozenRows)}${columnsXml(sheet.columns)}<sheetData>`;
  let number = 0;
  for await (const row of sheet.rows) {
    number += 1;
    if (number > LAST_ROW)
      throw new Error(`a spreadsheet holds ${LAST_ROW} rows, and ${sheet.name} has more`);
    piece += rowXml(number, row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${filterXml(sheet, number)}${validationsXml(sheet)}${pageXml(sheet)}</worksheet>`;
}

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

function filterXml({ print, columns, frozenRows }: WrittenSheet, rows: number): string {
  if (!print?.isFiltered) return '';
  return `<autoFilter ref="A${frozenRows}:${letterOf(columns.length - 1)}${Math.max(rows, frozenRows)}"/>`;
}

/** A4; as wide as the page, and as many pages as the rows need. */
function pageXml({ print }: WrittenSheet): string {
  if (!print) return '';
  const footer = escapeText(`&L${print.footer.replaceAll('&', '&&')}&R&P / &N`);
  return `<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`;
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(columns: readonly WrittenColumn[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(
    ({ width, style = 'plain' }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

function rowXml(number: number, row: readonly WrittenCell[]): string {
  let cells = '';
  row.forEach((cell, at) => {
    if (cell !== null && cell !== '') cells += cellXml(`${letterOf(at)}${number}`, cell);
  });
  return `<row r="${number}">${cells}</row>`;
}

function cellXml(place: string, cell: Exclude<WrittenCell, null>): string {
  switch (typeof cell) {
    case 'string':
      return textXml(place, { text: cell, style: 'text' });
    case 'number':
      return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : '';
    case 'boolean':
      return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    default:
      return 'day' in cell ? dayXml(place, cell.day) : textXml(place, cell);
  }
}

function textXml(place: string, { text, style }: StyledText): string {
  const escaped = escapeText(text);
  const kept = escaped.trim() === escaped ? '' : ' xml:space="preserve"';
  return `<c r="${place}" s="${styleNumber(style)}" t="inlineStr"><is><t${kept}>${escaped}</t></is></c>`;
}

/** A real date of the spreadsheet, where all programs agree on it. */
function dayXml(place: string, day: Day): string {
  const serial = serialFromDay(day);
  if (serial === undefined) return textXml(place, { text: isoFromDay(day) ?? '', style: 'text' });
  return `<c r="${place}" s="${styleNumber('day')}"><v>${serial}</v></c>`;
}

/** As the schema wants it: after the rows. A list of choices stands in the sheet itself, so no other sheet is needed. */
function validationsXml({ columns, frozenRows }: WrittenSheet): string {
  const each = columns.flatMap(({ choices, hint }, at) => {
    if (!choices && !hint) return [];
    const range = `${letterOf(at)}${frozenRows + 1}:${letterOf(at)}${LAST_ROW}`;
    const prompt = hint
      ? ` showInputMessage="1" promptTitle="${attribute(hint.title)}" prompt="${attribute(hint.text)}"`
      : '';
    const list = choices ? ' type="list" showErrorMessage="1"' : '';
    const formula = choices ? `<formula1>"${escapeText(choices.join(','))}"</formula1>` : '';
    return [`<dataValidation${list} allowBlank="1"${prompt} sqref="${range}">${formula}</dataValidation>`];
  });
  return each.length === 0
    ? ''
    : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** A line break stays one only when it is written as a reference. */
const attribute = (text: string): string => escapeText(text).replaceAll('\n', '&#10;');

const styleNumber = (style: Style): number => STYLES.indexOf(style);
