import { TASK_UNIT_ROLES, WORK_UNIT_KINDS, NEED_BASES } from '../../domain/words.ts';
import { REQUIRED, anyOf, code, codes, day, order, text, word } from './columns.ts';
import { sheet } from './sheet.ts';

/** A plan of work: its units, its tasks, which needs which, and what shows that one is done. */
export const workUnits = sheet({
  key: 'workUnits',
  chinese: '责任单位',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    word('kind', '类别', WORK_UNIT_KINDS, REQUIRED),
    codes('aliases', '别名'),
    code('organization', '组织', { refersTo: anyOf('organizations') }),
  ],
  identity: ['code'],
});

export const tasks = sheet({
  key: 'tasks',
  chinese: '任务',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    order('order', '序号'),
    text('part', '部分'),
    text('plan', '方案'),
    text('deadline', '期限', REQUIRED),
    day('dueFrom', '期限首日', REQUIRED),
    day('dueBy', '期限末日', REQUIRED),
    codes('deliverables', '成果'),
  ],
  identity: ['code'],
});

const TASK = { ...REQUIRED, refersTo: anyOf('tasks') } as const;

export const taskUnits = sheet({
  key: 'taskUnits',
  chinese: '任务责任单位',
  columns: [
    code('task', '任务', TASK),
    word('role', '角色', TASK_UNIT_ROLES, REQUIRED),
    order('order', '序号'),
    code('unit', '单位', { ...REQUIRED, refersTo: anyOf('workUnits') }),
  ],
  identity: ['task', 'role', 'unit'],
});

export const taskNeeds = sheet({
  key: 'taskNeeds',
  chinese: '任务前提',
  columns: [
    code('task', '任务', TASK),
    code('needs', '前提任务', TASK),
    word('basis', '依据', NEED_BASES, REQUIRED),
    text('reason', '理由'),
  ],
  identity: ['task', 'needs'],
});

export const taskEvidence = sheet({
  key: 'taskEvidence',
  chinese: '任务完成依据',
  columns: [
    code('task', '任务', TASK),
    day('doneOn', '完成日期', REQUIRED),
    text('evidence', '依据', REQUIRED),
  ],
  identity: ['task', 'doneOn'],
});
