import type { SheetKey } from '../../tables/sheets/registry.ts';
import { SMALL_CITY } from './small-city.ts';
import type { Sheets } from './workbook.ts';

/** How the small city runs what it handed down: rows of every sheet of the second part. */
export const RUNNING_ROWS = {
  offices: [
    ['office', 'city', 'organization', 'validFrom', 'validTo'],
    ['法制办', 'CITY', 'C1', '2015-01-01', ''],
    ['改革办', '', 'C1', '2015-01-01', '2017-01-01'],
  ],
  documents: [
    ['code', 'title', 'kind', 'number', 'issuer', 'issuedOn', 'publishedOn', 'media', 'level', 'url'],
    [
      'D1',
      '关于授权的决定',
      '授权文件',
      '政发〔2015〕1号',
      'CITY',
      '2015-09-01',
      '2015-09-10',
      '日报；晚报',
      '市级',
      '',
    ],
    ['D2', '工作规则', '规则', '', 'Z1', '', '', '', '', 'https://example.org/rules'],
    ['D3', '印章公告', '公告', '', 'C1', '2015-10-01', '', '', '', ''],
    ['D4', '第一批备忘录', '备忘录', '备忘〔2015〕2号', 'C1', '2015-11-20', '2015-12-01', '日报', '市级', ''],
  ],
  documentScopes: [
    ['document', 'topic', 'zoneClass', 'zone', 'department', 'power', 'step', 'validFrom', 'validTo'],
    ['D2', '职责关系', '', 'Z1', '', '', '', '2015-10-01', ''],
    ['D2', '操作规则', '', 'Z1', '', 'A1', 2, '2015-10-01', '2016-10-01'],
    ['D3', '法律法规', '一类', '', 'C1', '', '', '2015-10-01', ''],
  ],
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'document', 'validFrom', 'validTo'],
    ['移交', 'CITY', '', '', '', '2015-12-31', '二（三）', 'D1', '2015-07-13', '2016-01-01'],
    ['移交', 'CITY', 30, '工作日', '', '', '二（三）', '', '2016-01-01', ''],
    ['职责确认', '', 30, '自然日', 180, '', '三（四）', '', '2015-07-13', ''],
  ],
  calendarDays: [
    ['day', 'kind', 'note'],
    ['2015-10-01', '放假', '国庆节'],
    ['2015-10-10', '上班', ''],
  ],
  transferItems: [
    ['power', 'order', 'name', 'kind', 'validFrom', 'validTo'],
    ['A1', 1, '申请表', '表格文书', '', ''],
    ['A1', 2, '审批系统账号', '系统账号', '2015-01-01', '2017-01-01'],
  ],
  transfers: [
    ['zone', 'power', 'item', 'handedOn', 'isPart', 'receivedOn', 'receipt', 'refusedOn', 'note'],
    ['Z1', 'A1', 1, '2015-10-12', '', '2015-10-15', '收据1', '', ''],
    ['Z1', 'A1', 2, '2015-10-20', '是', '', '', '2015-10-21', '缺密码'],
  ],
  standings: [
    ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom', 'validTo'],
    ['D1', '授权', 'Z1', '', 'CITY', '2015-10-01', '2016-10-01'],
    ['D1', '委托', 'Z1', 'A1', 'C1', '2016-10-01', ''],
  ],
  seals: [
    ['code', 'name', 'kind', 'holder', 'notice', 'validFrom', 'validTo'],
    ['SE1', '东区审批专用章', '电子签章', 'Z1', 'D3', '2015-10-01', ''],
    ['SE2', '环保分局章', '实物印章', 'Z1D1', '', '', ''],
  ],
  penalties: [
    ['code', 'zone', 'power', 'party', 'sanction', 'amount', 'isMajor', 'decidedOn', 'servedOn'],
    ['J1', 'Z1', 'A1', '某厂', '罚款', '50000.5', '是', '2015-11-01', '2015-11-03'],
  ],
  filings: [
    [
      'subject',
      'zone',
      'power',
      'penalty',
      'certificate',
      'to',
      'filedOn',
      'acceptedOn',
      'returnedOn',
      'note',
    ],
    ['责任分工', 'Z1', 'A1', '', '', 'C1', '2015-10-20', '2015-10-22', '', ''],
    ['重大处罚', '', '', 'J1', '', 'C1', '2015-11-05', '', '2015-11-08', '附件不全'],
    ['执法证', '', '', '', '证1', 'CITY', '2015-11-05', '', '', ''],
  ],
  adjustmentLists: [
    [
      ...['code', 'zone', 'by', 'name', 'validFrom', 'validTo', 'submittedOn', 'opinionsBy', 'returnedOn'],
      ...[
        'forwardedOn',
        'decidedOn',
        'signedOn',
        'memorandum',
        'publishedOn',
        'effectiveFrom',
        'withdrawnOn',
      ],
      'note',
    ],
    [
      ...[
        'Q1',
        'Z1',
        'Z1',
        '东区第一批',
        '2015-10-20',
        '2015-11-01',
        '2015-10-22',
        '2015-10-30',
        '2015-10-28',
      ],
      ...['', '', '', '', '', '', '', '理由不足'],
    ],
    [
      ...['Q1', 'Z1', 'Z1', '东区第一批', '2015-11-01', '', '2015-11-02', '2015-11-10', '', '2015-11-12'],
      ...['2015-11-16', '2015-11-20', 'D4', '2015-12-01', '2016-12-01', '', ''],
    ],
    ['Q2', 'Z1', 'C1', '环保局收回', '2016-03-01', '', '', '', '', '', '', '', '', '', '', '', ''],
  ],
  adjustmentItems: [
    [
      ...['list', 'order', 'action', 'power', 'mode', 'reason', 'effectiveFrom', 'outcome', 'decidedOn'],
      ...['condition', 'validFrom', 'validTo'],
    ],
    ['Q1', 1, '承接', 'A1', '', '承接后便民', '', '', '', '', '2015-10-20', '2015-11-01'],
    ['Q1', 1, '承接', 'A1', '授权', '', '2016-12-01', '同意', '2015-11-16', '设备到位', '2015-11-01', ''],
    ['Q1', 2, '变更', 'A2', '委托', '', '', '暂缓', '2015-11-16', '', '2015-11-01', ''],
    ['Q2', 1, '交回', 'A1', '', '', '', '', '', '', '2016-03-01', ''],
  ],
  opinions: [
    ['list', 'order', 'department', 'givenOn', 'stance', 'reason'],
    ['Q1', 1, 'C1', '2015-10-25', '反对', '没有设备'],
    ['Q1', 1, 'C1', '2015-11-05', '附条件支持', '设备到位'],
    ['Q1', 2, 'C1', '2015-11-05', '支持', ''],
  ],
  supervisionItems: [
    [
      ...['zone', 'power', 'order', 'name', 'methods', 'everyDays', 'step'],
      ...['department', 'section', 'person', 'result', 'validFrom', 'validTo'],
    ],
    ['Z1', 'A1', 1, '排污现场', '日常检查；双随机', 90, '', 'Z1D1', 'S1', 'N3', '记录', '2015-10-01', ''],
    ['Z1', 'A1', 2, '决定复核', '信用监管', '', 2, 'C1', '', '', '', '', ''],
  ],
  platforms: [
    ['code', 'name', 'zone', 'kinds', 'basedOn', 'validFrom', 'validTo'],
    ['PF1', '东区审批平台', 'Z1', '审批；服务', '', '2015-10-01', ''],
    ['PF2', '东区执法平台', 'Z1', '执法', 'PF1', '', ''],
  ],
  platformPowers: [
    ['platform', 'power', 'pushedTo', 'validFrom', 'validTo'],
    ['PF1', 'A1', 'C1', '2015-10-05', ''],
    ['PF2', 'A1', '', '2015-10-05', '2016-01-01'],
  ],
  platformLinks: [
    ['platform', 'network', 'level', 'mode', 'power', 'document', 'validFrom', 'validTo'],
    ['PF1', '市审批专网', '市级', '二次录入', 'A1', '', '2015-10-05', ''],
    ['PF1', '一张网', '一张网', '直接对接', '', 'D1', '2015-10-10', '2016-06-01'],
  ],
  inspections: [
    [
      ...['code', 'zone', 'power', 'item', 'by', 'kind', 'plannedFor'],
      ...['doneOn', 'population', 'sample', 'result'],
    ],
    ['IN1', 'Z1', 'A1', 1, 'C1', '双随机', '2015-11-01', '2015-11-03', 20, 2, '有问题'],
    ['IN2', 'Z1', '', '', 'C1', '不定期', '', '2015-12-01', '', '', ''],
    ['IN3', 'Z1', 'A1', '', 'C1', '定期', '2016-02-01', '', '', '', ''],
  ],
  rectifications: [
    [
      ...['code', 'inspection', 'power', 'problem', 'opinionOn', 'dueBy', 'answeredOn'],
      ...['refusedOn', 'answer', 'noticeOn', 'notice', 'closedOn', 'follows'],
    ],
    ['RE1', 'IN1', 'A1', '台账不全', '2015-11-05', '2015-11-20', '', '2015-11-15', '无人', '', '', '', ''],
    [
      'RE2',
      'IN1',
      '',
      '超期',
      '2015-11-05',
      '2015-11-20',
      '2015-11-18',
      '',
      '已改',
      '',
      '',
      '2015-11-25',
      '',
    ],
    [
      ...['RE3', 'IN2', 'A1', '仍不全', '2015-12-02', '2015-12-10', '', '', ''],
      ...['2015-12-20', 'D2', '', 'RE1'],
    ],
  ],
  contacts: [
    ['power', 'department', 'section', 'person', 'phone', 'isRemote', 'validFrom', 'validTo'],
    ['A1', 'C1', 'S1', '', '0711-1', '是', '2015-10-01', ''],
    ['A1', 'C1', '', 'N3', '0711-2', '', '2015-10-01', '2016-10-01'],
  ],
  trainings: [
    ['code', 'title', 'kind', 'by', 'powers', 'beginsOn', 'endsOn'],
    ['TR1', '排污业务培训', '业务培训', 'C1', 'A1；A2', '2015-10-12', '2015-10-14'],
    ['TR2', '执法资格考试', '资格考试', 'C1', '', '2016-03-01', '2016-03-01'],
  ],
  trainees: [
    ['training', 'person', 'result'],
    ['TR1', 'N2', '合格'],
    ['TR1', 'N1', '参加'],
    ['TR2', 'N2', '不合格'],
  ],
  secondments: [
    ['person', 'from', 'zone', 'department', 'mode', 'topic', 'powers', 'document', 'validFrom', 'validTo'],
    ['N3', 'C1', 'Z1', 'Z1D1', '带班', '排污', 'A1', 'D3', '2015-10-01', '2016-01-01'],
    ['N3', 'C1', 'Z1', '', '远程指导', '', '', '', '2016-01-01', ''],
  ],
  experts: [
    ['code', 'name', 'kind', 'organization', 'fields', 'departments', 'powers', 'validFrom', 'validTo'],
    ['EX1', '钱工', '审批', '某大学', '水污染；大气', 'C1', '', '', ''],
    ['EX2', '孙工', '执法', '', '', '', 'A2', '2015-01-01', '2016-06-01'],
  ],
  evaluations: [
    ['zone', 'power', 'evaluator', 'kind', 'indicator', 'score', 'comment', 'evaluatedOn', 'publishedOn'],
    ['Z1', '', '市统计局', '第三方', '满意度', '92.5', '较好', '2015-12-01', '2015-12-10'],
    ['Z1', 'A1', '某厂', '企业', '时限', '80', '', '2015-12-01', ''],
  ],
  deputies: [
    ['zone', 'power', 'step', 'post', 'order', 'deputy', 'validFrom', 'validTo'],
    ['Z1', 'A1', 1, '', 2, 'N1', '2015-10-01', ''],
    ['', '', '', 'L1', 1, 'N3', '2015-10-01', '2016-06-01'],
  ],
  absences: [
    ['person', 'reason', 'validFrom', 'validTo'],
    ['N2', '出差', '2015-10-20', '2015-10-25'],
    ['N1', '休假', '2015-11-01', ''],
  ],
  confirmations: [
    ['person', 'confirmedOn'],
    ['N1', '2015-10-20'],
    ['N2', '2015-10-05'],
    ['N2', '2015-11-01'],
  ],
  workUnits: [
    ['code', 'name', 'kind', 'aliases', 'organization', 'members'],
    ['U1', '环保局', '单位', '市环保局', 'C1', ''],
    ['U2', '各区', '一类单位', '', '', 'Z1；Z2'],
  ],
  tasks: [
    [
      ...['code', 'name', 'order', 'part', 'plan', 'deadline', 'dueFrom', 'dueBy', 'deliverables'],
      ...['parent', 'person', 'measures'],
    ],
    [
      'K1',
      '制定目录',
      1,
      '一',
      '政办发1号',
      '7月底',
      '2015-07-31',
      '2015-07-31',
      '目录',
      '',
      '',
      '入目录；有支撑',
    ],
    ['K2', '签订备忘录', 2, '二', '政办发1号', '9月', '2015-09-01', '2015-09-30', '', '', '', ''],
    ['K2-1', '拟订文本', 1, '', '', '', '', '2015-09-15', '', 'K2', 'N1', ''],
  ],
  taskUnits: [
    ['task', 'role', 'order', 'unit'],
    ['K1', '牵头', 1, 'U1'],
    ['K2', '责任', 1, 'U2'],
    ['K2-1', '责任', 1, 'U1'],
  ],
  taskNeeds: [
    ['task', 'needs', 'basis', 'reason'],
    ['K2', 'K1', '推断', '先有目录'],
  ],
  taskEvidence: [
    ['task', 'doneOn', 'evidence'],
    ['K1', '2015-08-03', '目录已公布'],
  ],
  raised: [
    [
      ...['code', 'kind', 'from', 'to', 'zone', 'power', 'task', 'raisedOn', 'dueBy', 'text'],
      ...['answeredOn', 'answer', 'closedOn'],
    ],
    ['RA1', '问题反映', 'Z1', 'C1', '', 'A1', '', '2015-11-01', '2015-11-20', '系统账号不通', '', '', ''],
    [
      ...['RA2', '督查', 'CITY', 'Z1', 'Z1', '', 'K2', '2015-11-05', '', '备忘录未签'],
      ...['2015-11-10', '已签', '2015-11-12'],
    ],
  ],
} satisfies Sheets;

/** The small city with them: rows of every sheet of a workbook. */
export const RUNNING_CITY: Readonly<Record<SheetKey, Sheets[string]>> = { ...SMALL_CITY, ...RUNNING_ROWS };
