import { DELEGATION_MODES, STEP_KINDS } from '../../domain/words.ts';
import {
  DEPARTMENT,
  OPTIONAL_PERIOD,
  PERIOD,
  REQUIRED,
  ZONE,
  anyOf,
  code,
  day,
  order,
  text,
  word,
} from './columns.ts';
import { sheet } from './sheet.ts';
import type { Reference } from './sheet.ts';

const THE_ZONE: Reference = { columns: ['zone'], ...ZONE };
const THE_POWER: Reference = { columns: ['power'], to: 'powers' };
const A_DELEGATION: Reference = {
  columns: ['zone', 'power'],
  to: 'delegations',
  parts: [THE_ZONE, THE_POWER],
};
const A_STEP: Reference = { columns: ['zone', 'power', 'step'], to: 'steps', parts: [A_DELEGATION] };

/** What zones hold: their capacities, the powers handed down, the steps of these and who answers for them. */
export const zoneCapacities = sheet({
  key: 'zoneCapacities',
  chinese: '承接能力',
  columns: [
    code('zone', '新区', { ...REQUIRED, refersTo: ZONE }),
    code('element', '支撑要素', { ...REQUIRED, refersTo: anyOf('supportElements') }),
    ...PERIOD,
  ],
  identity: ['zone', 'element', 'validFrom'],
  zoneBy: 'zone',
});

export const delegations = sheet({
  key: 'delegations',
  chinese: '下放职权',
  columns: [
    code('zone', '新区', { ...REQUIRED, refersTo: ZONE }),
    code('power', '职权', { ...REQUIRED, refersTo: anyOf('powers') }),
    word('mode', '方式', DELEGATION_MODES, REQUIRED),
    ...PERIOD,
    text('memorandum', '备忘录号'),
    day('filedOn', '备案日期'),
  ],
  identity: ['zone', 'power', 'validFrom'],
  handle: ['zone', 'power'],
  exclusive: true,
  zoneBy: 'zone',
});

export const steps = sheet({
  key: 'steps',
  chinese: '环节',
  columns: [
    code('zone', '新区', REQUIRED),
    code('power', '职权', REQUIRED),
    order('order', '序号'),
    text('name', '名称', REQUIRED),
    word('kind', '类别', STEP_KINDS, REQUIRED),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['zone', 'power', 'order'],
  references: [A_DELEGATION],
  zoneBy: 'zone',
});

export const responsibilities = sheet({
  key: 'responsibilities',
  chinese: '责任',
  columns: [
    code('zone', '新区', REQUIRED),
    code('power', '职权', REQUIRED),
    order('step', '环节序号'),
    code('department', '部门', { refersTo: DEPARTMENT }),
    code('leader', '责任领导', { refersTo: anyOf('people') }),
    code('section', '业务科室', { refersTo: anyOf('sections') }),
    code('post', '岗位', { refersTo: anyOf('posts') }),
    code('staff', '人员', { refersTo: anyOf('people') }),
    ...PERIOD,
  ],
  identity: ['zone', 'power', 'step', 'validFrom', 'staff'],
  references: [A_STEP],
  zoneBy: 'zone',
});
