import { CHAIN_STAGES, POWER_TYPES, SUPPORT_ELEMENT_KINDS, ZONE_CLASSES } from '../../domain/words.ts';
import {
  CITY_DEPARTMENT,
  OPTIONAL_PERIOD,
  REQUIRED,
  anyOf,
  code,
  codes,
  legalBasis,
  order,
  text,
  word,
} from './columns.ts';
import { sheet } from './sheet.ts';

/** What the city has to hand down: powers, what they need, the chains they form and the catalogue. */
export const supportElements = sheet({
  key: 'supportElements',
  chinese: '支撑要素',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    word('kind', '类别', SUPPORT_ELEMENT_KINDS, REQUIRED),
  ],
  identity: ['code'],
});

export const powers = sheet({
  key: 'powers',
  chinese: '职权',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    word('type', '类型', POWER_TYPES, REQUIRED),
    code('department', '市直部门', { ...REQUIRED, refersTo: CITY_DEPARTMENT }),
    legalBasis('legalBasis', '设定依据'),
    codes('officialCodes', '官方编码'),
  ],
  identity: ['code'],
});

export const powerRequirements = sheet({
  key: 'powerRequirements',
  chinese: '职权支撑要素',
  columns: [
    code('power', '职权', { ...REQUIRED, refersTo: anyOf('powers') }),
    code('element', '支撑要素', { ...REQUIRED, refersTo: anyOf('supportElements') }),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['power', 'element'],
});

export const chains = sheet({
  key: 'chains',
  chinese: '职权链条',
  columns: [code('code', '编码', REQUIRED), text('name', '名称', REQUIRED)],
  identity: ['code'],
});

export const chainLinks = sheet({
  key: 'chainLinks',
  chinese: '链条环节',
  columns: [
    code('chain', '链条', { ...REQUIRED, refersTo: anyOf('chains') }),
    order('order', '序号'),
    word('stage', '阶段', CHAIN_STAGES, REQUIRED),
    code('power', '职权', { ...REQUIRED, refersTo: anyOf('powers') }),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['chain', 'order'],
});

export const catalogueEntries = sheet({
  key: 'catalogueEntries',
  chinese: '指导目录',
  columns: [
    word('zoneClass', '新区类别', ZONE_CLASSES, REQUIRED),
    code('power', '职权', { ...REQUIRED, refersTo: anyOf('powers') }),
    ...OPTIONAL_PERIOD,
  ],
  identity: ['zoneClass', 'power'],
});
