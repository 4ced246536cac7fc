import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { makeFolder } from '../fixtures.ts';

/** The parts of a spreadsheet, written by hand as other programs write them. */
export interface RawSpreadsheet {
  /** By name: what stands in `<sheetData>`, or all of the sheet's XML where it begins with `<worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly date1904?: boolean;
  readonly texts?: string;
  /** Format codes of the styles 1, 2 ...; style 0 is General. A number is a format of the standard. */
  readonly formats?: readonly (string | number)[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function partsOf({ sheets, states = {}, date1904 = false, texts, formats = [] }: RawSpreadsheet) {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${RELATIONS}"><x:workbookPr date1904="${date1904 ? 1 : 0}"/><x:sheets>${names
      .map(
        (name, at) =>
          `<x:sheet name="${name}" sheetId="${at + 1}" state="${states[name] ?? 'visible'}" r:id="s${at}"/>`,
      )
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, at) =>
        typeof code === 'string'
          ? `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`
          : '',
      )
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  names.forEach((name, at) => {
    const content = sheets[name] ?? '';
    parts[`xl/worksheets/sheet${at}.xml`] = content.startsWith('<worksheet')
      ? content
      : `<worksheet xmlns="${MAIN}"><sheetData>${content}</sheetData></worksheet>`;
  });
  return parts;
}

/** A file with these parts, gone when the test is over. */
export async function makeZip(
  parts: Readonly<Record<string, string | Buffer>>,
  name = 'book.xlsx',
): Promise<string> {
  const path = join(await makeFolder({}), name);
  const zip = new ZipFile();
  for (const [part, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), part);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

export const makeSpreadsheet = (raw: RawSpreadsheet): Promise<string> => makeZip(partsOf(raw));

/** A row of cells in order: texts as they are, all else as XML. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, at) => (cell.startsWith('<') ? cell : text(cell, at, number))).join('')}</row>`;

const text = (value: string, at: number, number: number): string =>
  `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${value}</t></is></c>`;
