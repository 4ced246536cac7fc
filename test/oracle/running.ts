import { rowsOf, type Row, type SheetRows } from './city.ts';
import { supportOf } from './running-support.ts';

/** Days as numbers one after the other: 1970-01-01 is 0. A blank first day is -Infinity, a blank end Infinity. */
export type DayNumber = number;
export const numberOf = (iso: string): DayNumber => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
export const isoOf = (day: DayNumber): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** From the first day up to, not including, the last. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}
export const holdsOn = (day: DayNumber, { from, to }: Days): boolean => from <= day && day < to;

/** How a city runs what it handed down: the rows of the second part of a workbook and what they are about, and nothing else. */
export type Running = ReturnType<typeof runningOf>;

export function runningOf(sheets: SheetRows) {
  const support = supportOf(sheets);
  const read = <T>(key: string, chinese: string, made: (row: Row) => T): T[] =>
    rowsOf(sheets, key, chinese).map(made);
  return {
    support,
    organizations: new Map(
      read('organizations', '组织', (row) => [
        row.must('code', '编码'),
        { kind: row.must('kind', '类别'), parent: row('parent', '上级') },
      ]),
    ),
    departmentOfPower: new Map(
      read('powers', '职权', (row) => [row.must('code', '编码'), row.must('department', '市直部门')]),
    ),
    departmentOfPost: new Map(
      read('posts', '岗位', (row) => [row.must('code', '编码'), row.must('department', '部门')]),
    ),
    memberships: read('memberships', '任职', (row) => ({
      ...{ person: row.must('person', '人员'), post: row.must('post', '岗位') },
      ...daysOf(row),
    })),
    certificates: read('certificates', '执法证', (row) => ({
      ...{ number: row.must('number', '证号'), person: row.must('person', '人员') },
      ...daysOf(row),
    })),
    delegations: read('delegations', '下放职权', (row) => ({
      ...ofDelegation(row),
      ...{ mode: row.must('mode', '方式'), memorandum: row('memorandum', '备忘录号') },
      ...{ filedOn: dayOf(row, 'filedOn', '备案日期'), ...daysOf(row) },
    })),
    steps: read('steps', '环节', (row) => ({
      ...ofDelegation(row),
      ...{ order: Number(row.must('order', '序号')), name: row.must('name', '名称') },
      ...{ kind: row.must('kind', '类别'), ...daysOf(row) },
    })),
    responsibilities: read('responsibilities', '责任', (row) => ({
      ...ofDelegation(row),
      ...{ step: Number(row.must('step', '环节序号')), department: row('department', '部门') },
      ...{ leader: row('leader', '责任领导'), section: row('section', '业务科室') },
      ...{ post: row('post', '岗位'), staff: row('staff', '人员'), ...daysOf(row) },
    })),
    offices: read('offices', '职能机构', (row) => ({
      ...{ role: row.must('office', '职能'), city: row('city', '市') },
      ...{ organization: row.must('organization', '机构'), ...daysOf(row) },
    })),
    publishedOn: new Map(
      read('documents', '文件', (row) => [row.must('code', '编码'), dayOf(row, 'publishedOn', '公布日期')]),
    ),
    duties: read('duties', '办理要求', (row) => ({
      ...{
        matter: row.must('matter', '事项'),
        city: row('city', '市'),
        clause: row.must('clause', '依据条款'),
      },
      ...{ days: numberIn(row('days', '天数')), dayKind: row('dayKind', '计日') },
      everyDays: numberIn(row('everyDays', '间隔天数')),
      ...{ dueBy: dayOf(row, 'dueBy', '截止日期'), ...daysOf(row) },
    })),
    calendar: new Map(
      read('calendarDays', '工作日历', (row) => [
        numberOf(row.must('day', '日期')),
        row.must('kind', '类别'),
      ]),
    ),
    items: read('transferItems', '移交要求', (row) => ({
      ...{ power: row.must('power', '职权'), order: Number(row.must('order', '序号')) },
      ...daysOf(row),
    })),
    transfers: read('transfers', '移交', (row) => ({
      ...ofDelegation(row),
      ...{ item: Number(row.must('item', '移交要求序号')), isPart: row('isPart', '部分移交') === '是' },
      handedOn: numberOf(row.must('handedOn', '移交日期')),
      receivedOn: dayOf(row, 'receivedOn', '签收日期'),
      refusedOn: dayOf(row, 'refusedOn', '退回日期'),
    })),
    standings: read('standings', '授权委托', (row) => ({
      ...{ document: row.must('document', '文件'), kind: row.must('kind', '类别') },
      ...{ zone: row.must('zone', '新区'), power: row('power', '职权') },
      ...{ grantor: row.must('grantor', '授权委托机关'), ...daysOf(row) },
    })),
    seals: read('seals', '印章', (row) => ({
      ...{ code: row.must('code', '编码'), kind: row.must('kind', '类别') },
      ...{ holder: row.must('holder', '持有单位'), notice: row('notice', '公告'), ...daysOf(row) },
    })),
    filings: read('filings', '备案', (row) => ({
      ...{ subject: row.must('subject', '备案事项'), zone: row('zone', '新区'), power: row('power', '职权') },
      ...{ certificate: row('certificate', '执法证'), penalty: row('penalty', '处罚案件') },
      ...{ to: row.must('to', '备案机关') },
      filedOn: numberOf(row.must('filedOn', '报送日期')),
      acceptedOn: dayOf(row, 'acceptedOn', '备案日期'),
      returnedOn: dayOf(row, 'returnedOn', '退回日期'),
    })),
    supervision: read('supervisionItems', '监管清单', (row) => ({
      ...ofDelegation(row),
      ...{ order: Number(row.must('order', '序号')), name: row.must('name', '监管事项') },
      methods: row.must('methods', '监管方式').split('；'),
      everyDays: numberIn(row('everyDays', '间隔天数')),
      ...{ step: numberIn(row('step', '环节序号')), department: row.must('department', '监管部门') },
      ...{ section: row('section', '科室'), person: row('person', '人员') },
      ...{ result: row('result', '结果要求'), ...daysOf(row) },
    })),
    penalties: read('penalties', '行政处罚案件', (row) => ({
      ...{ code: row.must('code', '编码'), ...ofDelegation(row), isMajor: row('isMajor', '重大') === '是' },
      decidedOn: numberOf(row.must('decidedOn', '决定日期')),
    })),
    inspections: read('inspections', '监督检查', (row) => ({
      ...{ code: row.must('code', '编码'), zone: row.must('zone', '新区'), power: row('power', '职权') },
      ...{ item: numberIn(row('item', '监管清单序号')), by: row.must('by', '检查部门') },
      plannedFor: dayOf(row, 'plannedFor', '计划日期'),
      doneOn: dayOf(row, 'doneOn', '检查日期'),
    })),
    rectifications: read('rectifications', '整改', (row) => ({
      ...{ code: row.must('code', '编码'), inspection: row.must('inspection', '检查') },
      ...{ power: row('power', '职权'), opinionOn: numberOf(row.must('opinionOn', '提出意见日期')) },
      dueBy: numberOf(row.must('dueBy', '整改期限')),
      answeredOn: dayOf(row, 'answeredOn', '答复日期'),
      refusedOn: dayOf(row, 'refusedOn', '拒不整改日期'),
      noticeOn: dayOf(row, 'noticeOn', '意见书日期'),
      closedOn: dayOf(row, 'closedOn', '销号日期'),
    })),
    platforms: read('platforms', '平台', (row) => ({
      ...{ code: row.must('code', '编码'), zone: row.must('zone', '新区'), ...daysOf(row) },
    })),
    platformPowers: read('platformPowers', '平台职权', (row) => ({
      ...{ platform: row.must('platform', '平台'), power: row.must('power', '职权') },
      ...{ pushedTo: row('pushedTo', '推送部门'), ...daysOf(row) },
    })),
    platformLinks: read('platformLinks', '平台对接', (row) => ({
      ...{ platform: row.must('platform', '平台'), power: row('power', '职权') },
      ...{ level: row.must('level', '级别'), mode: row.must('mode', '对接方式'), ...daysOf(row) },
    })),
  };
}

const ofDelegation = (row: Row) => ({
  zone: row.must('zone', '新区'),
  power: row.must('power', '职权'),
});

function dayOf(row: Row, key: string, chinese: string): DayNumber | null {
  const said = row(key, chinese);
  return said === null ? null : numberOf(said);
}

const daysOf = (row: Row): Days => ({
  from: dayOf(row, 'validFrom', '起始日期') ?? -Infinity,
  to: dayOf(row, 'validTo', '终止日期') ?? Infinity,
});

const numberIn = (said: string | null): number | null => (said === null ? null : Number(said));
