import { REFERENCE_REASONS } from '../../domain/words.ts';
import {
  DEPARTMENT,
  OPTIONAL_PERIOD,
  REQUIRED,
  anyOf,
  code,
  codes,
  legalBasis,
  text,
  words,
} from './columns.ts';
import { sheet } from './sheet.ts';

/** What a seed knows beside a workbook: other names, official codes, where powers were found, and items that are none. */
export const aliases = sheet({
  key: 'aliases',
  chinese: '别名',
  columns: [
    code('organization', '组织', { ...REQUIRED, refersTo: anyOf('organizations') }),
    code('name', '名称', REQUIRED),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['organization', 'name'],
});

export const successions = sheet({
  key: 'successions',
  chinese: '承继',
  columns: [
    code('department', '部门', { ...REQUIRED, refersTo: DEPARTMENT }),
    code('successor', '承继部门', { ...REQUIRED, refersTo: DEPARTMENT }),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['department', 'successor'],
});

export const identifiers = sheet({
  key: 'identifiers',
  chinese: '官方编码',
  columns: [
    code('power', '职权', { ...REQUIRED, refersTo: anyOf('powers') }),
    code('scheme', '编码体系', REQUIRED),
    code('value', '编码', REQUIRED),
    text('version', '版本'),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['power', 'scheme', 'value'],
});

export const powerSources = sheet({
  key: 'powerSources',
  chinese: '职权来源',
  columns: [
    code('power', '职权', { ...REQUIRED, refersTo: anyOf('powers') }),
    code('source', '来源', REQUIRED),
    text('place', '地区'),
    text('department', '主管部门'),
    text('body', '实施主体'),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['power', 'source'],
});

export const referenceItems = sheet({
  key: 'referenceItems',
  chinese: '参考事项',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    words('reasons', '原因', REFERENCE_REASONS, REQUIRED),
    text('type', '类型'),
    text('department', '主管部门'),
    text('body', '实施主体'),
    legalBasis('legalBasis', '设定依据'),
    codes('officialCodes', '官方编码'),
    text('source', '来源'),
    text('place', '地区'),
  ],
  identity: ['code'],
});
