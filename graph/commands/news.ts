import type { VersionRow } from './find-versions.ts';

export interface NewsOfCommand {
  readonly begun: readonly VersionRow[];
  readonly superseded: readonly VersionRow[];
}

/** What was done on a worksheet since it was last cleared; what was done and undone in between is none of it. */
export class News {
  private readonly begun = new Map<string, VersionRow>();
  private readonly superseded = new Map<string, VersionRow>();

  begin(content: string, row: VersionRow): void {
    if (!this.superseded.delete(content)) this.begun.set(content, row);
  }

  supersede(content: string, row: VersionRow): void {
    if (!this.begun.delete(content)) this.superseded.set(content, row);
  }

  get now(): NewsOfCommand {
    return { begun: [...this.begun.values()], superseded: [...this.superseded.values()] };
  }

  clear(): void {
    this.begun.clear();
    this.superseded.clear();
  }
}
