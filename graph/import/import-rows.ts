import { Refusal } from '../../domain/errors.ts';
import { recordedWhileChecked } from '../../domain/messages/writing.ts';
import type { Database } from '../database/database.ts';
import type { NewChange } from '../record/change.ts';
import { PendingRevision } from '../record/pending-revision.ts';
import type { RecordKind, SheetRow } from './record-kind.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import type { MissingScope } from './find-missing.ts';
import { supersedeMissing } from './supersede-missing.ts';
import { toRecords, type GraphRecord } from './to-record.ts';
import { KindWriter, type RecordDifference } from './write-records.ts';

/** What an import did, or would do, to the things and facts of each sheet. */
export interface SheetCounts {
  added: number;
  corrected: number;
  unchanged: number;
  removed: number;
}

export interface ImportSource {
  /** All rows of a sheet, from the first; read several times. None for a sheet that is not there. */
  rows(sheet: string): AsyncIterable<SheetRow>;
  /** Sheets, or what they have of one zone, that are complete: what has no row is superseded. */
  readonly complete: readonly MissingScope[];
}

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly change: Omit<NewChange, 'added' | 'corrected' | 'removed' | 'bySheet'>;
  readonly onProgress: (sheet: string, rows: number) => void;
  /** Asked between batches: throws when it must not go on. */
  readonly goOn?: () => void;
  /** The head on which it was decided that this may be written; refused when another write came in between. */
  readonly decidedOn?: number;
  /** Told of what differs, as it is found. */
  readonly onDifference?: (difference: RowDifference) => void;
  /**
   * Of a dry run: looks at the record as it would be. For that the rows are written all the same, under the revision
   * after the head, which nobody else asks for, and taken back. Not called where nothing differs.
   */
  readonly foresee?: (revision: number) => Promise<void>;
}

/** Rows of a kind that differ from the graph in the same way. */
export interface RowDifference {
  readonly kind: RecordKind;
  readonly added: readonly GraphRecord[];
  readonly corrected: readonly GraphRecord[];
  readonly removed: readonly { readonly key: string }[];
}

export interface ImportResult {
  /** The revision under which it was published; null when nothing differed, or it was a dry run. */
  readonly revision: number | null;
  readonly sheets: ReadonlyMap<string, SheetCounts>;
}

const BATCH = 5000;

/**
 * Writes rows that were checked, in batches, under the next revision, and publishes it at the end. What fails on the
 * way is taken back, and nobody has seen any of it.
 */
