import { abolishPost } from './abolish-post.ts';
import { acceptFinding, withdrawAcceptance } from './acceptances.ts';
import { addRecord } from './add-record.ts';
import { decideAdjustment } from './adjustments/decide.ts';
import { draftAdjustment, reviseAdjustment } from './adjustments/draft.ts';
import {
  forwardAdjustment,
  returnAdjustment,
  signMemorandum,
  submitAdjustment,
  withdrawAdjustment,
} from './adjustments/move.ts';
import { giveOpinion } from './adjustments/opinions.ts';
import { publishAdjustment } from './adjustments/publish.ts';
import { putItems } from './adjustments/put-items.ts';
import { alterDelegation } from './alter-delegation.ts';
import { amendArticle, repealArticle } from './articles.ts';
import { assignResponsibility } from './assign-responsibility.ts';
import { addCapacity, removeCapacity } from './capacities.ts';
import { addToCatalogue, removeFromCatalogue } from './catalogue.ts';
import { addToChain, defineChain, removeFromChain } from './chains.ts';
import { correct } from './correct.ts';
import { defineSteps } from './define-steps.ts';
import { delegatePower } from './delegate-power.ts';
import {
  dissolveDepartment,
  dissolveSection,
  renameDepartment,
  setUpDepartment,
  setUpSection,
} from './departments.ts';
import { acceptFiling, makeFiling, returnFiling } from './filings.ts';
import { grantStanding } from './grant-standing.ts';
import { recordInspection } from './inspections.ts';
import { appoint, endMembership } from './memberships.ts';
import { mergeDepartments } from './merge-departments.ts';
import { issueCertificate, registerPerson, revokeCertificate } from './people.ts';
import { movePost, registerPost } from './posts.ts';
import { confirmDuties } from './confirm-duties.ts';
import { publishDocument } from './publish-document.ts';
import { publishEvaluation } from './publish-evaluation.ts';
import { answerRaised, closeRaised } from './raised.ts';
import { definePower, retirePower, revisePower } from './powers.ts';
import {
  answerRectification,
  closeRectification,
  issueNotice,
  raiseRectification,
  refuseRectification,
} from './rectifications.ts';
import { reclassifyZone } from './reclassify-zone.ts';
import { recordFiling } from './record-filing.ts';
import { removePerson } from './remove-person.ts';
import { endRecord } from './end-record.ts';
import { handTransfer, receiveTransfer, refuseTransfer } from './transfers.ts';
import { endResponsibility, handOverResponsibilities } from './responsibilities.ts';
import { withdrawPower } from './withdraw-power.ts';
import type { Command } from './command.ts';

/** Every command under its name: the mutation's, and the field's of `ChangeInput`. */
export const COMMANDS = {
  withdrawPower,
  delegatePower,
  removePerson,
  abolishPost,
  addCapacity,
  removeCapacity,
  reclassifyZone,
  addToCatalogue,
  removeFromCatalogue,
  assignResponsibility,
  endResponsibility,
  handOverResponsibilities,
  appoint,
  endMembership,
  registerPerson,
  registerPost,
  movePost,
  issueCertificate,
  revokeCertificate,
  definePower,
  revisePower,
  retirePower,
  defineChain,
  addToChain,
  removeFromChain,
  defineSteps,
  setUpDepartment,
  setUpSection,
  renameDepartment,
  mergeDepartments,
  dissolveDepartment,
  dissolveSection,
  recordFiling,
  publishDocument,
  handTransfer,
  receiveTransfer,
  refuseTransfer,
  grantStanding,
  makeFiling,
  acceptFiling,
  returnFiling,
  alterDelegation,
  draftAdjustment,
  reviseAdjustment,
  putItems,
  submitAdjustment,
  withdrawAdjustment,
  giveOpinion,
  forwardAdjustment,
  returnAdjustment,
  decideAdjustment,
  signMemorandum,
  publishAdjustment,
  recordInspection,
  raiseRectification,
  issueNotice,
  closeRectification,
  answerRectification,
  refuseRectification,
  answerRaised,
  closeRaised,
  publishEvaluation,
  confirmDuties,
  amendArticle,
  repealArticle,
  correct,
  acceptFinding,
  withdrawAcceptance,
  addRecord,
  endRecord,
};

/** They are of any kind of record that says who may give them. */
export type GeneralCommand = 'addRecord' | 'endRecord';

export type CommandName = keyof typeof COMMANDS;

type InputOf<C> = C extends Command<infer Input> ? Input : never;

/** A command and its input: exactly one of these. */
export type Change = {
  readonly [Name in CommandName]?: InputOf<(typeof COMMANDS)[Name]>;
};

/** A command with the input that the schema has checked against its own. */
export const changeOf = <Name extends CommandName>(name: Name, input: unknown): Change =>
  Object.fromEntries([[name, input]]);

/** What is said of findings alters none of them: it is in no list of changes, and nothing of it is simulated. */
export const isAboutFindings = ({ acceptFinding, withdrawAcceptance }: Change): boolean =>
  (acceptFinding ?? withdrawAcceptance) !== undefined;
