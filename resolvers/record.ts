import { isoFromDay } from '../domain/days.ts';
import { findMomentOf } from '../graph/reading/record.ts';
import { project } from '../graph/statement/project.ts';
import { rootField } from './root-field.ts';

export const record = {
  record: rootField<object>(async (_args, asked, reading) => {
    const revision = await reading.revision({});
    const at = await findMomentOf(reading.database, revision, reading.options);
    return project(asked.of('RecordHead'), {
      revision,
      at: at === undefined ? null : new Date(at).toISOString(),
      today: isoFromDay(reading.clock.today),
      timeZone: reading.clock.timeZone,
    });
  }),
};
