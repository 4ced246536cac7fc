import { isPublic } from '../../kinds/own.ts';
import { kindCalled, type DECLARED } from '../../kinds/registry.ts';
import { isAboutUnseenRecord } from './record-rights.ts';
import type { CommandName, GeneralCommand } from './registry.ts';

/** The kind of record that a command says something of; `any` for one that may be of any. The general ones are of that of their input. */
const ABOUT: Readonly<
  Record<Exclude<CommandName, GeneralCommand>, (typeof DECLARED)[number]['label'] | 'any'>
> = {
  withdrawPower: 'Delegation',
  delegatePower: 'Delegation',
  recordFiling: 'Delegation',
  publishDocument: 'Document',
  handTransfer: 'Transfer',
  receiveTransfer: 'Transfer',
  refuseTransfer: 'Transfer',
  grantStanding: 'Standing',
  makeFiling: 'Filing',
  acceptFiling: 'Filing',
  returnFiling: 'Filing',
  alterDelegation: 'Delegation',
  draftAdjustment: 'AdjustmentList',
  reviseAdjustment: 'AdjustmentList',
  putItems: 'AdjustmentList',
  submitAdjustment: 'AdjustmentList',
  withdrawAdjustment: 'AdjustmentList',
  giveOpinion: 'AdjustmentList',
  forwardAdjustment: 'AdjustmentList',
  returnAdjustment: 'AdjustmentList',
  decideAdjustment: 'AdjustmentList',
  signMemorandum: 'AdjustmentList',
  publishAdjustment: 'AdjustmentList',
  recordInspection: 'Inspection',
  raiseRectification: 'Rectification',
  issueNotice: 'Rectification',
  closeRectification: 'Rectification',
  answerRectification: 'Rectification',
  refuseRectification: 'Rectification',
  answerRaised: 'Raised',
  closeRaised: 'Raised',
  publishEvaluation: 'Evaluation',
  confirmDuties: 'Confirmation',
  reclassifyZone: 'Zone',
  addToCatalogue: 'CatalogueEntry',
  removeFromCatalogue: 'CatalogueEntry',
  defineChain: 'Chain',
  addToChain: 'ChainLink',
  removeFromChain: 'ChainLink',
  addCapacity: 'ZoneCapacity',
  removeCapacity: 'ZoneCapacity',
  definePower: 'Power',
  revisePower: 'Power',
  retirePower: 'Power',
  defineSteps: 'Step',
  assignResponsibility: 'Responsibility',
  endResponsibility: 'Responsibility',
  handOverResponsibilities: 'Responsibility',
  removePerson: 'Person',
  registerPerson: 'Person',
  appoint: 'Membership',
  endMembership: 'Membership',
  registerPost: 'Post',
  movePost: 'Post',
  abolishPost: 'Post',
  setUpDepartment: 'Department',
  renameDepartment: 'Department',
  mergeDepartments: 'Department',
  dissolveDepartment: 'Department',
  setUpSection: 'Section',
  dissolveSection: 'Section',
  amendArticle: 'Article',
  repealArticle: 'Article',
  issueCertificate: 'Certificate',
  revokeCertificate: 'Certificate',
  correct: 'any',
  acceptFinding: 'Acceptance',
  withdrawAcceptance: 'Acceptance',
};

/**
 * Whether a command is about facts that are not public: what becomes of one tells whether it is there. Things that are
 * not public are named, and as if not there for who may not see them.
 */
export function isAboutUnseenFacts(command: string, input: Readonly<Record<string, unknown>>): boolean {
  const isUnseen = isAboutUnseenRecord(command, input);
  if (isUnseen !== undefined) return isUnseen;
  const about = ABOUT[command as Exclude<CommandName, GeneralCommand>];
  if (about === 'any') return true;
  const kind = kindCalled(about);
  return kind.form === 'fact' && !isPublic(kind);
}
