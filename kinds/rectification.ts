import { RECTIFICATION_STATES } from '../domain/running-words.ts';
import { CODE, MARKED, REQUIRED, code, day, text, to, toDocument, toPower } from './columns.ts';
import { declare } from './kind.ts';

/** What an inspection found that is to be put right, and what became of it. */
export const rectification = declare({
  label: 'Rectification',
  zh: '整改',
  compared: 'what an inspection found, and what became of it.',
  table: 'rectifications',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code, unique among rectifications.' },
    inspection: code('检查', {
      ...REQUIRED,
      means: 'The inspection that found it.',
      leads: to('Inspection')('FOUND_BY', 'outlives', {
        name: 'rectifications',
        means: 'What it found that is to be put right, by that day, by code.',
      }),
    }),
    power: code('职权', {
      means: 'By which power it was done; null where it is about no power in particular.',
      leads: toPower('FOUND_OF', 'outlives'),
    }),
    problem: text('问题', { ...REQUIRED, means: 'What is wrong.' }),
    opinionOn: day('提出意见日期', { ...REQUIRED, means: 'The day on which it was raised.' }),
    dueBy: day('整改期限', {
      ...REQUIRED,
      isSetAhead: true,
      notBefore: 'opinionOn',
      means: 'By which day it is to be put right.',
    }),
    answeredOn: day('答复日期', {
      ...MARKED,
      means: 'The day on which the zone answered that it is put right; null before.',
    }),
    refusedOn: day('拒不整改日期', { ...MARKED, means: 'The day on which the zone refused; null before.' }),
    answer: text('答复', {
      ...MARKED,
      cameWith: ['answeredOn', 'refusedOn'],
      means: 'What the zone answered; null before, and where nobody said.',
    }),
    noticeOn: day('意见书日期', {
      ...MARKED,
      means: 'The day on which the notice (整改意见书) was issued; null before.',
    }),
    notice: code('整改意见书', {
      ...MARKED,
      cameWith: 'noticeOn',
      means: 'The notice; null before.',
      leads: toDocument('NOTICED_BY', 'refused'),
    }),
    closedOn: day('销号日期', { ...MARKED, means: 'The day on which it was closed; null before.' }),
    follows: code('承接', {
      means: 'The one that it follows, because that was not put right; null where it is the first.',
      leads: to('Rectification')('FOLLOWS', 'outlives'),
    }),
  },
  identity: ['code'],
  happenedOn: 'opinionOn',
  events: ['opinionOn', ['answeredOn', 'refusedOn', 'noticeOn'], 'closedOn'],
  own: { by: ['inspection', 'power'] },
  tree: 'follows',
  begins: 'raiseRectification',
  zoneBy: 'inspection',
  isCompared: true,
  type: {
    means:
      'What an inspection found that is to be put right (整改), and what became of it. It is seen by whose own it is.',
    enums: {
      RectificationState: { means: 'How far a rectification is.', words: RECTIFICATION_STATES },
    },
    computed: {
      state: { type: 'RectificationState!', means: 'How far it is on that day.' },
      lacksNotice: {
        type: 'Boolean!',
        means: 'Whether it was refused by that day, and neither was its notice issued nor was it closed.',
      },
    },
    list: {
      name: 'rectifications',
      means: 'All that was found by the day, or what passes every filter given, by code.',
      filters: {
        zones: { computed: '[ID!]', means: 'Only of these zones, by code; an empty list keeps none.' },
        powers: { by: 'power', means: 'Only about these powers, by code; an empty list keeps none.' },
        by: {
          computed: '[ID!]',
          means: 'Only what these departments inspected, by code; an empty list keeps none.',
        },
        states: {
          computed: '[RectificationState!]',
          means: 'Only in these states on the day; an empty list keeps none.',
        },
        lacksNotice: {
          computed: 'Boolean',
          means: 'Only where the notice lacks, or only where it does not.',
        },
      },
    },
  },
});
