import type { Day } from '../../domain/days.ts';
import { joinKey, splitKey } from '../../domain/keys.ts';
import { saidTwice } from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { keyOf, type ParsedRow } from '../parsed-row.ts';
import type { Table } from '../sheets/registry.ts';
import { columnOf } from '../sheets/sheet.ts';
import type { WorkbookError } from '../source.ts';
import { batches, type HeldRow, type KnownThings } from './known-things.ts';
import { periodOf } from './seen-sheet.ts';

/** A row of the workbook, or (row null) one that the graph has and the workbook leaves as it is. */
interface Saying extends HeldRow {
  readonly row: number | null;
  /** It is recorded so already: what is wrong with it is not new. */
  readonly isRecorded: boolean;
}

/** Rows that say of different things at one time what may be said of one alone, within the workbook and with the graph. */
export class SaidTwice {
  private readonly sheet: Table;
  private readonly columns: readonly string[];
  private readonly said = new Map<string, (HeldRow & { readonly row: number })[]>();
  private readonly rows = new Set<string>();

  private constructor(sheet: Table, columns: readonly string[]) {
    this.sheet = sheet;
    this.columns = columns;
  }

  static of(sheet: Table): SaidTwice | undefined {
    return sheet.onceIn && new SaidTwice(sheet, [sheet.onceIn.of, sheet.onceIn.column]);
  }

  /** Takes in a row whose cells tell what it says, and when. */
  add(parsed: ParsedRow): void {
    const handle = keyOf(this.sheet, this.sheet.handle, parsed);
    const key = keyOf(this.sheet, this.columns, parsed);
    const { validFrom, validTo } = periodOf(this.sheet, parsed);
    if (handle === undefined || validFrom === undefined) return;
    this.rows.add(placeOf({ handle, validFrom }));
    if (key === undefined || validTo === undefined) return;
    const said = this.said.get(key) ?? [];
    this.said.set(key, said);
    said.push({ row: parsed.row, handle, validFrom, validTo });
  }

  /** At most one error a row. */
  async errors(known: KnownThings): Promise<readonly WorkbookError[]> {
    const errors: WorkbookError[] = [];
    for (const batch of batches(this.said.keys())) {
      const held = await known.held?.(this.sheet.key, batch);
      for (const key of batch) errors.push(...this.errorsOf(key, held?.get(key) ?? []));
    }
    return errors;
  }

  private errorsOf(key: string, held: readonly HeldRow[]): readonly WorkbookError[] {
    const recorded = new Map(held.map((each) => [placeOf(each), each.validTo]));
    const sayings: readonly Saying[] = [
      ...(this.said.get(key) ?? []).map((each) => ({
        ...each,
        isRecorded: recorded.get(placeOf(each)) === each.validTo,
      })),
      ...held
        .filter((each) => each.validFrom < each.validTo && !this.rows.has(placeOf(each)))
        .map((each) => ({ ...each, row: null, isRecorded: true })),
    ];
    const errors = new Map<number, WorkbookError>();
    let last: Saying | undefined;
    for (const each of sayings.toSorted((one, other) => one.validFrom - other.validFrom)) {
      // Of one thing, that its periods overlap is told as such.
      if (last && each.validFrom < last.validTo && each.handle !== last.handle) {
        const [own, other] = isLater(last, each) ? [last, each] : [each, last];
        if (own.row !== null && !own.isRecorded && !errors.has(own.row))
          errors.set(own.row, this.error(key, own.row, other));
      }
      if (!last || each.validTo > last.validTo) last = each;
    }
    return [...errors.values()];
  }

  private error(key: string, row: number, other: Saying): WorkbookError {
    const [of = '', value = ''] = splitKey(key);
    const [ofColumn, column] = this.columns.map((each) => columnOf(this.sheet, each));
    if (!ofColumn || !column) throw new Error(`${this.sheet.key} says nothing once`);
    return {
      ...{ sheet: this.sheet.key, row, column: column.key, value: shown(value) },
      ...saidTwice([column, value], [ofColumn, of], { row: other.row, thing: shown(other.handle) }),
    };
  }
}

/** Whether it is the one to mend: what the graph has stands, and of two rows the one further down is told. */
const isLater = (one: Saying, other: Saying): boolean =>
  other.isRecorded !== one.isRecorded ? other.isRecorded : (one.row ?? 0) > (other.row ?? 0);

const placeOf = ({ handle, validFrom }: { readonly handle: string; readonly validFrom: Day }): string =>
  joinKey([handle, String(validFrom)]);
