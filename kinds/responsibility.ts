import { PERIOD, REQUIRED, code, order, to, toDepartment, toPerson } from './columns.ts';
import { declare } from './kind.ts';

/** Who answers for a step, and when. What it leaves out is what audits look for. */
export const responsibility = declare({
  label: 'Responsibility',
  zh: '责任',
  compared: 'a responsibility for a step: who answers for it.',
  table: 'responsibilities',
  part: 'workbook',
  form: 'fact',
  columns: {
    zone: code('新区', REQUIRED),
    power: code('职权', REQUIRED),
    step: order('环节序号', REQUIRED),
    department: code('部门', { leads: toDepartment('DEPARTMENT', 'outlives') }),
    leader: code('责任领导', { leads: toPerson('LEADER', 'outlives') }),
    section: code('业务科室', { leads: to('Section')('SECTION', 'outlives') }),
    post: code('岗位', { leads: to('Post')('POST', 'outlives') }),
    staff: code('人员', { leads: toPerson('STAFF', 'outlives') }),
    ...PERIOD,
  },
  identity: ['zone', 'power', 'step', 'validFrom', 'staff'],
  hangsOn: ['zone', 'power', 'step'],
  own: { by: ['step'], self: ['leader', 'staff'] },
  references: [{ columns: ['zone', 'power', 'step'], by: 'FOR_STEP', to: 'Step', fate: 'outlives' }],
  isSeveral: true,
  zoneBy: 'zone',
  isCompared: true,
});
