import { rowsOf, type Row, type SheetRows } from './city.ts';
import { numberOf, type DayNumber, type Days } from './running.ts';

/** What stands by whoever runs a power, what was raised, and how zones were rated: the rows of their sheets. */
export type Support = ReturnType<typeof supportOf>;

export function supportOf(sheets: SheetRows) {
  const read = <T>(key: string, chinese: string, made: (row: Row) => T): T[] =>
    rowsOf(sheets, key, chinese).map(made);
  return {
    classOf: new Map(
      read('organizations', '组织', (row) => [row.must('code', '编码'), row('zoneClass', '新区类别')]),
    ),
    scopes: read('documentScopes', '文件适用', (row) => ({
      ...{ topic: row.must('topic', '主题'), zoneClass: row('zoneClass', '新区类别') },
      ...{ zone: row('zone', '新区'), department: row('department', '部门') },
      ...{ power: row('power', '职权'), step: row('step', '环节序号'), ...daysIn(row) },
    })),
    contacts: read('contacts', '业务联系人', (row) => ({
      ...{ power: row.must('power', '职权'), ...daysIn(row) },
    })),
    trainings: read('trainings', '培训', (row) => ({
      ...{ code: row.must('code', '编码'), powers: listIn(row('powers', '职权')) },
      endsOn: numberOf(row.must('endsOn', '结束日期')),
    })),
    trainees: read('trainees', '参训人员', (row) => ({
      ...{ training: row.must('training', '培训'), person: row.must('person', '人员') },
      result: row.must('result', '结果'),
    })),
    raised: read('raised', '来文', (row) => ({
      ...{ code: row.must('code', '编码'), kind: row.must('kind', '类别') },
      ...{ from: row.must('from', '来文单位'), to: row.must('to', '承办单位') },
      ...{ zone: row('zone', '新区'), power: row('power', '职权') },
      raisedOn: numberOf(row.must('raisedOn', '来文日期')),
      dueBy: dayIn(row, 'dueBy', '办理期限'),
      answeredOn: dayIn(row, 'answeredOn', '答复日期'),
      closedOn: dayIn(row, 'closedOn', '办结日期'),
    })),
    documents: read('documents', '文件', (row) => ({
      ...{ code: row.must('code', '编码'), number: row('number', '文号') },
      issuedOn: dayIn(row, 'issuedOn', '印发日期'),
    })),
    workUnits: read('workUnits', '责任单位', (row) => ({
      ...{ code: row.must('code', '编码'), kind: row.must('kind', '类别') },
      ...{ organization: row('organization', '组织'), members: listIn(row('members', '成员')) },
    })),
    tasks: read('tasks', '任务', (row) => ({
      ...{ code: row.must('code', '编码'), plan: row('plan', '方案'), parent: row('parent', '上级任务') },
      dueBy: numberOf(row.must('dueBy', '期限末日')),
    })),
    taskUnits: read('taskUnits', '任务责任单位', (row) => ({
      ...{ task: row.must('task', '任务'), role: row.must('role', '角色'), unit: row.must('unit', '单位') },
    })),
    evidence: read('taskEvidence', '任务完成依据', (row) => ({
      task: row.must('task', '任务'),
      doneOn: numberOf(row.must('doneOn', '完成日期')),
    })),
    confirmations: read('confirmations', '职责确认', (row) => ({
      person: row.must('person', '人员'),
      confirmedOn: numberOf(row.must('confirmedOn', '确认日期')),
    })),
    evaluations: read('evaluations', '评价', (row) => ({
      zone: row.must('zone', '新区'),
      evaluatedOn: numberOf(row.must('evaluatedOn', '评价日期')),
      publishedOn: dayIn(row, 'publishedOn', '公布日期'),
    })),
  };
}

const listIn = (said: string | null): readonly string[] => (said === null ? [] : said.split('；'));

function dayIn(row: Row, key: string, chinese: string): DayNumber | null {
  const said = row(key, chinese);
  return said === null ? null : numberOf(said);
}

const daysIn = (row: Row): Days => ({
  from: dayIn(row, 'validFrom', '起始日期') ?? -Infinity,
  to: dayIn(row, 'validTo', '终止日期') ?? Infinity,
});
