import { assignmentIncomplete } from './assignment-incomplete.ts';
import { assignmentMisplaced } from './assignment-misplaced.ts';
import { certificateMissing } from './certificate-missing.ts';
import { chainBroken } from './chain-broken.ts';
import { dutiesNotSeparated } from './duties-not-separated.ts';
import { leaderNotInOffice } from './leader-not-in-office.ts';
import { membershipBeyondPost } from './membership-beyond-post.ts';
import { noLegalBasis } from './no-legal-basis.ts';
import { noSteps } from './no-steps.ts';
import { notFiled } from './not-filed.ts';
import { outsideCatalogue } from './outside-catalogue.ts';
import { overloaded } from './overloaded.ts';
import { responsibilityConflict } from './responsibility-conflict.ts';
import { staffNotInPost } from './staff-not-in-post.ts';
import { stepUnassigned } from './step-unassigned.ts';
import { supportMissing } from './support-missing.ts';
import type { Rival } from './rival.ts';

/** The rules of audits as statements, in their order: all but those that must be named. */
export const RIVALS: readonly Rival[] = [
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
  noLegalBasis,
  membershipBeyondPost,
];
