import { rowAdded } from './add-record.ts';
import type { Change, CommandName } from './registry.ts';

/** The commands that say what happened on their day. */
const HAPPEN: readonly CommandName[] = [
  'publishDocument',
  'handTransfer',
  'receiveTransfer',
  'refuseTransfer',
  'makeFiling',
  'acceptFiling',
  'returnFiling',
  'submitAdjustment',
  'withdrawAdjustment',
  'giveOpinion',
  'forwardAdjustment',
  'returnAdjustment',
  'decideAdjustment',
  'signMemorandum',
  'publishAdjustment',
  'recordInspection',
  'raiseRectification',
  'issueNotice',
  'closeRectification',
  'answerRectification',
  'refuseRectification',
  'answerRaised',
  'closeRaised',
  'publishEvaluation',
  'confirmDuties',
];

/** Whether a change records what happened on its day, rather than what is to hold from then on. */
export const happens = (change: Change): boolean =>
  HAPPEN.some((command) => change[command] !== undefined) ||
  (change.addRecord !== undefined && rowAdded(change.addRecord).kind.happenedOn !== undefined);
