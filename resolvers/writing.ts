import type { Day } from '../domain/days.ts';
import type { Recorder } from '../graph/commands/recorder.ts';
import type { ReadOptions } from '../graph/database/database.ts';

/** What a request writes with. */
export interface Writing {
  readonly recorder: Recorder;
  readonly options: ReadOptions;
  readonly today: Day;
}
