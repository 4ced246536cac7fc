import { PLATFORM_KINDS } from '../domain/running-words.ts';
import { CODE, FIXED, NAME, OPTIONAL_PERIOD, REQUIRED, code, to, toZone, words } from './columns.ts';
import { declare } from './kind.ts';

/** What a zone runs its powers on. */
export const platform = declare({
  label: 'Platform',
  zh: '平台',
  compared: 'a platform on which a zone runs its powers.',
  table: 'platforms',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: { ...CODE, means: 'Its code, unique among platforms.' },
    name: { ...NAME, means: 'What it is called.' },
    zone: code('新区', {
      ...REQUIRED,
      ...FIXED,
      means: 'Whose it is, for ever.',
      leads: toZone('RUN_BY', 'ends', {
        name: 'platforms',
        means: 'The platforms that it has on that day (平台), by code.',
      }),
    }),
    kinds: words('类别', PLATFORM_KINDS, { ...REQUIRED, means: 'What it is for.' }),
    basedOn: code('基础平台', {
      means: 'The platform that it is built on; null where it stands by itself.',
      leads: to('Platform')('BUILT_ON', 'outlives'),
    }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: { isPublic: true, by: ['zone'] },
  tree: 'basedOn',
  zoneBy: 'zone',
  found: { of: ['Platform'], texts: ['name'] },
  isCompared: true,
  type: {
    means: 'A platform on which a zone runs its powers (平台).',
    enums: { PlatformKind: { means: 'What platforms are for.', words: PLATFORM_KINDS } },
    computed: {
      isInOneNet: {
        type: 'Boolean!',
        means: 'Whether it is linked to the one net of the city (一张网) on that day.',
      },
    },
    found: { name: 'platform', means: 'The platform with this code.' },
    list: {
      name: 'platforms',
      means: 'All platforms that are there on the day, or those that pass every filter given, by code.',
      filters: {
        zones: { by: 'zone', means: 'Only those of these zones, by code; an empty list keeps none.' },
        kinds: { by: 'kinds', means: 'Only those that are for one of these; an empty list keeps none.' },
      },
    },
  },
  adds: { anywhere: ['reform-office'], zone: ['zone'] },
  ends: { anywhere: ['reform-office'], zone: ['zone'] },
});
