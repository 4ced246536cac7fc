import { WORK_UNIT_KINDS } from '../domain/words.ts';
import { CODE, NAME, REQUIRED, code, codes, toOrganization, word } from './columns.ts';
import { declare } from './kind.ts';

/** Who has tasks of a plan of work. */
export const workUnit = declare({
  label: 'WorkUnit',
  zh: '责任单位',
  compared: 'who has tasks of a plan of work.',
  table: 'workUnits',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    kind: word('类别', WORK_UNIT_KINDS, REQUIRED),
    aliases: codes('别名'),
    organization: code('组织', { leads: toOrganization('IS', 'outlives') }),
    members: codes('成员', {
      mayWhen: { column: 'kind', is: 'CLASS' },
      leads: toOrganization('HAS_MEMBER', 'outlives'),
    }),
  },
  identity: ['code'],
  own: 'public',
  isCompared: true,
});
