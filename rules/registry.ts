import { actWithoutStanding } from './audits/act-without-standing.ts';
import { assignmentIncomplete } from './audits/assignment-incomplete.ts';
import { assignmentMisplaced } from './audits/assignment-misplaced.ts';
import { backdated } from './audits/backdated.ts';
import { businessRulesOwed } from './audits/business-rules-owed.ts';
import { certificateFilingOwed } from './audits/certificate-filing-owed.ts';
import { certificateMissing } from './audits/certificate-missing.ts';
import { chainBroken } from './audits/chain-broken.ts';
import { confirmationOwed } from './audits/confirmation-owed.ts';
import { deputyUnfit } from './audits/deputy-unfit.ts';
import { dutiesNotSeparated } from './audits/duties-not-separated.ts';
import { evaluationOwed } from './audits/evaluation-owed.ts';
import { filingOutdated } from './audits/filing-outdated.ts';
import { filingOwed } from './audits/filing-owed.ts';
import { grantorWrong } from './audits/grantor-wrong.ts';
import { itemNotCarriedOut } from './audits/item-not-carried-out.ts';
import { leaderNotInOffice } from './audits/leader-not-in-office.ts';
import { manualOwed } from './audits/manual-owed.ts';
import { membershipBeyondPost } from './audits/membership-beyond-post.ts';
import { memorandumOwed } from './audits/memorandum-owed.ts';
import { noLegalBasis } from './audits/no-legal-basis.ts';
import { noSteps } from './audits/no-steps.ts';
import { nobodyActs } from './audits/nobody-acts.ts';
import { notFiled } from './audits/not-filed.ts';
import { opinionOwed } from './audits/opinion-owed.ts';
import { oneNetOwed } from './audits/one-net-owed.ts';
import { outsideCatalogue } from './audits/outside-catalogue.ts';
import { overloaded } from './audits/overloaded.ts';
import { penaltyFilingOwed } from './audits/penalty-filing-owed.ts';
import { platformOwed } from './audits/platform-owed.ts';
import { pushOwed } from './audits/push-owed.ts';
import { raisedOwed } from './audits/raised-owed.ts';
import { reEntrusted } from './audits/re-entrusted.ts';
import { rectificationNoticeOwed } from './audits/rectification-notice-owed.ts';
import { rectificationOwed } from './audits/rectification-owed.ts';
import { responsibilityConflict } from './audits/responsibility-conflict.ts';
import { sealOwed } from './audits/seal-owed.ts';
import { staffNotInPost } from './audits/staff-not-in-post.ts';
import { standingNoticeOwed } from './audits/standing-notice-owed.ts';
import { standingOwed } from './audits/standing-owed.ts';
import { stepUnassigned } from './audits/step-unassigned.ts';
import { supervisionRoundOwed } from './audits/supervision-round-owed.ts';
import { supportMissing } from './audits/support-missing.ts';
import { supervisionOwed } from './audits/supervision-owed.ts';
import { taskClaimed } from './audits/task-claimed.ts';
import { trainingOwed } from './audits/training-owed.ts';
import { transferOwed } from './audits/transfer-owed.ts';
import { workRulesOwed } from './audits/work-rules-owed.ts';
import type { AuditKind } from '../domain/findings.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which findings and counts list them. Ids are never used again. */
export const RULES: readonly Rule[] = [
  noSteps,
  stepUnassigned,
  responsibilityConflict,
  assignmentIncomplete,
  assignmentMisplaced,
  staffNotInPost,
  leaderNotInOffice,
  certificateMissing,
  dutiesNotSeparated,
  supportMissing,
  outsideCatalogue,
  notFiled,
  chainBroken,
  overloaded,
  backdated,
  noLegalBasis,
  membershipBeyondPost,
  transferOwed,
  standingOwed,
  standingNoticeOwed,
  sealOwed,
  filingOwed,
  certificateFilingOwed,
  reEntrusted,
  grantorWrong,
  filingOutdated,
  memorandumOwed,
  opinionOwed,
  itemNotCarriedOut,
  supervisionOwed,
  workRulesOwed,
  businessRulesOwed,
  manualOwed,
  trainingOwed,
  raisedOwed,
  evaluationOwed,
  confirmationOwed,
  taskClaimed,
  nobodyActs,
  deputyUnfit,
  supervisionRoundOwed,
  rectificationOwed,
  rectificationNoticeOwed,
  penaltyFilingOwed,
  platformOwed,
  pushOwed,
  oneNetOwed,
  actWithoutStanding,
];

const byKind: ReadonlyMap<AuditKind, Rule> = new Map(RULES.map((rule) => [rule.kind, rule]));

export function ruleOf(kind: AuditKind): Rule {
  const rule = byKind.get(kind);
  if (!rule) throw new Error(`there is no rule of ${kind}`);
  return rule;
}

/** The rules of the kinds named, each once, in their order; without kinds those that need not be named. */
export function rulesOf(kinds: readonly AuditKind[] | null): readonly Rule[] {
  return RULES.filter(({ kind, onlyByName }) =>
    kinds === null ? onlyByName !== true : kinds.includes(kind),
  );
}
