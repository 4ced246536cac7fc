import type { Foresight } from '../graph/answers/foresee-findings.ts';
import type { RowDifference } from '../graph/import/import-rows.ts';
import type { NewChange } from '../graph/record/change.ts';
import type { ReplaceScope } from '../tables/replace.ts';
import type { Table } from '../tables/sheets/registry.ts';
import type { WorkbookError } from '../tables/source.ts';
import type { Owner } from './own-rows.ts';

/** Of what is written, one after the other; `isStale` where another was written since it was this one's turn to begin. */
export type Turn = <T>(work: (isStale: boolean) => Promise<T>) => Promise<T>;

export interface SourceImport {
  /** What the Change says it was made of; the path unless said. */
  readonly source?: string;
  /** What the source may have; the sheets of a workbook unless said. */
  readonly tables?: readonly Table[];
  readonly dryRun: boolean;
  readonly replace: readonly ReplaceScope[];
  readonly change: Pick<NewChange, 'actor' | 'operation'>;
  readonly onError: (error: WorkbookError) => void;
  readonly onNotice: (notice: WorkbookError) => void;
  readonly onProgress: (phase: 'checking' | 'writing', sheet: string, rows: number) => void;
  /** Asked again and again, never in the middle of a write: throws when it must not go on. */
  readonly goOn?: () => void;
  /** Asked again and again while it is read and checked: throws when that takes too long. */
  readonly goOnChecking?: () => void;
  /** When it may be written: after those before it; at once unless said. */
  readonly turn?: Turn;
  /** Who imports, where they may write their own only. */
  readonly owner?: Owner;
  /** Told of what differs from the graph, as it is found. */
  readonly onDifference?: (difference: RowDifference) => void;
  /**
   * For a dry run: says also what the import would do to the audit. It is written for that, unseen, and taken back;
   * other writers are told meanwhile that one is under way.
   */
  readonly foresight?: Foresight;
}
