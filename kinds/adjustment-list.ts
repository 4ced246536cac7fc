import { ADJUSTMENT_STATES } from '../domain/adjustment-words.ts';
import { CODE, MARKED, NAME, REQUIRED, code, day, text, to, toDocument, toZone } from './columns.ts';
import { declare } from './kind.ts';

/** What a list adjusts is told by its zone and whoever proposes it: each row is a round of it, from draft to effect. */
export const adjustmentList = declare({
  label: 'AdjustmentList',
  zh: '调整清单',
  compared: 'a list of adjustments, and how far it is.',
  table: 'adjustmentLists',
  part: 'workbook',
  isRunning: true,
  form: 'rounds',
  columns: {
    code: { ...CODE, means: 'Its code, unique among lists.' },
    zone: code('新区', {
      ...REQUIRED,
      isFixed: true,
      means: 'Whose powers it adjusts.',
      leads: toZone('ADJUSTS_ZONE', 'outlives'),
    }),
    by: code('提出单位', {
      ...REQUIRED,
      isFixed: true,
      means: 'Who proposes it: the zone, or the department of the city that recalls.',
      leads: to('Organization', [{ fact: 'kind', oneOf: ['ZONE', 'CITY_DEPARTMENT'] }])(
        'PROPOSED_BY',
        'outlives',
      ),
    }),
    name: { ...NAME, means: 'What it is called.' },
    validFrom: day('起草日期', {
      ...REQUIRED,
      field: 'draftedOn',
      means: 'The day on which this round began.',
    }),
    validTo: day('终止日期'),
    submittedOn: day('提交日期', { ...MARKED, means: 'The day on which it was submitted; null before.' }),
    opinionsBy: day('意见截止日期', {
      ...MARKED,
      isSetAhead: true,
      cameWith: 'submittedOn',
      notBefore: 'submittedOn',
      means: 'By when departments are to give their opinions; null before it was submitted.',
    }),
    returnedOn: day('退回日期', { ...MARKED, means: 'The day on which it was returned; null before.' }),
    forwardedOn: day('报审定日期', {
      ...MARKED,
      means: 'The day on which it was forwarded to the government; null before.',
    }),
    decidedOn: day('审定日期', { ...MARKED, means: 'The day on which it was decided on; null before.' }),
    signedOn: day('签订日期', {
      ...MARKED,
      means: 'The day on which its memorandum was signed; null before.',
    }),
    memorandum: code('备忘录', {
      ...MARKED,
      cameWith: 'signedOn',
      means: 'The memorandum; null before it was signed.',
      leads: toDocument('SIGNED_AS', 'refused'),
    }),
    publishedOn: day('公布日期', { ...MARKED, means: 'The day on which it was published; null before.' }),
    effectiveFrom: day('生效日期', {
      ...MARKED,
      isSetAhead: true,
      cameWith: 'publishedOn',
      notBefore: 'signedOn',
      means:
        'The day from which what was approved holds, where an item has none of its own; null before it was published.',
    }),
    withdrawnOn: day('撤回日期', { ...MARKED, means: 'The day on which it was withdrawn; null before.' }),
    note: text('备注', { means: 'A note; null where there is none.' }),
  },
  identity: ['code', 'validFrom'],
  events: [
    'validFrom',
    'submittedOn',
    ['returnedOn', 'forwardedOn'],
    'decidedOn',
    'signedOn',
    'publishedOn',
    'withdrawnOn',
  ],
  own: { by: ['by'], alsoSeen: 'once submitted' },
  begins: 'draftAdjustment',
  importedWhile: 'DRAFT',
  zoneBy: 'zone',
  found: { of: ['AdjustmentList'], texts: ['name'] },
  isCompared: true,
  type: {
    means:
      'A list of powers that a zone takes over, gives back or holds otherwise (调整清单), in the round that holds on the day. Its owner and the reform office see it always; the rest of the city, its zone and the departments of its powers once a round of it was submitted; all once it is published.',
    isPeriodHidden: true,
    enums: { AdjustmentState: { means: 'How far a list is.', words: ADJUSTMENT_STATES } },
    computed: {
      round: { type: 'Int!', means: 'Which of its rounds it is, from 1.' },
      state: { type: 'AdjustmentState!', means: 'How far it is on that day.' },
      changes: {
        type: '[ProposedChange!]!',
        means: 'Its items as the commands that carry them out, in their order; as far as they are seen.',
        args: [
          {
            ...{ name: 'approved', type: 'Boolean', initial: 'false' },
            means: 'Only of items that were approved by the day; of all of them where it is false.',
          },
        ],
      },
      allowed: {
        type: '[String!]!',
        means:
          'The commands on it that its state lets happen on that day and whoever asks may give, in the order of its way. Nothing else is looked at.',
      },
    },
    found: {
      name: 'adjustmentList',
      means: 'The list with this code, in the round that holds on the day; null for none that is seen.',
    },
    list: {
      name: 'adjustmentLists',
      means: 'All lists that are seen, or those that pass every filter given.',
      filters: {
        zones: { by: 'zone', means: 'Only of these zones, by code; an empty list keeps none.' },
        states: {
          computed: '[AdjustmentState!]',
          means: 'Only in these states on the day; an empty list keeps none.',
        },
        powers: {
          computed: '[ID!]',
          means: 'Only those with an item of one of these powers, by code; an empty list keeps none.',
        },
        text: {
          isText: true,
          means:
            'Only those that this text finds by name, as `search` does: 1 to 200 characters, not all of them blank.',
        },
      },
    },
  },
});
