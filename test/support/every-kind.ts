import { actorOf } from '../../domain/access/actor.ts';
import { findingId } from '../../domain/findings.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, dataOf } from './ask.ts';
import { emptyDatabase } from './database.ts';
import { SMALL_CITY } from './small-city.ts';
import { importTables } from './tables.ts';
import { importSheets } from './workbook.ts';

/** Things of several labels that have one code: whoever looks at a code alone takes one for another. */
const SAME = 'X1';

/** A small city in which there is something of every kind, current and superseded, by imports and by commands. */
export async function makeEveryKind(database: Database): Promise<void> {
  await emptyDatabase(database);
  await importSheets(database, SMALL_CITY);
  await importTables(database, {
    organizations: [
      { code: SAME, name: '同码局', kind: '市直部门', parent: 'CITY' },
      ...['M1', 'M2', 'M3'].map((code) => ({ code, name: `${code}局`, kind: '市直部门', parent: 'CITY' })),
    ],
    sections: [{ code: SAME, name: '同码科', department: 'Z1D1' }],
    posts: [{ code: SAME, name: '同码岗', department: 'Z1D1', section: SAME, kind: '工作岗位' }],
    people: [{ code: SAME, name: '同码' }],
    memberships: [{ person: SAME, post: SAME, validFrom: '2015-01-01' }],
    certificates: [{ number: SAME, person: SAME, validFrom: '2015-01-01' }],
    supportElements: [{ code: SAME, name: '同码要素', kind: '设备' }],
    powers: [
      {
        code: SAME,
        name: '同码职权',
        type: '行政许可',
        department: SAME,
        legalBasis: '《水法》（2002年修订）第七条',
      },
    ],
    powerRequirements: [{ power: SAME, element: SAME }],
    chains: [{ code: SAME, name: '同码链条' }],
    chainLinks: [{ chain: SAME, order: '1', stage: '审批', power: SAME }],
    catalogueEntries: [{ zoneClass: '一类', power: SAME }],
    zoneCapacities: [{ zone: 'Z1', element: SAME, validFrom: '2015-10-01' }],
    delegations: [{ zone: 'Z1', power: SAME, mode: '授权', validFrom: '2015-10-01' }],
    steps: [{ zone: 'Z1', power: SAME, order: '1', name: '受理', kind: '受理' }],
    responsibilities: [
      {
        zone: 'Z1',
        power: SAME,
        step: '1',
        department: 'Z1D1',
        leader: 'N1',
        section: SAME,
        post: SAME,
        staff: SAME,
        validFrom: '2015-10-01',
      },
    ],
    offices: [{ office: '法制办', organization: SAME, validFrom: '2015-01-01' }],
    documents: [
      {
        code: SAME,
        title: '同码文件',
        kind: '公告',
        issuer: SAME,
        publishedOn: '2015-09-10',
        media: '日报；晚报',
      },
    ],
    documentScopes: [
      { document: SAME, topic: '操作规则', zone: 'Z1', power: SAME, step: '1', validFrom: '2015-10-01' },
    ],
    duties: [
      {
        matter: '移交',
        city: 'CITY',
        days: '30',
        dayKind: '工作日',
        clause: '二（三）',
        document: SAME,
        validFrom: '2015-07-13',
      },
    ],
    calendarDays: [{ day: '2015-10-01', kind: '放假' }],
    transferItems: [{ power: SAME, order: '1', name: '申请表', kind: '表格文书' }],
    transfers: [{ zone: 'Z1', power: SAME, item: '1', handedOn: '2015-10-12', isPart: '是' }],
    standings: [{ document: SAME, kind: '授权', zone: 'Z1', grantor: SAME, validFrom: '2015-10-01' }],
    seals: [{ code: SAME, name: '同码章', kind: '电子签章', holder: 'Z1D1', notice: SAME }],
    penalties: [
      {
        ...{ code: SAME, zone: 'Z1', power: SAME, party: '某厂', sanction: '罚款' },
        ...{ amount: '50000.5', isMajor: '是', decidedOn: '2015-11-01' },
      },
    ],
    filings: [
      { subject: '责任分工', zone: 'Z1', power: SAME, to: SAME, filedOn: '2015-10-20' },
      { subject: '重大处罚', penalty: SAME, to: SAME, filedOn: '2015-11-05' },
    ],
    platforms: [{ code: SAME, name: '同码平台', zone: 'Z1', kinds: '审批；服务' }],
    platformPowers: [{ platform: SAME, power: SAME, pushedTo: SAME, validFrom: '2015-10-01' }],
    platformLinks: [
      {
        ...{ platform: SAME, network: '市网', level: '市级', mode: '二次录入', power: SAME },
        ...{ document: SAME, validFrom: '2015-10-01' },
      },
    ],
    inspections: [
      {
        ...{ code: SAME, zone: 'Z1', power: SAME, item: '1', by: SAME, kind: '双随机' },
        ...{
          plannedFor: '2015-11-01',
          doneOn: '2015-11-02',
          population: '20',
          sample: '2',
          result: '有问题',
        },
      },
      { code: 'IN2', zone: 'Z1', by: SAME, kind: '不定期', doneOn: '2015-11-02' },
    ],
    rectifications: [
      {
        ...{ code: SAME, inspection: SAME, power: SAME, problem: '不全', opinionOn: '2015-11-05' },
        ...{ dueBy: '2015-11-20', refusedOn: '2015-11-06', answer: '不改' },
        ...{ noticeOn: '2015-11-25', notice: SAME },
      },
      {
        ...{
          code: 'RE2',
          inspection: 'IN2',
          problem: '仍不全',
          opinionOn: '2015-11-26',
          dueBy: '2015-12-20',
        },
        ...{ follows: SAME },
      },
    ],
    supervisionItems: [
      {
        ...{ zone: 'Z1', power: SAME, order: '1', name: '现场', methods: '日常检查；双随机', step: '1' },
        ...{ everyDays: '30', department: SAME, section: SAME, person: SAME, result: '记录' },
      },
    ],
    aliases: [{ organization: SAME, name: '别名局' }],
    identifiers: [{ power: SAME, scheme: '省编码', value: 'V1', version: '2025-04' }],
    powerSources: [{ power: SAME, source: '某区办事指南', place: '某区' }],
    referenceItems: [
      { code: SAME, name: '档案查询', reasons: '公共服务', officialCodes: 'X8；X9', source: '某区办事指南' },
    ],
    contacts: [
      {
        ...{ power: SAME, department: SAME, section: SAME, person: SAME, phone: '0711-1', isRemote: '是' },
        validFrom: '2015-10-01',
      },
    ],
    trainings: [
      {
        ...{ code: SAME, title: '同码培训', kind: '业务培训', by: SAME, powers: `A1；${SAME}` },
        ...{ beginsOn: '2015-10-12', endsOn: '2015-10-14' },
      },
    ],
    trainees: [{ training: SAME, person: SAME, result: '合格' }],
    secondments: [
      {
        ...{ person: SAME, from: SAME, zone: 'Z1', department: 'Z1D1', mode: '带班', document: SAME },
        ...{ powers: `A2；${SAME}`, validFrom: '2015-10-01' },
      },
    ],
    experts: [
      {
        code: SAME,
        name: '同码专家',
        kind: '审批',
        fields: '水；气',
        departments: `C1；${SAME}`,
        powers: SAME,
      },
    ],
    evaluations: [
      {
        ...{ zone: 'Z1', power: SAME, evaluator: '某厂', kind: '企业', indicator: '时限', score: '80.5' },
        ...{ evaluatedOn: '2015-12-01', publishedOn: '2015-12-02' },
      },
    ],
    raised: [
      {
        ...{ code: SAME, kind: '问题反映', from: 'Z1', to: SAME, zone: 'Z1', power: SAME, task: SAME },
        ...{ raisedOn: '2015-11-01', dueBy: '2015-11-20', text: '账号不通' },
      },
    ],
    adjustmentLists: [
      {
        ...{ code: SAME, zone: 'Z1', by: 'Z1', name: '同码清单', validFrom: '2015-10-01' },
        ...{ submittedOn: '2015-10-02', opinionsBy: '2015-10-20', forwardedOn: '2015-10-21' },
        ...{ decidedOn: '2015-10-22', note: '示例' },
      },
    ],
    adjustmentItems: [
      {
        ...{ list: SAME, order: '1', action: '变更', power: SAME, mode: '委托', reason: '便民' },
        ...{ outcome: '同意', decidedOn: '2015-10-22', condition: '设备到位', validFrom: '2015-10-01' },
      },
    ],
    opinions: [
      {
        ...{ list: SAME, order: '1', department: SAME, givenOn: '2015-10-10' },
        ...{ stance: '附条件支持', reason: '设备到位' },
      },
    ],
    deputies: [
      { zone: 'Z1', power: SAME, step: '1', order: '1', deputy: SAME, validFrom: '2015-10-01' },
      { post: SAME, order: '1', deputy: 'N1', validFrom: '2015-10-01' },
    ],
    absences: [{ person: SAME, reason: '休假', validFrom: '2015-11-01', validTo: '2015-12-01' }],
    confirmations: [{ person: SAME, confirmedOn: '2015-11-05' }],
    workUnits: [
      { code: SAME, name: '同码单位', kind: '单位', organization: SAME, aliases: '各区' },
      { code: 'U2', name: '各区', kind: '一类单位', members: `Z1；${SAME}` },
    ],
    tasks: [SAME, 'T2'].map((code) => ({
      code,
      name: `${code}任务`,
      order: '1',
      deadline: '7月底',
      dueFrom: '2015-07-31',
      dueBy: '2015-07-31',
      measures: '入目录；有支撑',
      ...(code === 'T2' ? { parent: SAME, person: SAME } : {}),
    })),
    taskUnits: [{ task: SAME, role: '责任', order: '1', unit: SAME }],
    taskNeeds: [{ task: SAME, needs: 'T2', basis: '推断' }],
    taskEvidence: [{ task: 'T2', doneOn: '2015-09-01', evidence: '目录已公布' }],
  });
  await runCommands(database);
  await importSheets(
    database,
    { people: [...SMALL_CITY.people, [SAME, '同码改']], catalogueEntries: [['zoneClass', 'power']] },
    { replace: ['catalogueEntries'] },
  );
}

