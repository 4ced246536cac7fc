import type { Read } from '../database/database.ts';
import type { Sight } from '../model/model.ts';

/** The record on a day, as it stood at a revision, for somebody. */
export interface RecordAt {
  /** Sends one statement with the day, the revision and the reader's own zones and departments beside its parameters. */
  readonly read: Read;
  readonly sight: Sight;
}
