import type { VersionRow } from './find-versions.ts';

/** The rows that take effect by what is on a worksheet: by what they say, in their order, and by the thing that they are of. */
export class BegunRows {
  private readonly rows = new Map<string, VersionRow>();
  private readonly ofThings = new Map<string, Set<VersionRow>>();

  get(content: string): VersionRow | undefined {
    return this.rows.get(content);
  }

  set(content: string, row: VersionRow): void {
    const same = this.rows.get(content);
    const ofThing = this.ofThing(row);
    if (same) ofThing.delete(same);
    ofThing.add(row);
    this.rows.set(content, row);
  }

  delete(content: string): void {
    const row = this.rows.get(content);
    if (row) this.ofThing(row).delete(row);
    this.rows.delete(content);
  }

  /** Those of a label that are of things with these codes; all of the label where the codes are not known. */
  of(label: string, codes: readonly string[] | undefined): readonly VersionRow[] {
    if (!codes) return [...this.rows.values()].filter((row) => row.label === label);
    return [...new Set(codes)].flatMap((code) => [...this.ofThing({ label, code })]);
  }

  get all(): ReadonlyMap<string, VersionRow> {
    return this.rows;
  }

  private ofThing({ label, code }: Pick<VersionRow, 'label' | 'code'>): Set<VersionRow> {
    const name = `${label} ${code}`;
    let found = this.ofThings.get(name);
    if (!found) this.ofThings.set(name, (found = new Set()));
    return found;
  }
}
