import type { Cells } from '../../tables/memory-source.ts';
import type { TableKey } from '../../tables/sheets/registry.ts';
import type { Tables } from './tables.ts';
import { TWO_ZONES } from './two-zones.ts';

/** Two zones and two departments in which there is a row of every kind, and all of it from the first day on. */
export const EVER_CITY: Tables = {
  ...Object.fromEntries(
    Object.entries(TWO_ZONES).map(([key, [header = [], ...rows]]) => [
      key as TableKey,
      rows.map((row): Cells =>
        Object.fromEntries(
          header.flatMap((column, place): [string, string][] => {
            const cell = column === 'validFrom' ? '2015-01-01' : String(row[place] ?? '');
            return column === 'validTo' || cell === '' ? [] : [[String(column), cell]];
          }),
        ),
      ),
    ]),
  ),
  offices: [{ office: '法制办', city: 'CITY', organization: 'C1', validFrom: '2015-01-01' }],
  documents: [
    { code: 'D1', title: '授权决定', kind: '授权文件', issuer: 'CITY', publishedOn: '2015-01-01' },
    { code: 'D2', title: '东区规则', kind: '规则', issuer: 'Z1' },
    { code: 'D3', title: '住建局公告', kind: '公告', issuer: 'C2' },
  ],
  documentScopes: [
    { document: 'D2', topic: '职责关系', zone: 'Z1', validFrom: '2015-01-01' },
    { document: 'D3', topic: '法律法规', department: 'C2', validFrom: '2015-01-01' },
    { document: 'D3', topic: '操作规则', power: 'B1', zone: 'Z2', step: '1', validFrom: '2015-01-01' },
  ],
  duties: [{ matter: '移交', days: '30', dayKind: '自然日', clause: '二（三）', validFrom: '2015-01-01' }],
  calendarDays: [{ day: '2015-01-01', kind: '放假' }],
  transferItems: [{ power: 'A1', order: '1', name: '申请表', kind: '表格文书' }],
  transfers: [{ zone: 'Z1', power: 'A1', item: '1', handedOn: '2015-01-01' }],
  standings: [
    { document: 'D1', kind: '授权', zone: 'Z1', grantor: 'CITY', validFrom: '2015-01-01' },
    { document: 'D1', kind: '委托', zone: 'Z2', power: 'B1', grantor: 'C2', validFrom: '2015-01-01' },
  ],
  seals: [
    { code: 'SE1', name: '东区章', kind: '电子签章', holder: 'Z1' },
    { code: 'SE2', name: '住建分局章', kind: '实物印章', holder: 'Z2D1' },
  ],
  penalties: [
    { code: 'J1', zone: 'Z1', power: 'A1', party: '某厂', sanction: '罚款', decidedOn: '2015-01-01' },
    { code: 'J2', zone: 'Z2', power: 'B1', party: '某站', sanction: '警告', decidedOn: '2015-01-01' },
  ],
  filings: [
    { subject: '责任分工', zone: 'Z1', power: 'A1', to: 'C1', filedOn: '2015-01-01' },
    { subject: '执法证', certificate: '证4', to: 'C1', filedOn: '2015-01-01' },
    { subject: '重大处罚', penalty: 'J2', to: 'CITY', filedOn: '2015-01-01' },
  ],
  adjustmentLists: [
    { code: 'L1', zone: 'Z1', by: 'Z1', name: '东区清单', validFrom: '2015-01-01' },
    {
      ...{ code: 'L2', zone: 'Z2', by: 'C2', name: '西区清单', validFrom: '2015-01-01' },
      ...{ submittedOn: '2015-01-01', opinionsBy: '2015-02-01' },
    },
  ],
  adjustmentItems: [
    { list: 'L1', order: '1', action: '变更', power: 'A1', mode: '委托', validFrom: '2015-01-01' },
    { list: 'L2', order: '1', action: '变更', power: 'B1', mode: '授权', validFrom: '2015-01-01' },
  ],
  opinions: [{ list: 'L2', order: '1', department: 'C2', givenOn: '2015-01-01', stance: '支持' }],
  platforms: [
    { code: 'PF1', name: '东区平台', zone: 'Z1', kinds: '审批' },
    { code: 'PF2', name: '西区平台', zone: 'Z2', kinds: '执法；服务', basedOn: 'PF1' },
  ],
  platformPowers: [
    { platform: 'PF1', power: 'A1', pushedTo: 'C1', validFrom: '2015-01-01' },
    { platform: 'PF2', power: 'B1', validFrom: '2015-01-01' },
  ],
  platformLinks: [
    { platform: 'PF1', network: '市网', level: '市级', mode: '直接对接', validFrom: '2015-01-01' },
    {
      ...{ platform: 'PF2', network: '一张网', level: '一张网', mode: '派驻办理', power: 'B1' },
      ...{ document: 'D1', validFrom: '2015-01-01' },
    },
  ],
  inspections: [
    { code: 'IN1', zone: 'Z1', power: 'A1', item: '1', by: 'C1', kind: '定期', plannedFor: '2015-01-01' },
    { code: 'IN2', zone: 'Z2', by: 'C2', kind: '不定期', doneOn: '2015-01-01' },
  ],
  rectifications: [
    {
      ...{ code: 'RE1', inspection: 'IN1', power: 'A1', problem: '不全', opinionOn: '2015-01-01' },
      ...{ dueBy: '2015-02-01', noticeOn: '2015-01-01', notice: 'D1' },
    },
    {
      ...{ code: 'RE2', inspection: 'IN2', problem: '不全', opinionOn: '2015-01-01', dueBy: '2015-02-01' },
    },
  ],
  supervisionItems: [
    { zone: 'Z1', power: 'A1', order: '1', name: '现场', methods: '双随机', department: 'C1', person: 'N3' },
    { zone: 'Z2', power: 'B1', order: '1', name: '工地', methods: '日常检查', step: '1', department: 'Z2D1' },
  ],
  aliases: [
    { organization: 'C2', name: '建设局' },
    { organization: 'Z1', name: '新东区' },
    { organization: 'Z2D1', name: '住建分局二' },
  ],
  successions: [{ department: 'C1', successor: 'C2' }],
  identifiers: [{ power: 'A1', scheme: '省编码', value: 'V1' }],
  powerSources: [{ power: 'B1', source: '某区办事指南' }],
  referenceItems: [{ code: 'R1', name: '档案查询', reasons: '公共服务' }],
  contacts: [
    { power: 'A1', department: 'C1', phone: '0711-1', validFrom: '2015-01-01' },
    { power: 'B1', department: 'C2', phone: '0711-2', validFrom: '2015-01-01' },
  ],
  trainings: [
    {
      ...{ code: 'TR1', title: '培训', kind: '业务培训', by: 'C1', powers: 'A1；B1' },
      ...{ beginsOn: '2015-01-01', endsOn: '2015-01-02' },
    },
  ],
  trainees: [
    { training: 'TR1', person: 'N4', result: '参加' },
    { training: 'TR1', person: 'N2', result: '合格' },
  ],
  secondments: [
    { person: 'N4', from: 'C2', zone: 'Z1', mode: '挂职', powers: 'A1；B1', validFrom: '2015-01-01' },
  ],
  experts: [
    { code: 'EX1', name: '钱工', kind: '审批', departments: 'C1', powers: 'B1' },
    { code: 'EX2', name: '孙工', kind: '执法', powers: 'A1' },
  ],
  evaluations: [
    {
      ...{ zone: 'Z1', evaluator: '统计局', kind: '第三方', indicator: '满意度', score: '90' },
      ...{ evaluatedOn: '2015-01-01', publishedOn: '2015-01-02' },
    },
    {
      ...{ zone: 'Z2', power: 'B1', evaluator: '某厂', kind: '企业', indicator: '时限', score: '60' },
      evaluatedOn: '2015-01-01',
    },
  ],
  raised: [
    {
      ...{ code: 'RA1', kind: '问题反映', from: 'Z1', to: 'C1', raisedOn: '2015-01-01' },
      text: '系统账号不通',
    },
    {
      ...{ code: 'RA2', kind: '督查', from: 'CITY', to: 'Z2', power: 'B1', raisedOn: '2015-01-01' },
      text: '进度',
    },
  ],
  deputies: [
    { zone: 'Z1', power: 'A1', step: '1', order: '1', deputy: 'N1', validFrom: '2015-01-01' },
    { post: 'Q1', order: '1', deputy: 'N1', validFrom: '2015-01-01' },
  ],
  absences: [
    { person: 'N1', reason: '出差', validFrom: '2015-01-01' },
    { person: 'N4', reason: '休假', validFrom: '2015-01-01' },
  ],
  confirmations: [
    { person: 'N1', confirmedOn: '2015-01-01' },
    { person: 'N4', confirmedOn: '2015-01-01' },
  ],
  workUnits: [
    { code: 'U1', name: '东区管委会', kind: '单位', organization: 'Z1' },
    { code: 'U2', name: '各区', kind: '一类单位', members: 'Z1；Z2' },
  ],
  tasks: ['T1', 'T2'].map((code) => ({
    ...{ code, name: `${code}任务`, order: '1' },
    ...{ deadline: '7月底', dueFrom: '2015-07-31', dueBy: '2015-07-31' },
  })),
  taskUnits: [{ task: 'T1', role: '责任', order: '1', unit: 'U1' }],
  taskNeeds: [{ task: 'T1', needs: 'T2', basis: '推断' }],
  taskEvidence: [{ task: 'T2', doneOn: '2015-03-01', evidence: '目录已公布' }],
};
