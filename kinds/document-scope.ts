import { DOCUMENT_TOPICS } from '../domain/running-words.ts';
import { ZONE_CLASSES } from '../domain/words.ts';
import {
  PERIOD,
  REQUIRED,
  code,
  order,
  toCityDepartment,
  toDocument,
  toPower,
  toZone,
  word,
} from './columns.ts';
import { declare } from './kind.ts';

const CITY = { anywhere: ['reform-office', 'legal-office', 'government'] } as const;

/** What a document is about, and where it binds: what is blank says that it binds all of them. */
export const documentScope = declare({
  label: 'DocumentScope',
  zh: '文件适用',
  compared: 'what a document is about, and where it binds.',
  table: 'documentScopes',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    document: code('文件', {
      ...REQUIRED,
      means: 'The document.',
      leads: toDocument('SCOPE_OF', 'refused', {
        name: 'scopes',
        means: 'What it is about and where it binds on that day (文件适用), by topic, then where.',
      }),
    }),
    topic: word('主题', DOCUMENT_TOPICS, { ...REQUIRED, means: 'What it is about.' }),
    zoneClass: word('新区类别', ZONE_CLASSES, { means: 'Which zones it binds; null for both classes.' }),
    zone: code('新区', {
      means: 'The zone that it binds; null for all of the class.',
      mustWhen: { column: 'step', isFilled: true },
      leads: toZone('BINDS_ZONE', 'ends'),
    }),
    department: code('部门', {
      means: 'The department whose powers it is about; null for those of all.',
      leads: toCityDepartment('BINDS_DEPARTMENT', 'ends'),
    }),
    power: code('职权', {
      means: 'The power that it is about; null for all.',
      mustWhen: { column: 'step', isFilled: true },
      leads: toPower('BINDS_POWER', 'ends'),
    }),
    step: order('环节序号'),
    ...PERIOD,
  },
  identity: ['document', 'topic', 'zoneClass', 'zone', 'department', 'power', 'step', 'validFrom'],
  references: [{ columns: ['zone', 'power', 'step'], by: 'BINDS_STEP', to: 'Step', fate: 'outlives' }],
  own: { isPublic: true, by: ['zone', 'department', 'power'] },
  isSeveral: true,
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means: 'What a document is about, and where it binds (文件适用): what is null binds all of them.',
    enums: { DocumentTopic: { means: 'What a document is about.', words: DOCUMENT_TOPICS } },
    together: { BINDS_STEP: { name: 'step', means: 'The step that it is about; null for all steps.' } },
  },
  adds: { ...CITY, zone: ['zone'], department: ['department', 'power'] },
  ends: { ...CITY, zone: ['zone'], department: ['department', 'power'] },
});
