import { EXPERT_KINDS } from '../domain/running-words.ts';
import {
  CODE,
  NAME,
  OPTIONAL_PERIOD,
  REQUIRED,
  codes,
  text,
  toCityDepartment,
  toPower,
  word,
} from './columns.ts';
import { declare } from './kind.ts';

/** Somebody who is asked about approvals or enforcement. */
export const expert = declare({
  label: 'Expert',
  zh: '专家',
  compared: 'somebody who is asked about approvals or enforcement.',
  table: 'experts',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Their code, unique among experts.' },
    name: { ...NAME, means: 'Their name.' },
    kind: word('类别', EXPERT_KINDS, { ...REQUIRED, means: 'For what they are asked.' }),
    organization: text('单位', { means: 'Where they are; null where nobody said.' }),
    fields: codes('专长', { means: 'What they know, as it is written; empty where nobody said.' }),
    departments: codes('市直部门', {
      means: 'The departments of whose powers they know, by code.',
      leads: toCityDepartment('KNOWS_OF_DEPARTMENT', 'outlives'),
    }),
    powers: codes('职权', {
      means: 'The powers of which they know by themselves, by code.',
      leads: toPower('KNOWS_OF', 'outlives'),
    }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: { isPublic: true, by: ['departments'] },
  found: { of: ['Expert'], texts: ['name', 'organization', 'fields'] },
  isCompared: true,
  type: {
    means: 'Somebody who is asked about approvals or enforcement (专家).',
    enums: { ExpertKind: { means: 'For what experts are asked.', words: EXPERT_KINDS } },
    list: {
      name: 'experts',
      means: 'All experts that are there on the day, or those that pass every filter given.',
      filters: {
        kinds: { by: 'kind', means: 'Only of these kinds; an empty list keeps none.' },
        powers: {
          computed: '[ID!]',
          means:
            'Only who knows of one of these powers on the day, as its `experts` says; an unknown code keeps nobody.',
        },
        text: {
          isText: true,
          means:
            'Only whom this text finds by name, organisation or field, as `search` does: 1 to 200 characters, not all of them blank.',
        },
      },
    },
  },
  adds: { anywhere: ['legal-office'], department: ['departments'] },
  ends: { anywhere: ['legal-office'], department: ['departments'] },
});
