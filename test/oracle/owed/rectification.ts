import type { DayNumber } from '../running.ts';
import type { Affairs } from './affairs.ts';
import { by, earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 整改 and 整改意见书: a zone answers what was found; where it refuses, it gets a notice. */
export function* rectificationThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  for (const row of affairs.running.rectifications) {
    const inspection = affairs.running.inspections.find(({ code }) => code === row.inspection);
    if (row.opinionOn > day || !inspection) continue;
    const about = {
      ...{ zone: inspection.zone, power: row.power, subject: `Rectification:${row.code}` },
    };
    const come = (...days: readonly (DayNumber | null)[]) =>
      earliest(days.flatMap((each) => (by(each, day) ? [each] : [])));
    yield {
      ...{ matter: 'RECTIFICATION', ...about, owedBy: inspection.zone, owedTo: [inspection.by] },
      ...{ first: row.opinionOn, ownDue: row.dueBy },
      done: come(row.answeredOn, row.refusedOn, row.noticeOn, row.closedOn),
    };
    if (by(row.refusedOn, day))
      yield {
        ...{ matter: 'RECTIFICATION_NOTICE', ...about, owedBy: inspection.by, owedTo: [inspection.zone] },
        ...{ first: row.refusedOn, done: come(row.noticeOn, row.closedOn) },
      };
  }
}
