import type { OwnThing } from '../domain/access/may.ts';
import { once } from '../domain/once.ts';
import { ledTo } from '../graph/commands/led-to.ts';
import type { ChangeTime } from '../graph/commands/seen-by.ts';
import type { Read } from '../graph/database/database.ts';
import type { Kind } from '../kinds/kind.ts';
import { labelNamedIn } from '../kinds/own.ts';
import type { AddedWith, WayOn } from '../kinds/record-right.ts';
import { KINDS, kindCalled } from '../kinds/registry.ts';
import type { TableKey } from '../tables/sheets/registry.ts';
import type { WorkbookSource } from '../tables/source.ts';
import { codesIn } from './own-row-errors.ts';
import { writeRows, type SheetRow } from './rows.ts';

/** Whether a row says what one that is added with another says. */
export const saysAs = ({ says }: AddedWith, { values }: SheetRow): boolean =>
  Object.entries(says).every(([column, is]) => values[column] === is);

/** What new rows of a workbook lead to, by its own rows and by those of the record. */
export class LedRows {
  private readonly read: Read;
  private readonly when: ChangeTime;
  private readonly source: WorkbookSource;
  private readonly rowsOf = once((table: string) => once((column: string) => this.rowsBy(table, column)));

  constructor(read: Read, when: ChangeTime, source: WorkbookSource) {
    this.read = read;
    this.when = when;
    this.source = source;
  }

  async from(kind: Kind, way: WayOn, row: SheetRow): Promise<readonly OwnThing[]> {
    const ends: OwnThing[] = [];
    for (const start of await this.starts(kind, way, row)) ends.push(...(await this.ends(way, start)));
    return ends;
  }

  /** What the row names where the way begins, or what does that is begun with it. */
  private async starts(kind: Kind, { from }: WayOn, row: SheetRow): Promise<readonly OwnThing[]> {
    const added = kind.adds?.with;
    if (added?.given !== from) return things(kind, row, from);
    const beside = kindCalled(added.label);
    const rows = await this.naming(beside.table, added.column, codesIn(row, kind.identity[0] ?? ''));
    return rows.filter((each) => saysAs(added, each)).flatMap((each) => things(beside, each, from));
  }

  private async ends({ where, by, along }: WayOn, start: OwnThing): Promise<readonly OwnThing[]> {
    const codes = start.code === null ? [] : [start.code];
    const { table = '', identity = [] } = KINDS.find(({ label }) => label === start.type) ?? {};
    const own = where === undefined ? [] : await this.naming(table, identity[0] ?? '', codes);
    const isSaid = own.some(({ values }) => (values[where ?? ''] ?? null) !== null);
    const asked = where === undefined || isSaid ? start : { ...start, where };
    const led = await ledTo(this.read, { ...asked, ...(by ? { by } : {}), along }, this.when);
    if (!by || !(where === undefined || isSaid)) return led;
    const [columns = [], ...onward] = along;
    const beside = kindCalled(by.label);
    const rows = await this.naming(beside.table, by.column, codes);
    const named = rows.flatMap((row) => [columns].flat().flatMap((column) => things(beside, row, column)));
    const further = [...led];
    for (const thing of named)
      further.push(...(await ledTo(this.read, { ...thing, along: onward }, this.when)));
    return further;
  }

  /** Rows of the workbook that name one of these in a column. */
  private async naming(
    table: string,
    column: string,
    codes: readonly string[],
  ): Promise<readonly SheetRow[]> {
    const found = await this.rowsOf(table)(column);
    return codes.flatMap((code) => found.get(code) ?? []);
  }

  private async rowsBy(table: string, column: string): Promise<ReadonlyMap<string, readonly SheetRow[]>> {
    const found = new Map<string, SheetRow[]>();
    for await (const row of writeRows(this.source, table as TableKey))
      for (const code of codesIn(row, column)) found.set(code, [...(found.get(code) ?? []), row]);
    return found;
  }
}

/** The things that a column of a row names. */
const things = (kind: Kind, row: SheetRow, column: string): readonly OwnThing[] =>
  codesIn(row, column).map((code) => ({ type: labelNamedIn(kind, column) ?? '', code }));
