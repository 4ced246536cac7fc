import { INSPECTION_KINDS, INSPECTION_STATES } from '../domain/running-words.ts';
import {
  CODE,
  MARKED,
  REQUIRED,
  code,
  day,
  order,
  text,
  toCityDepartment,
  toPower,
  toZone,
  word,
} from './columns.ts';
import { declare } from './kind.ts';

/** That a department of the city looks at what a zone does: planned for a day, done on one, or both. */
export const inspection = declare({
  label: 'Inspection',
  zh: '监督检查',
  compared: 'an inspection of a zone, planned or done.',
  table: 'inspections',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code, unique among inspections.' },
    zone: code('新区', {
      ...REQUIRED,
      means: 'Which zone is inspected.',
      leads: toZone('INSPECTED_IN', 'outlives'),
    }),
    power: code('职权', {
      means: 'Which of its powers; null for all.',
      mustWhen: { column: 'item', isFilled: true },
      leads: toPower('INSPECTED_OF', 'outlives'),
    }),
    item: order('监管清单序号'),
    by: code('检查部门', {
      ...REQUIRED,
      means: 'Which department of the city inspects.',
      leads: toCityDepartment('INSPECTED_BY', 'outlives'),
    }),
    kind: word('类别', INSPECTION_KINDS, { ...REQUIRED, means: 'Of what kind it is.' }),
    plannedFor: day('计划日期', {
      isSetAhead: true,
      means: 'The day for which it is planned; null where it was not planned.',
      mustWhen: { column: 'doneOn', isFilled: false },
    }),
    doneOn: day('检查日期', { ...MARKED, means: 'The day on which it was done; null before.' }),
    population: order('总体数', { means: 'Of how many a sample is drawn; null where nobody said.' }),
    sample: order('抽查数', {
      means: 'How many are looked at; null where nobody said.',
      atMost: 'population',
    }),
    result: text('检查结果', {
      ...MARKED,
      cameWith: 'doneOn',
      means: 'What came of it; null before, and where nobody said.',
    }),
  },
  identity: ['code'],
  thereFrom: { day: 'doneOn', unless: 'plannedFor' },
  own: { by: ['zone', 'power', 'by'], alsoSeen: 'where found' },
  references: [
    { columns: ['zone', 'power', 'item'], by: 'INSPECTED_FOR', to: 'SupervisionItem', fate: 'outlives' },
  ],
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means:
      'That a department of the city inspects a zone (监督检查): from the day on which it was planned, or else from the day on which it was done. It is seen by whose own it is, and by the department of a power by which something is to be put right that it found.',
    enums: {
      InspectionKind: { means: 'The kinds of inspections.', words: INSPECTION_KINDS },
      InspectionState: { means: 'How far an inspection is.', words: INSPECTION_STATES },
    },
    computed: {
      state: { type: 'InspectionState!', means: 'How far it is on that day.' },
    },
    together: {
      INSPECTED_FOR: {
        name: 'item',
        means: 'The item of the supervision list for which it is; null for all of the power.',
      },
    },
    list: {
      name: 'inspections',
      means: 'All inspections that are there on the day, or those that pass every filter given, by code.',
      filters: {
        zones: { by: 'zone', means: 'Only of these zones, by code; an empty list keeps none.' },
        powers: { by: 'power', means: 'Only of these powers, by code; an empty list keeps none.' },
        by: { by: 'by', means: 'Only by these departments, by code; an empty list keeps none.' },
        states: {
          computed: '[InspectionState!]',
          means: 'Only in these states on the day; an empty list keeps none.',
        },
        from: {
          computed: 'Date',
          means: 'Only those planned for this day or later; of those not planned, done then or later.',
        },
        to: {
          computed: 'Date',
          means: 'Only those planned for this day or before; of those not planned, done then or before.',
        },
      },
    },
  },
  adds: { anywhere: ['legal-office'], department: ['by'] },
});
