import { RAISED_KINDS, RAISED_STATES } from '../domain/running-words.ts';
import {
  CODE,
  MARKED,
  REQUIRED,
  code,
  day,
  text,
  to,
  toOrganization,
  toPower,
  toZone,
  word,
} from './columns.ts';
import { declare } from './kind.ts';

/** What was asked, demanded or advised between the city and its zones, from its day on. */
export const raised = declare({
  label: 'Raised',
  zh: '来文',
  compared: 'what was asked, demanded or advised, and what became of it.',
  table: 'raised',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code, unique among them.' },
    kind: word('类别', RAISED_KINDS, { ...REQUIRED, means: 'What it is.' }),
    from: code('来文单位', {
      ...REQUIRED,
      means: 'Whose it is.',
      leads: toOrganization('RAISED_BY', 'outlives'),
    }),
    to: code('承办单位', {
      ...REQUIRED,
      means: 'Who is to see to it.',
      leads: toOrganization('RAISED_WITH', 'outlives'),
    }),
    zone: code('新区', {
      means: 'Of which zone it is; null where nobody said.',
      leads: toZone('RAISED_OF_ZONE', 'outlives'),
    }),
    power: code('职权', {
      means: 'Of which power it is; null where nobody said.',
      leads: toPower('RAISED_OF_POWER', 'outlives'),
    }),
    task: code('任务', {
      means: 'Of which task of the plan it is; null where it is of none.',
      leads: to('Task')('RAISED_OF_TASK', 'outlives', {
        name: 'raised',
        means: 'What was raised about it by that day (来文), by code, as far as it is the reader’s to see.',
      }),
    }),
    raisedOn: day('来文日期', { ...REQUIRED, means: 'The day on which it came.' }),
    dueBy: day('办理期限', {
      isSetAhead: true,
      notBefore: 'raisedOn',
      means: 'The day by which it is to be answered; null where it names none.',
    }),
    text: text('内容', { ...REQUIRED, means: 'What it says.' }),
    answeredOn: day('答复日期', { ...MARKED, means: 'The day on which it was answered; null before.' }),
    answer: text('答复', {
      ...MARKED,
      cameWith: 'answeredOn',
      means: 'What the answer says; null before.',
    }),
    closedOn: day('办结日期', { ...MARKED, means: 'The day on which it was closed; null before.' }),
  },
  identity: ['code'],
  happenedOn: 'raisedOn',
  events: ['raisedOn', 'answeredOn', 'closedOn'],
  own: { by: ['from', 'to', 'zone', 'power'] },
  found: { of: ['Raised'], texts: ['text'] },
  isCompared: true,
  type: {
    means:
      'What was asked, demanded or advised between the city and its zones (来文). It is seen by whose it is, who is to see to it, its zone, and the department of its power.',
    enums: {
      RaisedKind: { means: 'What is raised.', words: RAISED_KINDS },
      RaisedState: { means: 'How far it is.', words: RAISED_STATES },
    },
    computed: { state: { type: 'RaisedState!', means: 'How far it is on that day.' } },
    list: {
      name: 'raised',
      means: 'All that was raised by the day, or what passes every filter given.',
      filters: {
        kinds: { by: 'kind', means: 'Only of these kinds; an empty list keeps none.' },
        states: {
          computed: '[RaisedState!]',
          means: 'Only in these states on the day; an empty list keeps none.',
        },
        zones: { by: 'zone', means: 'Only of these zones, by code; an empty list keeps none.' },
        powers: { by: 'power', means: 'Only of these powers, by code; an empty list keeps none.' },
        bodies: {
          computed: '[ID!]',
          means: 'Only whose it is, or who is to see to it, by code; an empty list keeps none.',
        },
      },
    },
  },
  adds: { anywhere: ['reform-office', 'supervision-office'], zone: ['from'], department: ['from'] },
});
