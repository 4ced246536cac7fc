import { SUPERVISION_METHODS } from '../domain/running-words.ts';
import {
  NAME,
  OPTIONAL_PERIOD,
  REQUIRED,
  code,
  order,
  text,
  to,
  toDepartment,
  toPerson,
  words,
} from './columns.ts';
import { declare } from './kind.ts';

/** How a power that a zone holds is looked after: all of its steps, or one. */
export const supervisionItem = declare({
  label: 'SupervisionItem',
  zh: '监管清单',
  compared: 'how a delegation is supervised.',
  table: 'supervisionItems',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    zone: code('新区', REQUIRED),
    power: code('职权', REQUIRED),
    order: order('序号', { ...REQUIRED, means: 'Its place in the list of the delegation.' }),
    name: { ...NAME, zh: '监管事项', means: 'What is looked after.' },
    methods: words('监管方式', SUPERVISION_METHODS, { ...REQUIRED, means: 'How.' }),
    everyDays: order('间隔天数', {
      means: 'After how many days at most it is inspected again; null where nobody said how often.',
    }),
    step: order('环节序号'),
    department: code('监管部门', {
      ...REQUIRED,
      means: 'Which department looks after it.',
      leads: toDepartment('SUPERVISED_BY', 'outlives'),
    }),
    section: code('科室', {
      means: 'Its section; null where nobody said.',
      leads: to('Section')('SUPERVISED_IN', 'outlives'),
    }),
    person: code('人员', {
      means: 'Who does; null where nobody said, and where the reader may not see them.',
      leads: toPerson('SUPERVISOR', 'outlives'),
    }),
    result: text('结果要求', { means: 'What is to come of it; null where nobody said.' }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['zone', 'power', 'order'],
  own: { isPublic: true, by: ['zone', 'power'] },
  references: [
    {
      ...{ columns: ['zone', 'power'], by: 'SUPERVISES', to: 'Delegation', fate: 'outlives' },
      back: {
        name: 'supervision',
        means: 'How it is supervised on that day (监管清单), by order.',
      },
    },
    { columns: ['zone', 'power', 'step'], by: 'SUPERVISES_STEP', to: 'Step', fate: 'outlives' },
  ],
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means:
      'How a power that a zone holds is supervised (监管清单): all of its steps, or one. All see it, but whose it is alone who does it.',
    enums: { SupervisionMethod: { means: 'How a power is supervised.', words: SUPERVISION_METHODS } },
    together: {
      SUPERVISES: { name: 'delegation', means: 'The delegation that is supervised.' },
      SUPERVISES_STEP: { name: 'step', means: 'The step that is supervised; null for all steps.' },
    },
  },
  adds: { anywhere: [], zone: ['zone'] },
  ends: { anywhere: [], zone: ['zone'] },
});
