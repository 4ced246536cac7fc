import { PERIOD, REQUIRED, code, to, toPerson } from './columns.ts';
import { declare } from './kind.ts';

/** That a person holds a post for a while. */
export const membership = declare({
  label: 'Membership',
  zh: '任职',
  compared: 'a membership: who holds which post.',
  table: 'memberships',
  part: 'workbook',
  form: 'fact',
  columns: {
    person: code('人员', {
      ...REQUIRED,
      means: 'Who.',
      leads: toPerson('MEMBER', 'ends', {
        name: 'memberships',
        means: 'The posts that they hold on that day, by post code, then first day.',
      }),
    }),
    post: code('岗位', {
      ...REQUIRED,
      means: 'Which post.',
      leads: to('Post')('HOLDS', 'ends', {
        name: 'memberships',
        means:
          "Who holds it on that day, by person code, then first day; empty while it is vacant. A zone or department is told of its own posts only: of another's it finds nobody here, whoever holds it.",
      }),
    }),
    ...PERIOD,
  },
  identity: ['person', 'post', 'validFrom'],
  own: { by: ['post'], self: ['person'] },
  exclusive: ['person', 'post'],
  isCompared: true,
  type: { means: 'That a person holds a post (任职), and when.' },
});
