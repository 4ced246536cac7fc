import { LINK_LEVELS, LINK_MODES } from '../domain/running-words.ts';
import { PERIOD, REQUIRED, code, text, to, toDocument, toPower, word } from './columns.ts';
import { declare } from './kind.ts';

/** How a platform is linked to a network of the city, the province or the state: for one power, or for all that it runs. */
export const platformLink = declare({
  label: 'PlatformLink',
  zh: '平台对接',
  compared: 'how a platform is linked to a network.',
  table: 'platformLinks',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    platform: code('平台', {
      ...REQUIRED,
      means: 'The platform.',
      leads: to('Platform')('LINKED_FROM', 'outlives', {
        name: 'links',
        means: 'How it is linked on that day (平台对接), by network, then power.',
      }),
    }),
    network: text('专网', { ...REQUIRED, means: 'The name of the network.' }),
    level: word('级别', LINK_LEVELS, { ...REQUIRED, means: 'Whose network it is.' }),
    mode: word('对接方式', LINK_MODES, { ...REQUIRED, means: 'How data come into it.' }),
    power: code('职权', {
      means: 'For which power; null for all that the platform runs.',
      leads: toPower('LINKED_FOR', 'ends'),
    }),
    document: code('文件', {
      means: 'By which document; null where nobody said.',
      leads: toDocument('LINKED_BY', 'refused'),
    }),
    ...PERIOD,
  },
  identity: ['platform', 'network', 'power', 'validFrom'],
  exclusive: ['platform', 'network', 'power'],
  own: { isPublic: true, by: ['platform'] },
  zoneBy: 'platform',
  isCompared: true,
  type: {
    means: 'How a platform is linked to a network (平台对接): for one power, or for all that it runs.',
    enums: {
      LinkLevel: { means: 'Whose network a platform is linked to.', words: LINK_LEVELS },
      LinkMode: { means: 'How data come from a platform into a network.', words: LINK_MODES },
    },
  },
  adds: { anywhere: ['reform-office'], zone: ['platform'] },
  ends: { anywhere: ['reform-office'], zone: ['platform'] },
});
