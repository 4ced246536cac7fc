/**
 * Text as the XML of a spreadsheet has it. What XML cannot hold (and `_x0041_` itself) is written `_xHHHH_`; only
 * then does a text come back as it was.
 */
export function escapeText(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .toWellFormed()
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_XML, (character) => `_x${hex(character.charCodeAt(0))}_`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const HARMLESS = /^[^\p{Cc}\p{Cs}&<>"_\uFFFE\uFFFF]*$/u;
/** An underscore that a reader would take for the beginning of `_xHHHH_`. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const NOT_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
