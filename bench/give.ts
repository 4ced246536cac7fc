import { localActor } from '../domain/access/actor.ts';
import type { Day } from '../domain/days.ts';
import { Recorder } from '../graph/commands/recorder.ts';
import type { Change } from '../graph/commands/registry.ts';
import type { Database } from '../graph/database/database.ts';

/** Gives changes as one command, on a day that is today as well. */
export const give = (database: Database, changes: readonly Change[], day: Day): Promise<number> =>
  new Recorder(database).write(
    {
      ...{ operation: 'APPLY_CHANGES', changes, day, today: day },
      ...{ timeZone: 'Asia/Shanghai', input: {}, actor: localActor('bench') },
    },
    {},
  );
