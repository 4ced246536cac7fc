import { isPartRole, PART_ROLES, ROLES, type Role } from './roles.ts';

/**
 * What each role may do, and where. `anywhere` are roles that may do it to whatever there is; the administrator may
 * do everything. A zone, a department, somebody of the staff or a platform may do it where all that is listed for it is its own: a field of the
 * command's input (`of.zone`: of each of `of`), and the type of what the field names by code. `only` narrows a role to
 * one word of a field.
 */
export interface CommandRight {
  readonly anywhere: readonly Role[];
  readonly zone?: readonly OwnPlace[];
  readonly department?: readonly OwnPlace[];
  readonly staff?: readonly OwnPlace[];
  readonly platform?: readonly OwnPlace[];
  /** Of roles that may give it of one word of a field only: which. */
  readonly only?: Readonly<Partial<Record<Role, FieldWord>>>;
}

export interface FieldWord {
  readonly field: string;
  readonly is: string;
}

export interface OwnPlace {
  /** The label of a thing. */
  readonly type: string;
  readonly field: string;
  /** It may be left out where another of them is given. */
  readonly mayLack?: true;
  /** Not the thing itself must be the actor's own, but what these columns of it lead to, one after the other. */
  readonly along?: readonly string[];
  /** Not the person must be, but a zone that has a delegation in force of which they are staff of a responsibility in force. */
  readonly isByStaff?: true;
}

const place = (type: OwnPlace['type'], field: string): readonly OwnPlace[] => [{ type, field }];
const ownZone = place('Zone', 'zone');
const ownPower = place('Power', 'power');
const ownTo = place('Department', 'to');
const ownDocument = place('Document', 'document');
const ownGrantor = place('Department', 'grantor');
/** What is filed: by the zone that has the delegation, the case of the penalty, or the person of the certificate. */
const ownFiled: readonly OwnPlace[] = ['Zone', 'Penalty', 'Certificate'].map((type) => ({
  ...{ type, field: type.toLowerCase() },
  mayLack: true,
}));
const ownPost = place('Post', 'post');
/** Whoever inspected, and the legal office. */
const inspector = (type: 'Inspection' | 'Rectification', along: readonly string[]): CommandRight => ({
  ...{ anywhere: ['legal-office'], department: [{ type, field: type.toLowerCase(), along }] },
});
/** The zone of which something is to be put right. */
const inspected: CommandRight = { anywhere: [], zone: place('Rectification', 'rectification') };
/** Who is to see to what was raised, and whose it is. */
const ownRaised = (by: 'from' | 'to'): readonly OwnPlace[] => [
  { type: 'Raised', field: 'raised', along: [by] },
];

/** The reform office hands powers down and keeps chains and catalogues. */
const reform: CommandRight = { anywhere: ['reform-office'] };
/** A list is its owner's, and the reform office helps to draft it. */
const ofList: CommandRight = {
  ...reform,
  zone: place('AdjustmentList', 'list'),
  department: place('AdjustmentList', 'list'),
};
/** The staffing office keeps the list of powers, the organisation and its posts. */
const staffing: CommandRight = { anywhere: ['staffing-office'] };
/** The legal office keeps laws, filings and certificates. */
const legal: CommandRight = { anywhere: ['legal-office'] };
const powerList: CommandRight = { anywhere: ['staffing-office', 'reform-office'] };
/** A zone says by itself who answers for its steps. */
const zoneOnly: CommandRight = { anywhere: [], zone: ownZone };

