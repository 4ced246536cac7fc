import { Refusal } from '../domain/errors.ts';
import type { Bilingual } from '../domain/language.ts';
import { isEmptyText } from '../domain/messages/arguments.ts';
import * as say from '../domain/messages/workbook-refusals.ts';
import { shown, tidy } from '../domain/text.ts';
import { SHEETS, sheetNamed } from './sheets/registry.ts';
import type { SheetKey } from './sheets/registry.ts';

/** Says that a sheet, or what it has of one zone, is complete: what has no row is superseded. */
export interface ReplaceScope {
  readonly sheet: SheetKey;
  /** A zone's code: only what is of that zone. An organisation, section or post is of the zone above it. */
  readonly zone?: string;
}

/** Reads `SHEET` or `SHEET:ZONE`, the sheet by its key or Chinese name. */
export function parseReplaceScope(text: string): ReplaceScope {
  const [, name = '', zone] = /^([^:：]*)(?:[:：](.*))?$/s.exec(text) ?? [];
  if (tidy(name) === '') throw refused(text, isEmptyText('replace'));
  const sheet = sheetNamed(tidy(name));
  if (!sheet) throw refused(text, say.noSuchSheet(shown(name), SHEETS));
  if (zone === undefined) return { sheet: sheet.key };
  if (tidy(zone) === '') throw refused(text, say.zoneMissing(sheet));
  if (sheet.zoneBy === undefined) {
    const zoned = SHEETS.filter((each) => each.zoneBy !== undefined);
    throw refused(text, say.notByZone(sheet, zoned));
  }
  return { sheet: sheet.key, zone: tidy(zone) };
}

function refused(value: string, message: Bilingual): Refusal {
  return new Refusal('invalid', message, { argument: 'replace', value: shown(value) });
}
