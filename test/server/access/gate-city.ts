import { findingId } from '../../../domain/findings.ts';
import { COMMANDS } from '../../../graph/commands/registry.ts';
import type { Sheets } from '../../support/workbook.ts';

/**
 * A city in which every command has things of its own to be given to, in each of several places: so that what one
 * command does is in the way of no other. A place is a zone with its department, and a city department.
 */
export interface Place {
  readonly name: string;
  /** Posts are in the zone's department, or in the city's. */
  readonly posts: 'zone' | 'city';
}

export const zoneOf = (place: string): string => `Z-${place}`;
export const cityDepartmentOf = (place: string): string => `C-${place}`;

type Input = Readonly<Record<string, unknown>>;

/** What each command is tried with: written by hand, and let through where the role may. */
const INPUTS: Readonly<Record<string, (place: string, t: string) => Input>> = {
  withdrawPower: (place, t) => ({ zone: zoneOf(place), power: `A-${t}` }),
  delegatePower: (place, t) => ({ zone: zoneOf(place), power: `B-${t}` }),
  removePerson: (_, t) => ({ person: `N-${t}` }),
  abolishPost: (_, t) => ({ post: `P-${t}` }),
  addCapacity: (place, t) => ({ zone: zoneOf(place), element: `F-${t}` }),
  removeCapacity: (place, t) => ({ zone: zoneOf(place), element: `E-${t}` }),
  reclassifyZone: (place) => ({ zone: zoneOf(place), class: 'CLASS_TWO' }),
  addToCatalogue: (_, t) => ({ class: 'CLASS_TWO', power: `A-${t}` }),
  removeFromCatalogue: (_, t) => ({ class: 'CLASS_ONE', power: `A-${t}` }),
  assignResponsibility: (place, t) => ({
    ...{ zone: zoneOf(place), power: `A-${t}`, step: 2, department: `D-${place}`, staff: `N-${t}` },
  }),
  endResponsibility: (place, t) => ({ zone: zoneOf(place), power: `A-${t}`, step: 1 }),
  handOverResponsibilities: (place, t) => ({
    ...{ fromPerson: `N-${t}`, toPerson: `M-${t}` },
    of: [{ zone: zoneOf(place), power: `A-${t}`, step: 1 }],
  }),
  appoint: (_, t) => ({ person: `M-${t}`, post: `R-${t}` }),
  endMembership: (_, t) => ({ person: `N-${t}`, post: `P-${t}` }),
  registerPerson: (_, t) => ({ code: `X-${t}`, name: '新来' }),
  registerPost: (place, t) => ({ code: `X-${t}`, name: '新岗', kind: 'LEADING', department: `D-${place}` }),
  movePost: (_, t) => ({ post: `P-${t}`, department: `G-${t}` }),
  issueCertificate: (_, t) => ({ number: `X-${t}`, person: `N-${t}` }),
  revokeCertificate: (_, t) => ({ number: `T-${t}` }),
  definePower: (place, t) => ({
    code: `X-${t}`,
    name: '新权',
    type: 'LICENSE',
    department: cityDepartmentOf(place),
  }),
  revisePower: (_, t) => ({ power: `A-${t}`, name: '改名' }),
  retirePower: (_, t) => ({ power: `B-${t}` }),
  defineChain: (_, t) => ({
    ...{ code: `X-${t}`, name: '新链', links: [{ order: 1, stage: 'APPROVAL', power: `A-${t}` }] },
  }),
  addToChain: (_, t) => ({ chain: `K-${t}`, order: 2, stage: 'SUPERVISION', power: `B-${t}` }),
  removeFromChain: (_, t) => ({ chain: `K-${t}`, order: 1 }),
  defineSteps: (place, t) => ({
    ...{ zone: zoneOf(place), power: `A-${t}`, steps: [{ order: 1, name: '改', kind: 'REVIEW' }] },
  }),
  setUpDepartment: (place, t) => ({
    code: `X-${t}`,
    name: '新局',
    kind: 'ZONE_DEPARTMENT',
    parent: zoneOf(place),
  }),
  setUpSection: (place, t) => ({ code: `X-${t}`, name: '新科', department: `D-${place}` }),
  renameDepartment: (_, t) => ({ department: `G-${t}`, name: '改名局' }),
  mergeDepartments: (_, t) => ({ departments: [`G-${t}`], into: `H-${t}` }),
  dissolveDepartment: (_, t) => ({ department: `G-${t}` }),
  dissolveSection: (_, t) => ({ section: `S-${t}` }),
  recordFiling: (place, t) => ({ zone: zoneOf(place), power: `A-${t}`, filedOn: '2016-01-01' }),
  publishDocument: (_, t) => ({ document: `W-${t}`, media: ['日报'] }),
  handTransfer: (place, t) => ({ zone: zoneOf(place), power: `A-${t}`, item: 1 }),
  receiveTransfer: (place, t) => ({ zone: zoneOf(place), power: `A-${t}`, item: 1 }),
  refuseTransfer: (place, t) => ({ zone: zoneOf(place), power: `A-${t}`, item: 1, note: '缺' }),
  grantStanding: (place, t) => ({
    ...{ document: `W-${t}`, kind: 'ENTRUSTMENT', zone: zoneOf(place), grantor: cityDepartmentOf(place) },
  }),
  makeFiling: (place, t) => ({ ...filedOf(place, t), subject: 'DIVISION' }),
  acceptFiling: (place, t) => ({ ...filedOf(place, t), filedOn: '2015-11-01' }),
  returnFiling: (place, t) => ({ ...filedOf(place, t), filedOn: '2015-11-01', note: '错' }),
  alterDelegation: (place, t) => ({ zone: zoneOf(place), power: `A-${t}`, mode: 'AUTHORIZATION' }),
  draftAdjustment: (place, t) => ({
    ...{ code: `X-${t}`, zone: zoneOf(place), by: proposerOf(place), name: '清单' },
  }),
  reviseAdjustment: (_, t) => ({ list: `L-${t}` }),
  putItems: (_, t) => ({
    ...{ list: `L-${t}`, items: [{ order: 1, action: 'TAKE_OVER', power: `B-${t}`, reason: '便民' }] },
  }),
  submitAdjustment: (_, t) => ({ list: `L-${t}`, opinionsBy: '9999-12-31' }),
  withdrawAdjustment: (_, t) => ({ list: `L-${t}` }),
  giveOpinion: (place, t) => ({
    ...{ list: `L-${t}`, order: 1, department: cityDepartmentOf(place), stance: 'SUPPORT' },
  }),
  forwardAdjustment: (_, t) => ({ list: `L-${t}` }),
  returnAdjustment: (_, t) => ({ list: `L-${t}`, note: '理由不足' }),
  decideAdjustment: (_, t) => ({ list: `L-${t}`, decisions: [{ order: 1, outcome: 'APPROVED' }] }),
  signMemorandum: (_, t) => ({ list: `L-${t}`, document: `V-${t}` }),
  // What was decided before anything was recorded has moved since.
  publishAdjustment: (_, t) => ({
    ...{ list: `L-${t}`, effectiveFrom: '9999-12-01', media: ['日报'], acceptStale: true },
  }),
  recordInspection: (_, t) => ({ inspection: `I-${t}` }),
  raiseRectification: (_, t) => ({
    code: `X-${t}`,
    inspection: `J-${t}`,
    problem: '错',
    dueBy: '9999-12-31',
  }),
  issueNotice: (_, t) => ({ rectification: `Q-${t}`, document: `W-${t}` }),
  closeRectification: (_, t) => ({ rectification: `U-${t}` }),
  answerRectification: (_, t) => ({ rectification: `Q-${t}` }),
  refuseRectification: (_, t) => ({ rectification: `Q-${t}`, answer: '不改' }),
  answerRaised: (_, t) => ({ raised: `RA-${t}`, answer: '已办' }),
  closeRaised: (_, t) => ({ raised: `RA-${t}` }),
  confirmDuties: (_, t) => ({ person: `N-${t}` }),
  publishEvaluation: (place, t) => ({ zone: zoneOf(place), evaluator: t, evaluatedOn: '2015-11-01' }),
  amendArticle: (_, t) => ({ law: `法${t}`, article: '1', amendment: '改' }),
  repealArticle: (_, t) => ({ law: `法${t}`, article: '1' }),
  correct: (_, t) => ({
    record: 'PERSON',
    identity: [{ column: 'code', value: `N-${t}` }],
    values: [{ column: 'name', value: '正名' }],
  }),
  acceptFinding: (place, t) => ({ id: unfiled(place, t), reason: '试点', until: '9999-12-31' }),
  // Of what whoever may do this has accepted before.
  withdrawAcceptance: (place) => ({
    id: unfiled(place, `${place}.${commands.indexOf('acceptFinding')}`),
  }),
};

