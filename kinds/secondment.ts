import { SECONDMENT_MODES } from '../domain/running-words.ts';
import {
  PERIOD,
  REQUIRED,
  code,
  codes,
  text,
  toCityDepartment,
  toDepartmentOfZone,
  toDocument,
  toPerson,
  toPower,
  toZone,
  word,
} from './columns.ts';
import { declare } from './kind.ts';

/** That a department of the city lends a zone somebody for a while. It gives no post. */
export const secondment = declare({
  label: 'Secondment',
  zh: '挂职派驻',
  compared: 'that a department lends a zone somebody for a while.',
  table: 'secondments',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    person: code('人员', {
      ...REQUIRED,
      means: 'Who.',
      leads: toPerson('SECONDED', 'ends', {
        name: 'secondments',
        means: 'Where they are seconded on that day (挂职派驻), by zone, mode, then first day.',
      }),
    }),
    from: code('派出部门', {
      ...REQUIRED,
      means: 'The department of the city that lends them.',
      leads: toCityDepartment('SECONDED_FROM', 'ends'),
    }),
    zone: code('新区', {
      ...REQUIRED,
      means: 'To which zone.',
      leads: toZone('SECONDED_TO', 'ends', {
        name: 'secondments',
        means: 'Who is seconded to it on that day (挂职派驻), by person, mode, then first day.',
      }),
    }),
    department: code('部门', {
      means: 'To which department of the zone; null where nobody said.',
      leads: toDepartmentOfZone('SECONDED_INTO', 'outlives'),
    }),
    mode: word('方式', SECONDMENT_MODES, { ...REQUIRED, means: 'As what.' }),
    topic: text('主题', { means: 'About what; null where nobody said.' }),
    powers: codes('职权', {
      means: 'For which powers, by code; empty where nobody said.',
      leads: toPower('SECONDED_FOR', 'outlives'),
    }),
    document: code('文件', {
      means: 'By which document; null where nobody said.',
      leads: toDocument('SECONDED_BY', 'outlives'),
    }),
    ...PERIOD,
  },
  identity: ['person', 'zone', 'mode', 'validFrom'],
  own: { by: ['zone', 'from'], self: ['person'] },
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means:
      'That a department of the city lends a zone somebody for a while (挂职派驻). It gives no post, and is seen by the two.',
    enums: { SecondmentMode: { means: 'As what somebody is seconded.', words: SECONDMENT_MODES } },
    list: {
      name: 'secondments',
      means: 'All secondments that hold on the day, or those that pass every filter given.',
      filters: {
        zones: { by: 'zone', means: 'Only to these zones, by code; an empty list keeps none.' },
        departments: {
          computed: '[ID!]',
          means: 'Only from or into one of these departments, by code; an empty list keeps none.',
        },
        modes: { by: 'mode', means: 'Only of these modes; an empty list keeps none.' },
      },
    },
  },
  adds: { anywhere: ['staffing-office'], department: ['from'] },
  ends: { anywhere: ['staffing-office'], department: ['from'] },
});
