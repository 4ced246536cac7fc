import { PERIOD, REQUIRED, code, to, toZone } from './columns.ts';
import { declare } from './kind.ts';

/** That a zone has a support element. */
export const zoneCapacity = declare({
  label: 'ZoneCapacity',
  zh: '承接能力',
  compared: 'a support element that a zone has.',
  table: 'zoneCapacities',
  part: 'workbook',
  form: 'fact',
  columns: {
    zone: code('新区', {
      ...REQUIRED,
      means: 'The zone that has it.',
      leads: toZone('CAPACITY_OF', 'ends', {
        name: 'capacities',
        means: 'What it has to carry powers with on that day (承接能力), by element code, then first day.',
      }),
    }),
    element: code('支撑要素', {
      ...REQUIRED,
      means: 'What it has.',
      leads: to('SupportElement')('PROVIDES', 'ends'),
    }),
    ...PERIOD,
  },
  identity: ['zone', 'element', 'validFrom'],
  hangsOn: ['element'],
  own: { by: ['zone'], alsoSeen: 'where needed' },
  zoneBy: 'zone',
  isCompared: true,
  type: { name: 'Capacity', means: 'Something that a zone has, and when (承接能力).' },
});
