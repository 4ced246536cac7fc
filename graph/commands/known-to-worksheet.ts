import { splitKey } from '../../domain/keys.ts';
import { valueOfPart } from '../../kinds/kind.ts';
import { kindCalled } from '../../kinds/registry.ts';
import type { Facts, HeldRow, KnownThings } from '../../tables/check/known-things.ts';
import { sheetOf, type Table, type TableKey } from '../../tables/sheets/registry.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import type { VersionRow, Where } from './find-versions.ts';
import { shapeOf } from './row-shape.ts';
import { isEmpty, isSameVersion, type Worksheet } from './worksheet.ts';

/** What a worksheet knows, as the check of rows asks it: for the row that is to take the place of a version, or a new one. */
export class KnownToWorksheet implements KnownThings {
  private readonly worksheet: Worksheet;
  private readonly replaced: VersionRow | undefined;
  private readonly exclusiveTable: TableKey | undefined;
  private readonly unknown = new Set<string>();

  constructor(worksheet: Worksheet, { key, exclusive }: Table, replaced?: VersionRow) {
    this.worksheet = worksheet;
    this.replaced = replaced;
    this.exclusiveTable = exclusive ? key : undefined;
  }

  /** Whether something with this code was asked for and is not there, or not to be named by who asks. */
  lacks(code: string): boolean {
    return this.unknown.has(code);
  }

  async find(key: TableKey, handles: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
    const sheet = sheetOf(key);
    const known = new Map<string, Facts>();
    for (const handle of handles) {
      const rows = await this.rowsOf(sheet, splitKey(handle));
      if (rows.length > 0) known.set(handle, this.factsOf(sheet, rows));
      // That no other row holds in the place of a new one is nothing that lacks.
      else if (key !== this.exclusiveTable) this.unknown.add(splitKey(handle).at(-1) ?? '');
    }
    return known;
  }

  async held(key: TableKey, keys: readonly string[]): Promise<ReadonlyMap<string, readonly HeldRow[]>> {
    const { onceIn } = sheetOf(key);
    const kind = RECORD_KINDS.find(({ sheet }) => sheet === key);
    const held = new Map<string, readonly HeldRow[]>();
    if (!onceIn || !kind) return held;
    for (const each of keys) {
      const [of = '', said = ''] = splitKey(each);
      const rows = await this.worksheet.find(kind.label, { [onceIn.of]: of, [onceIn.column]: said });
      held.set(
        each,
        this.besides(rows).map(({ code, validFrom, validTo }) => ({ handle: code, validFrom, validTo })),
      );
    }
    return held;
  }

  /** What holds beside the row that is to be replaced. */
  private besides(rows: readonly VersionRow[]): readonly VersionRow[] {
    const { replaced } = this;
    return rows.filter((row) => !isEmpty(row) && !(replaced && isSameVersion(row, replaced)));
  }

  private async rowsOf(sheet: Table, parts: readonly string[]): Promise<readonly VersionRow[]> {
    const found: VersionRow[] = [];
    for (const { label } of RECORD_KINDS.filter((kind) => kind.sheet === sheet.key && !kind.expand)) {
      const values = sheet.handle.map(
        (column, place) => [column, valueOfPart(kindCalled(label), column, parts[place] ?? '')] as const,
      );
      const ofCode = shapeOf(label).code;
      // What is blank leads nowhere, so nothing is found by it.
      const where: Where = Object.fromEntries(
        values.filter(([column, value]) => value !== null || ofCode.includes(column)),
      );
      const rows = (await this.worksheet.find(label, where)).filter((row) =>
        values.every(([column, value]) => (row.values[column] ?? null) === value),
      );
      if (rows.length > 0 && (await this.mayName(label, parts))) found.push(...rows);
    }
    return found;
  }

  /** What is named already may stay. */
  private async mayName(label: string, parts: readonly string[]): Promise<boolean> {
    const [code = '', ...more] = parts;
    const named = Object.values(this.replaced?.values ?? {}).flat();
    if (more.length > 0 || named.includes(code)) return true;
    return this.worksheet.mayName(label, code);
  }

  private factsOf(sheet: Table, rows: readonly VersionRow[]): Facts {
    const last = rows.at(-1);
    const cells = sheet.facts.map((fact): [string, string | null] => {
      const value = last?.values[fact] ?? null;
      return [fact, value === null ? null : String(value)];
    });
    return {
      ...(cells.length > 0 ? { cells: Object.fromEntries(cells) } : {}),
      ...(sheet.exclusive ? { periods: this.besides(rows) } : {}),
    };
  }
}
