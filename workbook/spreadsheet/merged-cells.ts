/** How many ranges are told. */
const MOST = 20;
/** Rows are kept as bits: sheets have a million of them. */
const ROWS = 1_048_577;

/** Cells that were merged: among the rows of a table a value is lost by it, above and below it does no harm. */
export class MergedCells {
  private readonly ranges: string[] = [];
  private bits = new Uint8Array(1024);

  add(range: string): void {
    if (this.ranges.length < 100_000) this.ranges.push(range);
  }

  /** A row that belongs to the table. */
  holds(row: number): void {
    if (row >= ROWS) return;
    const at = row >> 3;
    if (at >= this.bits.length) {
      const wider = new Uint8Array(Math.max(at + 1, this.bits.length * 2));
      wider.set(this.bits);
      this.bits = wider;
    }
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (row & 7));
  }

  amongRows(): { readonly range: string; readonly row: number | null }[] {
    return this.ranges
      .flatMap((range) => {
        const [first = 0, last = first] = [...range.matchAll(/\d+/g)].map(Number);
        for (let row = first; row <= Math.min(last, ROWS); row += 1)
          if (((this.bits[row >> 3] ?? 0) >> (row & 7)) & 1) return [{ range, row: first || null }];
        return [];
      })
      .slice(0, MOST);
  }
}
