import { ZONE_CLASSES } from '../domain/words.ts';
import { OPTIONAL_PERIOD, REQUIRED, code, toDocument, toPower, word } from './columns.ts';
import { declare } from './kind.ts';

/** That the guidance catalogue of a class of zones lists a power. */
export const catalogueEntry = declare({
  label: 'CatalogueEntry',
  zh: '指导目录',
  compared: 'a power that the guidance catalogue lists for a class.',
  table: 'catalogueEntries',
  part: 'workbook',
  form: 'fact',
  columns: {
    zoneClass: word('新区类别', ZONE_CLASSES, REQUIRED),
    power: code('职权', { ...REQUIRED, leads: toPower('LISTS', 'ends') }),
    ...OPTIONAL_PERIOD,
    document: code('文件', { leads: toDocument('LISTED_BY', 'refused') }),
  },
  identity: ['zoneClass', 'power'],
  hangsOn: ['power'],
  own: { isPublic: true, by: ['power'] },
  isCompared: true,
});
