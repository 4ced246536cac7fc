import { POST_KINDS } from '../domain/words.ts';
import { CODE, NAME, OPTIONAL_PERIOD, REQUIRED, code, to, toDepartment, word } from './columns.ts';
import { declare } from './kind.ts';

/** A post of a section, or of a department's leaders. */
export const post = declare({
  label: 'Post',
  zh: '岗位',
  compared: 'a post.',
  table: 'posts',
  part: 'workbook',
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    department: code('部门', { ...REQUIRED, leads: toDepartment('POST_IN', 'refused') }),
    section: code('科室', {
      leads: to('Section', [{ fact: 'department', sameAs: 'department' }])('POST_OF', 'refused'),
    }),
    kind: word('类别', POST_KINDS, REQUIRED),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['code'],
  own: { isPublic: true, by: ['department'] },
  zoneBy: 'department',
  found: { of: ['Post'], texts: ['name'] },
  isCompared: true,
});
