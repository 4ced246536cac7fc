import { isPublic } from '../../kinds/own.ts';
import { kindCalled, type DECLARED } from '../../kinds/registry.ts';
import type { CommandName } from './registry.ts';

/** The kind of record that a command says something of; `any` for one that may be of any. */
const ABOUT: Readonly<Record<CommandName, (typeof DECLARED)[number]['label'] | 'any'>> = {
  withdrawPower: 'Delegation',
  delegatePower: 'Delegation',
  recordFiling: 'Delegation',
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
export function isAboutUnseenFacts(command: string): boolean {
  const about = ABOUT[command as CommandName];
  if (about === 'any') return true;
  const kind = kindCalled(about);
  return kind.form === 'fact' && !isPublic(kind);
}
