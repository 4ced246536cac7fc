import { likenessOf } from '../../domain/code-likeness.ts';
import { ALWAYS, STILL } from '../../domain/days.ts';
import type { Day } from '../../domain/days.ts';
import { splitKey } from '../../domain/keys.ts';
import type { Value } from '../../kinds/kind.ts';
import { keyOf, valueOf } from '../parsed-row.ts';
import type { ParsedRow } from '../parsed-row.ts';
import type { Table } from '../sheets/registry.ts';
import { spanOf, type Span } from './span.ts';

/** Facts of a row; undefined where its cell is wrong, or two rows disagree, so that nothing follows from it. */
export type SeenFacts = Readonly<Record<string, string | null | undefined>>;

/** A period of the workbook. Undefined ends are wrong cells. */
export interface SeenPeriod {
  readonly row: number;
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
}

const NO_FACTS: SeenFacts = {};

/** What is kept in memory of a sheet's rows: identities, handles, and the few facts that other rows need. */
export class SeenSheet {
  readonly sheet: Table;
  /** False where rows could not be read, or not told apart: then what is not here may still be known. */
  complete = true;
  readonly #firstRows = new Map<string, number>();
  readonly #facts = new Map<string, SeenFacts>();
  readonly #periods = new Map<string, SeenPeriod[]>();
  readonly #spans = new Map<string, Span>();
  #likenesses: { readonly count: number; readonly of: ReadonlyMap<string, string> } | undefined;
  readonly #handleIsIdentity: boolean;

  constructor(sheet: Table) {
    this.sheet = sheet;
    this.#handleIsIdentity = sheet.handle.join() === sheet.identity.join();
  }

  /** Takes a row in, at most once; the first row with the same identity, undefined where it has none. */
  add(row: ParsedRow): number | undefined {
    const identity = keyOf(this.sheet, this.sheet.identity, row);
    const first = identity === undefined ? undefined : this.#firstRows.get(identity);
    if (first === row.row) return first;
    if (first === undefined && identity !== undefined) this.#firstRows.set(identity, row.row);
    const handle = this.#handleIsIdentity ? identity : keyOf(this.sheet, this.sheet.handle, row);
    if (handle !== undefined) this.#keep(handle, row, first === undefined);
    return first ?? (identity === undefined ? undefined : row.row);
  }

  has(handle: string): boolean {
    return this.#handleIsIdentity ? this.#firstRows.has(handle) : this.#periods.has(handle);
  }

  facts(handle: string): SeenFacts {
    return this.#facts.get(handle) ?? NO_FACTS;
  }

  /** From here on nobody knows this fact of it. */
  doubt(handle: string, column: string): void {
    this.#facts.set(handle, { ...this.#facts.get(handle), [column]: undefined });
  }

  rowOf(identity: string): number | undefined {
    return this.#firstRows.get(identity);
  }

  /** Where the handle is the identity, its handles in the order of their rows. */
  identities(): Iterable<string> {
    return this.#firstRows.keys();
  }

  /** The days that the row of a thing gives; undefined where it gives none. */
  span(handle: string): Span | undefined {
    return this.#spans.get(handle);
  }

  /** A code of this sheet that another, which is not, may be a slip of; for sheets that are named by a code. */
  alike(code: string): string | undefined {
    if (this.sheet.identity.length > 1) return undefined;
    if (this.#likenesses?.count !== this.#firstRows.size) {
      const codes = [...this.#firstRows.keys()].map((key) => splitKey(key)[0] ?? '');
      this.#likenesses = { count: codes.length, of: new Map(codes.map((each) => [likenessOf(each), each])) };
    }
    return this.#likenesses.of.get(likenessOf(code));
  }

  periods(): ReadonlyMap<string, readonly SeenPeriod[]> {
    return this.#periods;
  }

  #keep(handle: string, row: ParsedRow, first: boolean): void {
    if (this.sheet.facts.length > 0) {
      const facts = Object.fromEntries(
        this.sheet.facts.map((column) => [column, asFact(valueOf(this.sheet, row, column))]),
      );
      this.#facts.set(handle, agreed(this.#facts.get(handle), facts));
    }
    if (this.sheet.dated && first) this.#keepSpan(handle, spanOf(this.sheet, row));
    if (this.#handleIsIdentity) return;
    const periods = this.#periods.get(handle) ?? [];
    this.#periods.set(handle, periods);
    if (first && this.sheet.exclusive && !periods.some((period) => period.row === row.row)) {
      periods.push(periodOf(this.sheet, row));
    }
  }

  #keepSpan(handle: string, span: Span): void {
    if (typeof span.validFrom === 'number' || typeof span.validTo === 'number') this.#spans.set(handle, span);
  }
}

function asFact(value: Value | undefined): string | null | undefined {
  return value === undefined || value === null ? value : String(value);
}

function agreed(before: SeenFacts | undefined, now: SeenFacts): SeenFacts {
  if (!before) return now;
  return Object.fromEntries(
    Object.entries(now).map(([key, fact]) => [key, before[key] === fact ? fact : undefined]),
  );
}

/** The period of a row, without ends that are wrong or the wrong way round. */
export function periodOf(sheet: Table, row: ParsedRow): SeenPeriod {
  const from = valueOf(sheet, row, 'validFrom');
  const to = valueOf(sheet, row, 'validTo');
  const validFrom = from === null ? ALWAYS : dayOf(from);
  const validTo = to === null ? STILL : dayOf(to);
  const backwards = validFrom !== undefined && validTo !== undefined && validTo <= validFrom;
  return { row: row.row, validFrom, validTo: backwards ? undefined : validTo };
}

function dayOf(value: Value | undefined): Day | undefined {
  return typeof value === 'number' ? value : undefined;
}
