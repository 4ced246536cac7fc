import type { DayNumber } from '../running.ts';
import type { Affairs } from './affairs.ts';
import { by, earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 重大处罚备案: a major penalty is filed with the department of the power and with the legal office. */
export function* penaltyThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  for (const { code, zone, power, isMajor, decidedOn } of affairs.running.penalties) {
    if (!isMajor || decidedOn > day) continue;
    const bodies = {
      DEPARTMENT: affairs.departmentOf(power),
      LEGAL: affairs.office('法制办', zone, decidedOn),
    };
    const parts = Object.entries(bodies).map(([part, body]) => ({
      part,
      on: earliest(
        affairs.running.filings
          .filter((each) => each.penalty === code && each.to === body && each.filedOn <= day)
          .filter(({ returnedOn }) => !by(returnedOn, day))
          .map(({ filedOn }) => filedOn),
      ),
    }));
    const lacks = parts.filter(({ on }) => on === null).map(({ part }) => part);
    const owedTo = [...new Set(Object.values(bodies).flatMap((body) => body ?? []))];
    yield {
      ...{ matter: 'PENALTY_FILING', zone, power, subject: `Penalty:${code}`, owedBy: zone, owedTo, lacks },
      ...{ first: decidedOn, done: lacks.length > 0 ? null : Math.max(...parts.map(({ on }) => on ?? 0)) },
    };
  }
}