/** Departments propose where they are who asks, zones everywhere else. */
const proposerOf = (place: string): string =>
  place.startsWith('department') ? cityDepartmentOf(place) : zoneOf(place);

/** How far the list of each command is: the last day on which something happened to it. */
const LIST_DAYS = ['submittedOn', 'opinionsBy', 'forwardedOn', 'decidedOn', 'signedOn'] as const;
const LISTS: Readonly<Record<string, (typeof LIST_DAYS)[number] | 'returnedOn' | 'nothing'>> = {
  ...{ reviseAdjustment: 'returnedOn', putItems: 'nothing', submitAdjustment: 'nothing' },
  ...{ withdrawAdjustment: 'nothing', giveOpinion: 'opinionsBy', forwardAdjustment: 'opinionsBy' },
  ...{ returnAdjustment: 'forwardedOn', decideAdjustment: 'forwardedOn', signMemorandum: 'decidedOn' },
  publishAdjustment: 'signedOn',
};

function listDays(far: string, t: string): string[] {
  const last = far === 'returnedOn' ? 1 : LIST_DAYS.findIndex((each) => each === far);
  const days = LIST_DAYS.map((_, place) => (place <= last ? `2015-11-0${place + 2}` : ''));
  return [...days, far === 'returnedOn' ? '2015-11-03' : '', far === 'signedOn' ? `V-${t}` : ''];
}

