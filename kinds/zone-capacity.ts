import { PERIOD, REQUIRED, code, to, toZone } from './columns.ts';
import { declare } from './kind.ts';

/** That a zone has a support element. */
export const zoneCapacity = declare({
  label: 'ZoneCapacity',
  zh: '承接能力',
  table: 'zoneCapacities',
  part: 'workbook',
  form: 'fact',
  columns: {
    zone: code('新区', { ...REQUIRED, leads: toZone('CAPACITY_OF', 'ends') }),
    element: code('支撑要素', { ...REQUIRED, leads: to('SupportElement')('PROVIDES', 'ends') }),
    ...PERIOD,
  },
  identity: ['zone', 'element', 'validFrom'],
  hangsOn: ['element'],
  own: { by: ['zone'], alsoSeen: 'where needed' },
  zoneBy: 'zone',
  isCompared: true,
});
