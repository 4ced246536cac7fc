import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';

/** What an inspection found by the day of a view, by numbers; null are days that have not come. */
export interface Found {
  readonly rectification: number;
  readonly zone: number;
  readonly power: number | undefined;
  /** The department that inspected. */
  readonly by: number;
  readonly opinionOn: Day;
  readonly dueBy: Day;
  readonly answeredOn: Day | null;
  readonly refusedOn: Day | null;
  readonly noticeOn: Day | null;
  readonly closedOn: Day | null;
}

/** All that inspections found by the day. */
export const foundOn = (view: View): readonly Found[] =>
  view.keep('rectifications', () => {
    const { city, day } = view;
    const [table, inspections] = [city.table('Rectification'), city.table('Inspection')];
    const speaking = view.speaking('Inspection');
    return Array.from(view.rows('Rectification')).flatMap((row): readonly Found[] => {
      const inspection = speaking[table.column('inspection').at(row)] ?? NONE;
      if (inspection === NONE) return [];
      const come = (column: string): Day | null => {
        const on = table.column(column).at(row);
        return on === NONE || on > day ? null : on;
      };
      const power = table.column('power').at(row);
      return [
        {
          rectification: table.thing.at(row),
          zone: inspections.column('zone').at(inspection),
          power: power === NONE ? undefined : power,
          by: inspections.column('by').at(inspection),
          ...{ opinionOn: table.validFrom.at(row), dueBy: table.column('dueBy').at(row) },
          ...{ answeredOn: come('answeredOn'), refusedOn: come('refusedOn') },
          ...{ noticeOn: come('noticeOn'), closedOn: come('closedOn') },
        },
      ];
    });
  });

/** The first of some days that have come; null where none has. */
export function firstOf(...days: readonly (Day | null)[]): Day | null {
  const come = days.filter((day) => day !== null);
  return come.length === 0 ? null : Math.min(...come);
}
