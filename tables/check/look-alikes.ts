import { likenessOf } from '../../domain/code-likeness.ts';
import { looksLike } from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { valueOf, type ParsedRow } from '../parsed-row.ts';
import { SHEETS, type Table } from '../sheets/registry.ts';
import { columnOf } from '../sheets/sheet.ts';
import type { WorkbookError } from '../source.ts';
import type { KnownThings } from './known-things.ts';

/**
 * New codes that differ from another only by leading zeros, case, width or blanks: spreadsheets and slips of the pen
 * make such codes, and a second thing would come of them.
 */
export class LookAlikes {
  private readonly sheet: Table;
  private readonly known: KnownThings;
  /** The first code of the workbook of each likeness that is not its own. */
  private readonly first = new Map<string, string>();
  private readonly plain = new Set<string>();

  constructor(sheet: Table, known: KnownThings) {
    this.sheet = sheet;
    this.known = known;
  }

  /** Only what is named by a code of its own can be mistaken so; a seed makes its own. */
  static of(sheet: Table, known: KnownThings): LookAlikes | undefined {
    const [column = ''] = sheet.identity;
    const isCode =
      SHEETS.some(({ key }) => key === sheet.key) &&
      sheet.identity.length === 1 &&
      columnOf(sheet, column).type.is === 'code';
    return isCode ? new LookAlikes(sheet, known) : undefined;
  }

  async errors(rows: readonly ParsedRow[]): Promise<WorkbookError[]> {
    const [column = ''] = this.sheet.identity;
    const codes = rows.flatMap((row) => {
      const code = valueOf(this.sheet, row, column);
      return typeof code === 'string' ? [{ code, row: row.row }] : [];
    });
    const unknown = await this.known.alike?.(
      this.sheet.key,
      codes.map(({ code }) => code),
    );
    return codes.flatMap(({ code, row }) => {
      const isNew = unknown?.has(code) ?? true;
      const other = isNew ? (unknown?.get(code) ?? this.before(code)) : undefined;
      this.remember(code);
      if (other === undefined) return [];
      const value = shown(code);
      return [
        {
          sheet: this.sheet.key,
          row,
          column,
          value,
          ...looksLike(columnOf(this.sheet, column), value, shown(other)),
        },
      ];
    });
  }

  private before(code: string): string | undefined {
    const likeness = likenessOf(code);
    if (likeness !== code && this.plain.has(likeness)) return likeness;
    const other = this.first.get(likeness);
    return other === code ? undefined : other;
  }

  private remember(code: string): void {
    const likeness = likenessOf(code);
    if (likeness === code) this.plain.add(code);
    else if (!this.first.has(likeness)) this.first.set(likeness, code);
  }
}
