import type { AuditKind } from '../../domain/findings.ts';
import type { AuditRule } from './audit-rule.ts';
import { assignmentIncomplete } from './rules/assignment-incomplete.ts';
import { assignmentMisplaced } from './rules/assignment-misplaced.ts';
import { backdated } from './rules/backdated.ts';
import { certificateMissing } from './rules/certificate-missing.ts';
import { chainBroken } from './rules/chain-broken.ts';
import { dutiesNotSeparated } from './rules/duties-not-separated.ts';
import { leaderNotInOffice } from './rules/leader-not-in-office.ts';
import { membershipBeyondPost } from './rules/membership-beyond-post.ts';
import { noLegalBasis } from './rules/no-legal-basis.ts';
import { noSteps } from './rules/no-steps.ts';
import { notFiled } from './rules/not-filed.ts';
import { outsideCatalogue } from './rules/outside-catalogue.ts';
import { overloaded } from './rules/overloaded.ts';
import { responsibilityConflict } from './rules/responsibility-conflict.ts';
import { staffNotInPost } from './rules/staff-not-in-post.ts';
import { stepUnassigned } from './rules/step-unassigned.ts';
import { supportMissing } from './rules/support-missing.ts';

/** All audits, in the order in which findings and counts list them. Ids are never used again. */
export const AUDITS: readonly AuditRule[] = [
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
];

const byKind: ReadonlyMap<AuditKind, AuditRule> = new Map(AUDITS.map((audit) => [audit.kind, audit]));

export function auditOf(kind: AuditKind): AuditRule {
  const audit = byKind.get(kind);
  if (!audit) throw new Error(`there is no audit of ${kind}`);
  return audit;
}

/** The audits of the kinds named, each once, in their order; without kinds those that need not be named. */
export function auditsOf(kinds: readonly AuditKind[] | null): readonly AuditRule[] {
  return AUDITS.filter(({ kind, onlyByName }) =>
    kinds === null ? onlyByName !== true : kinds.includes(kind),
  );
}