const filedOf = (place: string, t: string) => ({
  ...{ subject: 'SUPERVISION_LIST', zone: zoneOf(place), power: `A-${t}`, to: cityDepartmentOf(place) },
});

function unfiled(place: string, t: string): string {
  const nothing = { step: null, chain: null, person: null, element: null, subject: null };
  return findingId({ kind: 'NOT_FILED', zone: zoneOf(place), power: `A-${t}`, ...nothing });
}

/** All but the general ones: whose those are is said by each kind of record, and tested there. */
const commands = Object.keys(COMMANDS).filter((name) => !['addRecord', 'endRecord'].includes(name));

/** What a command is given in a place; in one that is not there, what names nothing that is there. */
export function inputFor(command: string, place: string): Input {
  const input = INPUTS[command];
  if (!input) throw new Error(`say with what ${command} is tried, in gate-city.ts`);
  return input(place, `${place}.${commands.indexOf(command)}`);
}

export function gateCity(places: readonly Place[]): Sheets {
  const each = places.flatMap(({ name, posts }) =>
    commands.map((command, at) => ({
      ...{ place: name, t: `${name}.${at}`, in: posts === 'zone' ? 'D' : 'C', far: LISTS[command] },
    })),
  );
  type Row = (string | number)[];
  const rows = (header: string, of: (thing: (typeof each)[number]) => readonly Row[]): Row[] => [
    header.split(' '),
    ...each.flatMap((thing) => [...of(thing)]),
  ];
  const organizations = [
    ['code', 'name', 'kind', 'parent', 'zoneClass', 'counterpart'],
    ['CITY', '市政府', '市政府', '', '', ''],
    ...places.flatMap(({ name }) => [
      [cityDepartmentOf(name), '局', '市直部门', 'CITY', '', ''],
      [zoneOf(name), '区', '新区', 'CITY', '一类', ''],
      [`D-${name}`, '分局', '新区部门', zoneOf(name), '', cityDepartmentOf(name)],
    ]),
    ...each.flatMap(({ place, t }) =>
      ['G', 'H'].map((kind) => [`${kind}-${t}`, '小局', '新区部门', zoneOf(place), '', '']),
    ),
  ];
  return {
    organizations,
    sections: rows('code name department', (of) => [[`S-${of.t}`, '科', `${of.in}-${of.place}`]]),
    posts: rows('code name department section kind', (of) => [
      [`P-${of.t}`, '岗', `${of.in}-${of.place}`, `S-${of.t}`, '工作岗位'],
      [`R-${of.t}`, '岗', `${of.in}-${of.place}`, `S-${of.t}`, '工作岗位'],
    ]),
    people: rows('code name', ({ t }) => [
      [`N-${t}`, '甲'],
      [`M-${t}`, '乙'],
    ]),
    memberships: rows('person post validFrom', ({ t }) => [
      [`N-${t}`, `P-${t}`, '2015-01-01'],
      [`M-${t}`, `P-${t}`, '2015-01-01'],
    ]),
    certificates: rows('number person validFrom', ({ t }) => [[`T-${t}`, `N-${t}`, '2015-01-01']]),
    supportElements: rows('code name kind', ({ t }) => [
      [`E-${t}`, '有', '设备'],
      [`F-${t}`, '无', '设备'],
    ]),
    powers: rows('code name type department legalBasis', ({ place, t }) => [
      [`A-${t}`, '权', '行政许可', cityDepartmentOf(place), `《法${t}》第一条`],
      [`B-${t}`, '权', '行政许可', cityDepartmentOf(place), ''],
    ]),
    chains: rows('code name', ({ t }) => [[`K-${t}`, '链']]),
    chainLinks: rows('chain order stage power', ({ t }) => [[`K-${t}`, 1, '审批', `A-${t}`]]),
    catalogueEntries: rows('zoneClass power', ({ t }) => [['一类', `A-${t}`]]),
    zoneCapacities: rows('zone element validFrom', ({ place, t }) => [
      [zoneOf(place), `E-${t}`, '2015-01-01'],
    ]),
    delegations: rows('zone power mode validFrom', ({ place, t }) => [
      [zoneOf(place), `A-${t}`, '委托', '2015-01-01'],
    ]),
    steps: rows('zone power order name kind', ({ place, t }) => [
      [zoneOf(place), `A-${t}`, 1, '受理', '受理'],
      [zoneOf(place), `A-${t}`, 2, '决定', '决定'],
    ]),
    responsibilities: rows('zone power step staff validFrom', ({ place, t }) => [
      [zoneOf(place), `A-${t}`, 1, `N-${t}`, '2015-01-01'],
    ]),
    documents: rows('code title kind issuer', (of) => [
      [`W-${of.t}`, '文件', '授权文件', `${of.in}-${of.place}`],
      ...(of.far ? [[`V-${of.t}`, '备忘录', '备忘录', `${of.in}-${of.place}`]] : []),
    ]),
    adjustmentLists: rows(
      `code zone by name validFrom ${LIST_DAYS.join(' ')} returnedOn memorandum`,
      ({ place, t, far }) =>
        far ? [[`L-${t}`, zoneOf(place), proposerOf(place), '清单', '2015-11-01', ...listDays(far, t)]] : [],
    ),
    adjustmentItems: rows('list order action power validFrom outcome decidedOn', ({ t, far }) => {
      const isDecided = far === 'decidedOn' || far === 'signedOn';
      const outcome = isDecided ? ['同意', '2015-11-05'] : ['', ''];
      return far ? [[`L-${t}`, 1, '承接', `B-${t}`, '2015-11-01', ...outcome]] : [];
    }),
    transferItems: rows('power order name kind', ({ t }) => [[`A-${t}`, 1, '申请表', '表格文书']]),
    transfers: rows('zone power item handedOn', ({ place, t }) => [
      [zoneOf(place), `A-${t}`, 1, '2015-11-01'],
    ]),
    inspections: rows('code zone by kind plannedFor doneOn', ({ place, t }) => [
      [`I-${t}`, zoneOf(place), cityDepartmentOf(place), '定期', '2016-01-01', ''],
      [`J-${t}`, zoneOf(place), cityDepartmentOf(place), '不定期', '', '2016-01-01'],
    ]),
    rectifications: rows('code inspection problem opinionOn dueBy answeredOn', ({ t }) => [
      [`Q-${t}`, `J-${t}`, '错', '2016-01-02', '2016-02-01', ''],
      [`U-${t}`, `J-${t}`, '错', '2016-01-02', '2016-02-01', '2016-01-20'],
    ]),
    filings: rows('subject zone power to filedOn', ({ place, t }) => [
      ['监管清单', zoneOf(place), `A-${t}`, cityDepartmentOf(place), '2015-11-01'],
    ]),
    raised: rows('code kind from to raisedOn text', ({ place, t, in: of }) => {
      const body = of === 'D' ? zoneOf(place) : cityDepartmentOf(place);
      return [[`RA-${t}`, '业务指导', body, body, '2015-11-01', '如何办理']];
    }),
    evaluations: rows('zone evaluator kind indicator score evaluatedOn', ({ place, t }) => [
      [zoneOf(place), t, '企业', '时限', 80, '2015-11-01'],
    ]),
  };
}
