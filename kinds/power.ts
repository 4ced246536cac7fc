import { POWER_TYPES } from '../domain/words.ts';
import {
  CODE,
  NAME,
  OPTIONAL_PERIOD,
  REQUIRED,
  code,
  officialCodes,
  legalBasis,
  toCityDepartment,
  word,
} from './columns.ts';
import { declare } from './kind.ts';
import { legalLinks } from './laws.ts';

/** An administrative power of a department of the city. */
export const power = declare({
  label: 'Power',
  zh: '职权',
  compared: 'a power.',
  table: 'powers',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    type: word('类型', POWER_TYPES, REQUIRED),
    department: code('市直部门', { ...REQUIRED, leads: toCityDepartment('BELONGS_TO', 'refused') }),
    legalBasis: legalBasis('设定依据'),
    officialCodes: officialCodes('官方编码'),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: { isPublic: true, by: ['department'] },
  madeLinks: legalLinks,
  found: { of: ['Power'], texts: ['name', 'officialCodes'] },
  isCompared: true,
});
