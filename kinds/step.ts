import { STEP_KINDS } from '../domain/words.ts';
import { NAME, OPTIONAL_PERIOD, REQUIRED, code, order, word } from './columns.ts';
import { declare } from './kind.ts';

/** A step of a delegated power. */
export const step = declare({
  label: 'Step',
  zh: '环节',
  compared: 'a step of a delegation.',
  table: 'steps',
  part: 'workbook',
  form: 'thing',
  columns: {
    zone: code('新区', REQUIRED),
    power: code('职权', REQUIRED),
    order: order('序号', REQUIRED),
    name: NAME,
    kind: word('类别', STEP_KINDS, REQUIRED),
    ...OPTIONAL_PERIOD,
  },
  identity: ['zone', 'power', 'order'],
  own: { isPublic: true, by: ['zone', 'power'] },
  references: [{ columns: ['zone', 'power'], by: 'STEP_OF', to: 'Delegation', fate: 'outlives' }],
  zoneBy: 'zone',
  isCompared: true,
});
