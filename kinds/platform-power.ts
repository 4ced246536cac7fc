import { PERIOD, REQUIRED, code, to, toCityDepartment, toPower } from './columns.ts';
import { declare } from './kind.ts';

/** That a power is run on a platform, and to whom its data are pushed. */
export const platformPower = declare({
  label: 'PlatformPower',
  zh: '平台职权',
  compared: 'that a power is run on a platform, and to whom its data are pushed.',
  table: 'platformPowers',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    platform: code('平台', {
      ...REQUIRED,
      means: 'The platform.',
      leads: to('Platform')('RUNS_ON', 'outlives', {
        name: 'powers',
        means: 'The powers that it runs on that day (平台职权), by code.',
      }),
    }),
    power: code('职权', {
      ...REQUIRED,
      means: 'The power that it runs.',
      leads: toPower('RUNS', 'ends'),
    }),
    pushedTo: code('推送部门', {
      means: 'The department of the city to which its data are pushed; null where they are pushed to nobody.',
      leads: toCityDepartment('PUSHED_TO', 'outlives'),
    }),
    ...PERIOD,
  },
  identity: ['platform', 'power', 'validFrom'],
  exclusive: ['platform', 'power'],
  own: { isPublic: true, by: ['platform', 'power'] },
  zoneBy: 'platform',
  isCompared: true,
  type: { means: 'That a power is run on a platform (平台职权), and to whom its data are pushed.' },
  adds: { anywhere: ['reform-office'], zone: ['platform'] },
  ends: { anywhere: ['reform-office'], zone: ['platform'] },
});
