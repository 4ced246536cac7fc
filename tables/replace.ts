import { Refusal } from '../domain/errors.ts';
import { shown, tidy } from '../domain/text.ts';
import { SHEETS, sheetNamed } from './sheets/registry.ts';
import type { SheetKey } from './sheets/registry.ts';
import { titleOf } from './sheets/sheet.ts';

/** Says that a sheet, or what it has of one zone, is complete: what has no row is superseded. */
export interface ReplaceScope {
  readonly sheet: SheetKey;
  /** A zone's code: only what is of that zone. An organisation, section or post is of the zone above it. */
  readonly zone?: string;
}

/** Reads `SHEET` or `SHEET:ZONE`, the sheet by its key or Chinese name. */
export function parseReplaceScope(text: string): ReplaceScope {
  const [, name = '', zone] = /^([^:：]*)(?:[:：](.*))?$/s.exec(text) ?? [];
  const sheet = sheetNamed(tidy(name));
  if (!sheet) {
    throw refused(text, `There is no sheet ${shown(name)}. Sheets are ${SHEETS.map(titleOf).join(', ')}.`);
  }
  if (zone === undefined) return { sheet: sheet.key };
  if (tidy(zone) === '') {
    throw refused(
      text,
      `After ${sheet.key}: the code of a zone is missing; for the whole sheet write ${sheet.key}.`,
    );
  }
  if (sheet.zoneBy === undefined) {
    const zoned = SHEETS.filter((each) => each.zoneBy !== undefined).map(titleOf);
    throw refused(text, `${titleOf(sheet)} cannot be replaced by zone; these can: ${zoned.join(', ')}.`);
  }
  return { sheet: sheet.key, zone: tidy(zone) };
}

function refused(value: string, message: string): Refusal {
  return new Refusal('invalid', message, { argument: 'replace', value: shown(value) });
}
