import { NONE } from '../../columns/ints.ts';
import { daysBetween, dayAt } from '../../domain/days.ts';
import type { Look } from '../look.ts';
import { pathOfResponsibilities, rowsOf } from '../responsibility-evidence.ts';
import type { Rule } from '../rule.ts';

/**
 * A responsibility recorded more than so many days after the day from which it claims to hold. What was on record in
 * time for the same step, first day and staff, and was only ended or corrected later, claims nothing new.
 */
export const backdated: Rule = {
  id: 'A15',
  kind: 'BACKDATED',
  severity: 'MEDIUM',
  clause: {
    zh: '3.4 明确责任分工：同步建立、及时备案',
    en: '3.4 Division of responsibility: recorded and filed in time',
  },
  looksAt: 'responsibility',
  onlyByName: true,
  find: (look, sink) => {
    const table = look.city.table('Responsibility');
    const staff = table.column('staff');
    const recordedOn = daysOfRecording(look);
    sink.looked(look.responsibilities.length);
    for (const row of look.responsibilities) {
      const day = recordedOn(firstRecorded(look, row));
      const amount = day === undefined ? 0 : daysBetween(table.validFrom.at(row), day);
      if (amount > look.limits.backdated)
        sink.fails({ thing: row, ...look.ofResponsibility(row), person: staff.at(row), amount, row });
    }
  },
  detail: (_look, same) => String(Math.max(...same.map(({ amount }) => amount ?? 0))),
  message: {
    zh: ({ zone, power, step, detail }) =>
      `${zone}承接的职权${power}，环节${step}的责任在起始日${detail}天之后才被记录。`,
    en: ({ zone, power, step, detail }) =>
      `The responsibility for step ${step} of ${power} in ${zone} was recorded ${detail} days after the day from which it claims to hold.`,
  },
  evidence: (look, finding, same) => pathOfResponsibilities(look, finding, rowsOf(same), ['STAFF']),
};

/** The revision that first said the same of who answers for the step from that day: what came later only ended it. */
function firstRecorded({ city }: Look, row: number): number {
  const table = city.table('Responsibility');
  const [staff, stepOf] = [table.column('staff'), table.column('FOR_STEP')];
  const index = city.rowsBy('Responsibility', 'FOR_STEP');
  let first = table.recordedAt.at(row);
  for (let claim = index.first(stepOf.at(row)); claim !== NONE; claim = index.next(claim))
    if (table.validFrom.at(claim) === table.validFrom.at(row) && staff.at(claim) === staff.at(row))
      first = Math.min(first, table.recordedAt.at(claim));
  return first;
}

/** The day on which a revision was recorded; undefined where that is not known. */
function daysOfRecording({ city, limits }: Look): (revision: number) => number | undefined {
  const days = new Map<number, number | undefined>();
  return (revision) => {
    if (!days.has(revision)) {
      const at = city.moments.of(revision);
      days.set(revision, at === undefined ? undefined : dayAt(at, limits.timeZone));
    }
    return days.get(revision);
  };
}
