import type { Day } from './days.ts';
import type { InspectionState, RectificationState } from './running-words.ts';
import { by, type StateTable } from './states.ts';

/** States of what is inspected and of what is to be put right: see states.ts. */

/** A row of `inspections`. */
export interface Inspected {
  readonly plannedFor: Day | null;
  readonly doneOn: Day | null;
}

export const INSPECTION_TABLE: StateTable<InspectionState, Inspected> = [
  {
    state: 'DONE',
    when: ({ doneOn }, on) => by(doneOn, on),
    said: { zh: '已检查', en: 'it was done' },
    movedBy: ['recordInspection'],
  },
  {
    state: 'MISSED',
    when: ({ plannedFor }, on) => plannedFor !== null && plannedFor < on,
    said: { zh: '计划日期已过', en: 'the day for which it was planned is over' },
    movedBy: [],
  },
  { state: 'PLANNED', when: () => true, said: { zh: '其他', en: 'else' }, movedBy: ['addRecord'] },
];

/** The days of a row of `rectifications`. */
export interface Rectified {
  readonly dueBy: Day;
  readonly answeredOn: Day | null;
  readonly refusedOn: Day | null;
  readonly noticeOn: Day | null;
  readonly closedOn: Day | null;
}

/** What may have become of it last, of equal days the first: by its column. */
const ENDS = ['noticeOn', 'answeredOn', 'refusedOn'] as const;

/** Whether that happened last by a day. */
function isLast(of: Rectified, column: (typeof ENDS)[number], on: Day): boolean {
  const days = ENDS.flatMap((each) => {
    const day = of[each];
    return day !== null && day <= on ? [day] : [];
  });
  return ENDS.find((each) => days.length > 0 && of[each] === Math.max(...days)) === column;
}

export const RECTIFICATION_TABLE: StateTable<RectificationState, Rectified> = [
  {
    state: 'CLOSED',
    when: ({ closedOn }, on) => by(closedOn, on),
    said: { zh: '已销号', en: 'it was closed' },
    movedBy: ['closeRectification'],
  },
  {
    state: 'NOTICED',
    when: (row, on) => isLast(row, 'noticeOn', on),
    said: { zh: '最近一步是发出意见书', en: 'that its notice was issued is what happened last' },
    movedBy: ['issueNotice'],
  },
  {
    state: 'ANSWERED',
    when: (row, on) => isLast(row, 'answeredOn', on),
    said: { zh: '最近一步是答复', en: 'that it was answered is what happened last' },
    movedBy: ['answerRectification'],
  },
  {
    state: 'REFUSED',
    when: (row, on) => isLast(row, 'refusedOn', on),
    said: { zh: '最近一步是拒不整改', en: 'that it was refused is what happened last' },
    movedBy: ['refuseRectification'],
  },
  {
    state: 'LATE',
    when: ({ dueBy }, on) => dueBy < on,
    said: { zh: '整改期限已过', en: 'its day is over' },
    movedBy: [],
  },
  { state: 'OPEN', when: () => true, said: { zh: '其他', en: 'else' }, movedBy: ['raiseRectification'] },
];

/** Whether it was refused, and neither its notice issued nor it closed. */
export const lacksNotice = ({ refusedOn, noticeOn, closedOn }: Rectified, on: Day): boolean =>
  by(refusedOn, on) && !by(noticeOn, on) && !by(closedOn, on);

/** From which states a command moves on. */
export const SUPERVISION_MOVES: {
  readonly recordInspection: readonly InspectionState[];
  readonly issueNotice: readonly RectificationState[];
  readonly closeRectification: readonly RectificationState[];
  readonly answerRectification: readonly RectificationState[];
  readonly refuseRectification: readonly RectificationState[];
} = {
  recordInspection: ['PLANNED', 'MISSED'],
  issueNotice: ['REFUSED', 'LATE'],
  closeRectification: ['ANSWERED', 'NOTICED'],
  answerRectification: ['OPEN', 'LATE', 'NOTICED', 'REFUSED'],
  refuseRectification: ['OPEN', 'LATE'],
};
