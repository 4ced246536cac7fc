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
    document: code('文件', { ...REQUIRED, leads: toDocument('SCOPE_OF', 'refused') }),
    topic: word('主题', DOCUMENT_TOPICS, REQUIRED),
    zoneClass: word('新区类别', ZONE_CLASSES),
    zone: code('新区', {
      mustWhen: { column: 'step', isFilled: true },
      leads: toZone('BINDS_ZONE', 'ends'),
    }),
    department: code('部门', { leads: toCityDepartment('BINDS_DEPARTMENT', 'ends') }),
    power: code('职权', {
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
  begins: { zone: ['zone'], department: ['department', 'power'] },
  isCompared: true,
});
