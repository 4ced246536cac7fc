import { ORGANIZATION_KINDS, POST_KINDS, ZONE_CLASSES } from '../../domain/words.ts';
import { CITY_DEPARTMENT, DEPARTMENT, PERIOD, REQUIRED, anyOf, code, text, word } from './columns.ts';
import { sheet } from './sheet.ts';

/** Who there is: organisations, their sections and posts, and the people who hold them. */
export const organizations = sheet({
  key: 'organizations',
  chinese: '组织',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    word('kind', '类别', ORGANIZATION_KINDS, REQUIRED),
    code('parent', '上级', { refersTo: anyOf('organizations') }),
    word('zoneClass', '新区类别', ZONE_CLASSES, { onlyWhen: { column: 'kind', is: 'ZONE' } }),
    code('counterpart', '对口市直部门', { refersTo: CITY_DEPARTMENT }),
  ],
  identity: ['code'],
  facts: ['kind', 'parent'],
  tree: 'parent',
  apart: { column: 'kind', word: 'ZONE' },
  zoneBy: 'parent',
});

export const sections = sheet({
  key: 'sections',
  chinese: '科室',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    code('department', '部门', { ...REQUIRED, refersTo: DEPARTMENT }),
  ],
  identity: ['code'],
  facts: ['department'],
  zoneBy: 'department',
});

export const posts = sheet({
  key: 'posts',
  chinese: '岗位',
  columns: [
    code('code', '编码', REQUIRED),
    text('name', '名称', REQUIRED),
    code('department', '部门', { ...REQUIRED, refersTo: DEPARTMENT }),
    code('section', '科室', {
      refersTo: { to: 'sections', where: [{ fact: 'department', sameAs: 'department' }] },
    }),
    word('kind', '类别', POST_KINDS, REQUIRED),
  ],
  identity: ['code'],
  zoneBy: 'department',
});

export const people = sheet({
  key: 'people',
  chinese: '人员',
  columns: [code('code', '编码', REQUIRED), text('name', '姓名', REQUIRED)],
  identity: ['code'],
});

export const memberships = sheet({
  key: 'memberships',
  chinese: '任职',
  columns: [
    code('person', '人员', { ...REQUIRED, refersTo: anyOf('people') }),
    code('post', '岗位', { ...REQUIRED, refersTo: anyOf('posts') }),
    ...PERIOD,
  ],
  identity: ['person', 'post', 'validFrom'],
});

export const certificates = sheet({
  key: 'certificates',
  chinese: '执法证',
  columns: [
    code('number', '证号', REQUIRED),
    code('person', '人员', { ...REQUIRED, refersTo: anyOf('people') }),
    ...PERIOD,
  ],
  identity: ['number'],
});
