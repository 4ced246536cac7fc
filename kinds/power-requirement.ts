import { OPTIONAL_PERIOD, REQUIRED, code, to, toPower } from './columns.ts';
import { declare } from './kind.ts';

/** That a power takes a support element. */
export const powerRequirement = declare({
  label: 'PowerRequirement',
  zh: '职权支撑要素',
  compared: 'a support element that a power takes.',
  table: 'powerRequirements',
  part: 'workbook',
  form: 'fact',
  columns: {
    power: code('职权', { ...REQUIRED, leads: toPower('REQUIRED_BY', 'ends') }),
    element: code('支撑要素', { ...REQUIRED, leads: to('SupportElement')('REQUIRES', 'ends') }),
    ...OPTIONAL_PERIOD,
  },
  identity: ['power', 'element'],
  own: { isPublic: true, by: ['power'] },
  isCompared: true,
  adds: { anywhere: ['reform-office'], department: ['power'] },
  ends: { anywhere: ['reform-office'], department: ['power'] },
});
