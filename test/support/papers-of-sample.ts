import type { Tables } from './tables.ts';

/** How the sample city runs what it handed down: something of each kind of the second part, by 2016-01-01. */
export const PAPERS_OF_SAMPLE: Tables = {
  offices: [
    { office: '法制办', city: 'CITY', organization: 'C00', validFrom: '2015-01-01' },
    { office: '政务服务中心', city: 'CITY', organization: 'Z00', validFrom: '2015-01-01' },
  ],
  documents: [
    {
      ...{ code: 'D1', title: '授权决定', kind: '授权文件', number: '政发1号', issuer: 'CITY' },
      ...{ issuedOn: '2015-09-01', publishedOn: '2015-09-10', media: '日报', level: '市级' },
    },
    { code: 'D2', title: '备忘录', kind: '备忘录', number: '备忘〔2015〕1号' },
  ],
  documentScopes: [
    { document: 'D1', topic: '操作规则', zone: 'Z00', power: 'P00004', step: '1', validFrom: '2015-11-29' },
  ],
  duties: [
    {
      ...{ matter: '移交', city: 'CITY', days: '30', dayKind: '自然日', clause: '二（三）' },
      ...{ document: 'D1', validFrom: '2015-07-13' },
    },
  ],
  calendarDays: [{ day: '2015-10-01', kind: '放假', note: '国庆节' }],
  transferItems: [{ power: 'P00004', order: '1', name: '申请表', kind: '表格文书' }],
  transfers: [{ zone: 'Z00', power: 'P00004', item: '1', handedOn: '2015-12-01', receivedOn: '2015-12-02' }],
  standings: [
    { document: 'D1', kind: '委托', zone: 'Z00', power: 'P00004', grantor: 'C01', validFrom: '2015-11-29' },
  ],
  seals: [{ code: 'SE1', name: '审批章', kind: '电子签章', holder: 'Z00', notice: 'D1' }],
  adjustmentLists: [
    {
      ...{ code: 'Q1', zone: 'Z00', by: 'Z00', name: '第一批', validFrom: '2015-10-01' },
      ...{ submittedOn: '2015-10-02', opinionsBy: '2015-10-20', forwardedOn: '2015-10-22' },
      ...{ decidedOn: '2015-10-26', signedOn: '2015-11-02', memorandum: 'D2' },
      ...{ publishedOn: '2015-11-10', effectiveFrom: '2015-11-29' },
    },
  ],
  adjustmentItems: [
    {
      ...{ list: 'Q1', order: '1', action: '承接', power: 'P00004', mode: '委托' },
      ...{ outcome: '同意', decidedOn: '2015-10-26', validFrom: '2015-10-01' },
    },
  ],
  opinions: [{ list: 'Q1', order: '1', department: 'C01', givenOn: '2015-10-12', stance: '支持' }],
  penalties: [
    {
      ...{ code: 'J1', zone: 'Z00', power: 'P00004', party: '某厂', sanction: '罚款' },
      ...{ amount: '1000', isMajor: '是', decidedOn: '2015-12-05' },
    },
  ],
  filings: [
    { subject: '责任分工', zone: 'Z00', power: 'P00004', to: 'C01', filedOn: '2015-12-10' },
    { subject: '重大处罚', penalty: 'J1', to: 'C01', filedOn: '2015-12-10' },
    { subject: '执法证', certificate: '鄂示000002', to: 'CITY', filedOn: '2015-12-10' },
  ],
  platforms: [
    { code: 'PF1', name: '审批平台', zone: 'Z00', kinds: '审批' },
    { code: 'PF2', name: '执法平台', zone: 'Z00', kinds: '执法', basedOn: 'PF1' },
  ],
  platformPowers: [{ platform: 'PF2', power: 'P00004', pushedTo: 'C01', validFrom: '2015-11-29' }],
  platformLinks: [
    {
      ...{ platform: 'PF2', network: '省网', level: '省级', mode: '数据采集', power: 'P00004' },
      ...{ document: 'D1', validFrom: '2015-11-29' },
    },
  ],
  inspections: [
    {
      ...{ code: 'IN1', zone: 'Z00', power: 'P00004', item: '1', by: 'C01', kind: '定期' },
      ...{ plannedFor: '2015-12-01', doneOn: '2015-12-02', population: '9', sample: '3', result: '有问题' },
    },
  ],
  rectifications: [
    {
      ...{ code: 'RE1', inspection: 'IN1', power: 'P00004', problem: '台账不全', opinionOn: '2015-12-03' },
      ...{ dueBy: '2015-12-10', refusedOn: '2015-12-05', answer: '不改' },
      ...{ noticeOn: '2015-12-12', notice: 'D1', closedOn: '2015-12-20' },
    },
    {
      ...{ code: 'RE2', inspection: 'IN1', problem: '仍不全', opinionOn: '2015-12-21', dueBy: '2016-02-01' },
      ...{ answeredOn: '2015-12-28', follows: 'RE1' },
    },
  ],
  supervisionItems: [
    {
      ...{ zone: 'Z00', power: 'P00004', order: '1', name: '现场', methods: '日常检查；专项检查' },
      ...{ everyDays: '90', step: '1', department: 'C01', result: '记录', validFrom: '2015-11-29' },
    },
  ],
  contacts: [
    {
      ...{ power: 'P00004', department: 'C01', person: 'N000001', phone: '0711-1', isRemote: '是' },
      validFrom: '2015-12-01',
    },
  ],
  trainings: [
    {
      ...{ code: 'TR1', title: '业务培训', kind: '业务培训', by: 'C01', powers: 'P00004' },
      ...{ beginsOn: '2015-12-01', endsOn: '2015-12-03' },
    },
  ],
  trainees: [{ training: 'TR1', person: 'N000001', result: '合格' }],
  secondments: [
    {
      ...{ person: 'N000001', from: 'C01', zone: 'Z00', mode: '带班', topic: '审批', powers: 'P00004' },
      ...{ document: 'D1', validFrom: '2015-12-01' },
    },
  ],
  deputies: [
    {
      ...{ zone: 'Z00', power: 'P00004', step: '1', order: '1', deputy: 'N000001' },
      validFrom: '2015-12-01',
    },
  ],
  absences: [{ person: 'N000010', reason: '出差', validFrom: '2015-12-01' }],
  confirmations: [{ person: 'N000001', confirmedOn: '2015-12-01' }],
  experts: [
    {
      ...{ code: 'EX1', name: '钱工', kind: '审批', organization: '某大学', fields: '水利' },
      ...{ departments: 'C01', powers: 'P00004' },
    },
  ],
  evaluations: [
    {
      ...{ zone: 'Z00', power: 'P00004', evaluator: '统计局', kind: '第三方', indicator: '满意度' },
      ...{ score: '90.5', comment: '好', evaluatedOn: '2015-12-10', publishedOn: '2015-12-12' },
    },
  ],
  raised: [
    {
      ...{ code: 'RA1', kind: '督查', from: 'CITY', to: 'Z00', zone: 'Z00', power: 'P00004' },
      ...{ raisedOn: '2015-12-01', dueBy: '2015-12-20', text: '进度如何' },
      ...{ answeredOn: '2015-12-10', answer: '已办', closedOn: '2015-12-12' },
    },
  ],
};
