import { ORGANIZATION_KINDS, ZONE_CLASSES } from '../domain/words.ts';
import {
  CODE,
  NAME,
  OPTIONAL_PERIOD,
  REQUIRED,
  code,
  toCityDepartment,
  toOrganization,
  word,
} from './columns.ts';

/** Zones and departments have one table: an organisation is one or the other for ever. */
export const ORGANIZATIONS = {
  table: 'organizations',
  tableZh: '组织',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    kind: word('类别', ORGANIZATION_KINDS, REQUIRED),
    parent: code('上级', { leads: toOrganization('UNDER', 'refused') }),
    zoneClass: word('新区类别', ZONE_CLASSES, {
      onlyWhen: { column: 'kind', is: 'ZONE' },
      property: 'class',
    }),
    counterpart: code('对口市直部门', { leads: toCityDepartment('COUNTERPART', 'refused') }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  alsoLabelled: ['Organization'],
  tree: 'parent',
  apart: { column: 'kind', word: 'ZONE' },
  zoneBy: 'parent',
  isCompared: true,
} as const;