async function runCommands(database: Database): Promise<void> {
  const ask = asking(database);
  for (const mutation of [
    'withdrawPower(input: {zone: "Z1", power: "A1"}, asOf: "2016-01-01")',
    'reclassifyZone(input: {zone: "Z1", class: CLASS_TWO}, asOf: "2016-02-01")',
    'delegatePower(input: {zone: "Z1", power: "A1"}, asOf: "2016-03-01")',
    'mergeDepartments(input: {departments: ["M1", "M2"], into: "M3"}, asOf: "2016-02-01")',
    'appoint(input: {person: "N2", post: "P2"}, asOf: "2016-02-01")',
    'correct(input: {record: PERSON, identity: [{column: "code", value: "N2"}], values: [{column: "name", value: "乙乙"}]})',
  ])
    await dataOf(ask(`mutation { ${mutation} { revision } }`));
  const act = `number: "${SAME}", power: "${SAME}", step: 1, acceptedOn: "2015-11-01", day: "2015-11-02", person: "${SAME}", seal: "${SAME}"`;
  for (const more of ['', ', outcome: "准予", isCorrection: true'])
    await dataOf(ask(`mutation { pushActs(platform: "${SAME}", entries: [{${act}${more}}]) { revision } }`));
  const auditor = actorOf({ sub: 'li', role: 'auditor' });
  if (!auditor) throw new Error('there is no auditor');
  const id = findingId({
    ...{ zone: 'Z1', power: null, step: null, chain: 'K1', person: null, element: null, subject: null },
    kind: 'CHAIN_BROKEN',
  });
  const input = { id, reason: '分步下放', document: '〔2016〕3号', until: '2016-06-30' };
  await dataOf(
    asking(
      database,
      'zh',
      auditor,
    )(
      'mutation ($input: AcceptFindingInput!) { acceptFinding(input: $input, asOf: "2016-03-01") { revision } }',
      { input },
    ),
  );
}