export async function importRows(
  database: Database,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportResult> {
  const run = new ImportRun(database, source, options);
  try {
    return await run.finish();
  } catch (error) {
    await run.takeBack();
    throw error;
  }
}

class ImportRun {
  private readonly database: Database;
  private readonly source: ImportSource;
  private readonly options: ImportOptions;
  private readonly sheets = new Map<string, SheetCounts>();
  private pending: PendingRevision | undefined;
  private hasWritten = false;

  constructor(database: Database, source: ImportSource, options: ImportOptions) {
    this.database = database;
    this.source = source;
    this.options = options;
  }

  /** The revision is begun before anything is compared: nobody else changes what this is compared with. */
  async finish(): Promise<ImportResult> {
    const { sheets } = this;
    if (!this.isWritten) {
      await this.compareAll();
      return { revision: null, sheets };
    }
    const pending = (this.pending = await PendingRevision.begin(this.database));
    this.refuseMoved(pending);
    await pending.keep(async () => {
      await this.compareAll();
      if (this.hasWritten) await this.options.foresee?.(pending.revision);
    });
    if (!this.hasWritten) await pending.release();
    else if (this.options.dryRun) await pending.discard();
    else {
      this.options.goOn?.();
      await pending.publish({ ...this.options.change, ...this.totals() });
      return { revision: pending.revision, sheets };
    }
    return { revision: null, sheets };
  }

  private refuseMoved({ revision }: PendingRevision): void {
    const { decidedOn } = this.options;
    if (decidedOn === undefined || revision === decidedOn + 1) return;
    throw new Refusal('conflict', recordedWhileChecked(), { retryable: true });
  }

  /** Compares all rows, and writes what differs where it is to be written. */
  private async compareAll(): Promise<void> {
    for (const kind of RECORD_KINDS) {
      if (kind.identity?.namesItself)
        await this.each(kind, (writer, difference) => this.nameThings(writer, difference), false);
    }
    for (const kind of RECORD_KINDS) {
      await this.each(kind, (writer, difference) => this.writeThings(writer, difference), !kind.expand);
    }
    await this.supersede();
  }

  /** Nothing at all is written by a dry run that only counts. */
  private get isWritten(): boolean {
    return !this.options.dryRun || this.options.foresee !== undefined;
  }

  async takeBack(): Promise<void> {
    await this.pending?.discard();
  }

  private async nameThings(writer: KindWriter, difference: RecordDifference): Promise<void> {
    if (difference.added.length > 0) await writer.createIdentities(this.begin(), difference);
  }

  private async writeThings(writer: KindWriter, difference: RecordDifference): Promise<void> {
    if (difference.added.length + difference.corrected.length > 0)
      await writer.write(this.begin(), difference);
  }

  /** Goes through the records of a kind in batches; the next batch is read while one is written. */
  private async each(
    kind: RecordKind,
    write: (writer: KindWriter, difference: RecordDifference) => Promise<void>,
    isCounted: boolean,
  ): Promise<void> {
    const writer = new KindWriter(kind, this.database);
    let rows = 0;
    let writing = Promise.resolve();
    for await (const batch of this.batches(kind)) {
      await writing;
      this.options.goOn?.();
      writing = writer.compare(batch).then(async (difference) => {
        if (isCounted) {
          const counts = this.counts(kind.sheet);
          counts.added += difference.added.length;
          counts.corrected += difference.corrected.length;
          counts.unchanged += difference.unchanged;
          this.options.onDifference?.({ kind, removed: [], ...difference });
        }
        if (this.isWritten) await write(writer, difference);
      });
      writing.catch(() => undefined); // seen at the next await
      rows += batch.length;
      if (isCounted) this.options.onProgress(kind.sheet, rows);
    }
    await writing;
  }

  private async *batches(kind: RecordKind): AsyncGenerator<readonly GraphRecord[]> {
    const seen = new Set<string>();
    let batch: GraphRecord[] = [];
    for await (const row of this.source.rows(kind.sheet)) {
      for (const record of toRecords(kind, row)) {
        if (kind.expand && seen.has(record.key)) continue;
        if (kind.expand) seen.add(record.key);
        batch.push(record);
      }
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  private async supersede(): Promise<void> {
    for (const scope of this.source.complete) {
      const begin = this.isWritten ? () => this.begin() : undefined;
      this.counts(scope.sheet).removed += await supersedeMissing(
        this.database,
        (sheet) => this.source.rows(sheet),
        scope,
        begin,
        ({ kind, missing }) =>
          this.options.onDifference?.({ kind, added: [], corrected: [], removed: missing }),
      );
    }
  }

  private begin(): PendingRevision {
    if (!this.pending) throw new Error('a dry run that only counts writes nothing');
    this.hasWritten = true;
    return this.pending;
  }

  private counts(sheet: string): SheetCounts {
    let counts = this.sheets.get(sheet);
    if (!counts) this.sheets.set(sheet, (counts = { added: 0, corrected: 0, unchanged: 0, removed: 0 }));
    return counts;
  }

  private totals(): Pick<NewChange, 'added' | 'corrected' | 'removed' | 'bySheet'> {
    const sum = (pick: (counts: SheetCounts) => number) =>
      [...this.sheets.values()].reduce((total, each) => total + pick(each), 0);
    return {
      added: sum(({ added }) => added),
      corrected: sum(({ corrected }) => corrected),
      removed: sum(({ removed }) => removed),
      bySheet: JSON.stringify(Object.fromEntries(this.sheets)),
    };
  }
}
