import { posix } from 'node:path';
import * as say from '../../domain/messages/workbook-files.ts';
import type { NumberFormat } from './number-formats.ts';
import { readNumberFormats } from './number-formats.ts';
import { NotASpreadsheet } from './not-a-spreadsheet.ts';
import { MOST_SHARED_BYTES } from './parts.ts';
import type { Parts } from './parts.ts';
import type { DateSystem } from './serial-days.ts';
import { readSharedTexts } from './shared-texts.ts';
import { attributeOf, readXml } from './walk-xml.ts';

export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

/** What must be known of a workbook to read the cells of its sheets. */
export interface Contents {
  readonly sheets: readonly ListedSheet[];
  readonly system: DateSystem;
  readonly formats: readonly NumberFormat[];
  readonly texts: readonly string[];
}

export async function readContents(parts: Parts): Promise<Contents> {
  const root = await relationsOf(parts, '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined) throw new NotASpreadsheet(say.zipWithoutSpreadsheet(say.AN_XLSX));
  if (!workbook.endsWith('.xml')) throw new NotASpreadsheet(say.binaryWorkbook(say.AN_XLSX));
  const relations = await relationsOf(parts, workbook);
  const { sheets, system } = await readWorkbook(parts, workbook, relations);
  const shared = relations.find(({ type }) => type === 'sharedStrings')?.target;
  const styles = relations.find(({ type }) => type === 'styles')?.target;
  if (shared && parts.sizeOf(shared) > MOST_SHARED_BYTES)
    throw new NotASpreadsheet(say.textsTooLarge(MOST_SHARED_BYTES / 1024 ** 2));
  return {
    sheets,
    system,
    formats: styles ? await readNumberFormats(await parts.stream(styles)) : [],
    texts: shared ? await readSharedTexts(await parts.stream(shared)) : [],
  };
}

interface Relation {
  readonly id: string;
  /** The last word of the type's address, which has two forms. */
  readonly type: string;
  readonly target: string;
}

/** What a part leads to; nothing where it does not say. */
async function relationsOf(parts: Parts, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  if (!parts.has(list)) return relations;
  await readXml(await parts.stream(list), {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: path });
    },
  });
  return relations;
}

async function readWorkbook(
  parts: Parts,
  workbook: string,
  relations: readonly Relation[],
): Promise<Pick<Contents, 'sheets' | 'system'>> {
  const sheets: ListedSheet[] = [];
  let system: DateSystem = 1900;
  await readXml(await parts.stream(workbook), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) system = 1904;
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === attributeOf(attributes, 'id'));
      if (relation?.type !== 'worksheet') return; // a chart is no sheet with rows
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', isHidden, part: relation.target });
    },
  });
  return { sheets, system };
}