/** By command, but the general ones, of which each kind of record says it. One that is not here is the administrator's alone. */
export const COMMAND_RIGHTS: Readonly<Record<string, CommandRight>> = {
  withdrawPower: { ...reform, department: ownPower },
  delegatePower: { ...reform, department: ownPower },
  reclassifyZone: reform,
  addToCatalogue: reform,
  removeFromCatalogue: reform,
  defineChain: reform,
  addToChain: reform,
  removeFromChain: reform,
  addCapacity: { ...reform, zone: ownZone },
  removeCapacity: { ...reform, zone: ownZone },
  definePower: powerList,
  revisePower: powerList,
  retirePower: powerList,
  defineSteps: { anywhere: [], zone: ownZone, department: ownPower },
  assignResponsibility: zoneOnly,
  endResponsibility: zoneOnly,
  handOverResponsibilities: { anywhere: [], zone: place('Zone', 'of.zone') },
  removePerson: { ...staffing, zone: place('Person', 'person'), department: place('Person', 'person') },
  appoint: { ...staffing, zone: ownPost, department: ownPost },
  endMembership: { ...staffing, zone: ownPost, department: ownPost },
  registerPerson: { ...staffing, zone: [], department: [] },
  registerPost: staffing,
  movePost: staffing,
  abolishPost: staffing,
  setUpDepartment: staffing,
  renameDepartment: staffing,
  mergeDepartments: staffing,
  dissolveDepartment: staffing,
  setUpSection: staffing,
  dissolveSection: staffing,
  recordFiling: { ...legal, department: ownPower },
  publishDocument: {
    ...{ anywhere: ['reform-office', 'legal-office', 'government'] },
    ...{ zone: ownDocument, department: ownDocument },
  },
  handTransfer: { ...reform, department: ownPower },
  receiveTransfer: zoneOnly,
  refuseTransfer: zoneOnly,
  grantStanding: {
    ...{ anywhere: ['legal-office', 'government'], department: ownGrantor },
    only: {
      government: { field: 'kind', is: 'AUTHORIZATION' },
      department: { field: 'kind', is: 'ENTRUSTMENT' },
    },
  },
  makeFiling: { ...legal, zone: ownFiled },
  acceptFiling: { ...legal, department: ownTo },
  returnFiling: { ...legal, department: ownTo },
  alterDelegation: { ...reform, department: ownPower },
  draftAdjustment: {
    ...reform,
    zone: [...ownZone, { type: 'Organization', field: 'by' }],
    department: place('Organization', 'by'),
  },
  reviseAdjustment: ofList,
  putItems: ofList,
  submitAdjustment: ofList,
  withdrawAdjustment: ofList,
  giveOpinion: { ...reform, department: place('Department', 'department') },
  forwardAdjustment: reform,
  returnAdjustment: { anywhere: ['reform-office', 'government'] },
  decideAdjustment: { anywhere: ['government'] },
  signMemorandum: reform,
  publishAdjustment: reform,
  recordInspection: inspector('Inspection', ['by']),
  raiseRectification: inspector('Inspection', ['by']),
  issueNotice: inspector('Rectification', ['inspection', 'by']),
  closeRectification: inspector('Rectification', ['inspection', 'by']),
  answerRectification: inspected,
  refuseRectification: inspected,
  answerRaised: {
    anywhere: ['reform-office', 'legal-office', 'supervision-office'],
    ...{ zone: ownRaised('to'), department: ownRaised('to') },
  },
  closeRaised: {
    anywhere: ['reform-office', 'supervision-office'],
    ...{ zone: ownRaised('from'), department: ownRaised('from') },
  },
  /** Everybody for themselves; for people who hold no account of their own, the zone of whose delegations they are staff. */
  confirmDuties: {
    anywhere: [],
    zone: [{ type: 'Person', field: 'person', isByStaff: true }],
    staff: place('Person', 'person'),
  },
  /** What was done on them. */
  pushActs: { anywhere: [], platform: place('Platform', 'platform') },
  publishEvaluation: { anywhere: ['reform-office', 'supervision-office'] },
  amendArticle: legal,
  repealArticle: legal,
  issueCertificate: legal,
  revokeCertificate: legal,
  correct: { anywhere: [] },
  acceptFinding: { anywhere: ['auditor'] },
  withdrawAcceptance: { anywhere: ['auditor'] },
};

/** What is not a command. */
export type Activity = 'read' | 'read acts' | 'history' | 'export' | 'import';

/** Who may do it, and who to a part only: to what is their own, or to what they have commands for. */
export interface ActivityRight {
  readonly anywhere: readonly Role[];
  readonly own: readonly Role[];
}

const CITY_WIDE = ROLES.filter((role) => !isPartRole(role));
/** The offices of the plan, each of which has commands of its own. */
const OFFICES: readonly Role[] = [
  'reform-office',
  'legal-office',
  'staffing-office',
  'government',
  'supervision-office',
];
const all: ActivityRight = { anywhere: CITY_WIDE, own: ['department', 'zone'] };

/**
 * `reader` is the role of dashboards: without a token it reads, and nothing else. What a zone or a department reads is
 * what is public and its own; of history and in exports it finds its own. An office of the city imports what it may begin. Somebody of the staff reads, and no more; a
 * platform reads what was done on it.
 */
export const ACTIVITY_RIGHTS: Readonly<Record<Activity, ActivityRight>> = {
  read: { ...all, own: ['zone', 'department', 'staff'] },
  'read acts': { ...all, own: PART_ROLES },
  history: all,
  export: all,
  import: { anywhere: ['administrator'], own: ['zone', 'department', ...OFFICES] },
};

/** The sheets of which a zone or a department may write its own rows: where it has commands for them. Whose a row is, its kind says. */
export const SHEETS_WRITTEN: Readonly<Record<'zone' | 'department', readonly string[]>> = {
  zone: ['people', 'memberships', 'zoneCapacities', 'steps', 'responsibilities'],
  department: ['people', 'memberships', 'delegations', 'steps'],
};
