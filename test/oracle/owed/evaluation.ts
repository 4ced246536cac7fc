import type { DayNumber } from '../running.ts';
import type { Affairs } from './affairs.ts';
import type { Thing } from './thing.ts';

/** 定期评价: a zone that holds something, by the first day of the run, is evaluated again and again. */
export function* evaluationThings(
  affairs: Affairs,
  zones: ReadonlyMap<string, DayNumber>,
  day: DayNumber,
): Iterable<Thing> {
  const { support } = affairs.running;
  for (const [zone, first] of zones) {
    const rated = support.evaluations
      .filter((each) => each.zone === zone && each.publishedOn !== null && each.publishedOn <= day)
      .map(({ evaluatedOn }) => evaluatedOn)
      .filter((on) => on <= day && on >= first);
    yield {
      ...{ matter: 'EVALUATION', zone, owedBy: affairs.office('改革办', zone, day), owedTo: [], first },
      ...{ done: null, periodic: { last: rated.length === 0 ? null : Math.max(...rated), more: null } },
    };
  }
}
