import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../kinds/faults.ts';
import { DECLARED } from '../../kinds/registry.ts';
import { PERIOD, REQUIRED, code, codes, text, toPerson, toZone, word } from '../../kinds/columns.ts';
import { declare, type Kind } from '../../kinds/kind.ts';
import { TRIAL_KINDS } from './trial-kinds.ts';

const MODES = { 挂职: 'SECONDMENT', 派驻: 'STATIONED' } as const;
const kind: Kind = declare({
  label: 'Secondment',
  zh: '挂职',
  table: 'secondments',
  part: 'workbook',
  form: 'fact',
  columns: {
    person: code('人员', { ...REQUIRED, leads: toPerson('SECONDED', 'ends') }),
    zone: code('新区', { ...REQUIRED, leads: toZone('SECONDED_TO', 'ends') }),
    mode: word('方式', MODES, REQUIRED),
    topic: text('主题', { onlyWhen: { column: 'mode', is: 'STATIONED' } }),
    ...PERIOD,
  },
  identity: ['person', 'zone', 'validFrom'],
  own: { by: ['zone'] },
  isCompared: true,
});
const COLUMNS = 'its columns are person, zone, mode, topic, validFrom, validTo';
const withColumn = (key: string, column: Kind['columns'][string]): Partial<Kind> => ({
  columns: { ...kind.columns, [key]: column },
});

describe('declarations', () => {
  it('hold together', () => {
    expect(faultsOf([...DECLARED, ...TRIAL_KINDS])).toEqual([]);
    expect(faultsOf([kind])).toEqual([]);
  });

  it.each<[string, Partial<Kind>, string]>([
    ['identity', { identity: ['persn'] }, `identity names persn, but ${COLUMNS}`],
    ['zoneBy', { zoneBy: 'zon' }, `zoneBy names zon, but ${COLUMNS}`],
    ['adds', { adds: { anywhere: [], zone: ['zon'] } }, `adds names zon, but ${COLUMNS}`],
    [
      'what adding one fills in',
      { adds: { anywhere: [], filled: ['topc'] } },
      `adds names topc, but ${COLUMNS}`,
    ],
    [
      'where a way of whose it is begins',
      { adds: { anywhere: [], beyond: { from: 'unit', along: ['organization'], means: '' } } },
      `adds names unit, but ${COLUMNS}`,
    ],
    [
      'the rows that lead on',
      {
        adds: {
          anywhere: [],
          beyond: {
            ...{ from: 'person', by: { label: 'Secondment', column: 'persn' } },
            ...{ along: ['zone'], means: '' },
          },
        },
      },
      'adds names persn of Secondment, which has no such column',
    ],
    [
      'the row that is added with it',
      {
        adds: {
          anywhere: [],
          with: { label: 'Secondment', column: 'person', given: 'mode', means: '', says: { kind: 'ONE' } },
        },
      },
      'adds names kind of Secondment, which has no such column',
    ],
    ['own', { own: { by: ['zon'] } }, `own names zon, but ${COLUMNS}`],
    [
      'filters',
      {
        type: {
          means: '',
          list: { name: 'secondments', means: '', filters: { to: { by: 'zon', means: '' } } },
        },
      },
      `filters names zon, but ${COLUMNS}`,
    ],
    [
      'a condition',
      withColumn('topic', text('主题', { mayWhen: { column: 'mod', isFilled: true } })),
      `a condition names mod, but ${COLUMNS}`,
    ],
    [
      'an owner by what leads nowhere',
      { ends: { anywhere: [], zone: ['topic'] } },
      'ends names topic, which leads nowhere, so it does not tell whose a row is',
    ],
    [
      'a word of no such column',
      withColumn('topic', text('主题', { onlyWhen: { column: 'mode', is: ['STATIONED', 'REMOTE'] } })),
      'mode is never REMOTE, but SECONDMENT, STATIONED',
    ],
    [
      'a text that leads somewhere',
      withColumn('topic', text('主题', { leads: toZone('ABOUT', 'ends') })),
      'topic is text and leads somewhere: only a column of codes does',
    ],
    [
      'several codes in an identity',
      {
        ...withColumn('topic', codes('主题', { leads: toZone('ABOUT', 'outlives') })),
        identity: ['person', 'zone', 'topic', 'validFrom'],
      },
      'topic has several codes, so it is part of no identity or code',
    ],
    [
      'two references of one type',
      withColumn('topic', code('主题', { leads: toZone('SECONDED_TO', 'ends') })),
      'two references lead by SECONDED_TO: each has a type of its own',
    ],
  ])('are at fault in %s', (_what, more, fault) => {
    expect(faultsOf([{ ...kind, ...more }])).toEqual([expect.stringContaining(`Secondment: ${fault}`)]);
  });

  it('have a name each', () => {
    expect(faultsOf([kind, kind])).toEqual([
      'Secondment is the label of several kinds: each has its own',
      '挂职 is the zh of several kinds: each has its own',
    ]);
  });
});
