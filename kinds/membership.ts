import { PERIOD, REQUIRED, code, to, toPerson } from './columns.ts';
import { declare } from './kind.ts';

/** That a person holds a post for a while. */
export const membership = declare({
  label: 'Membership',
  zh: '任职',
  table: 'memberships',
  part: 'workbook',
  form: 'fact',
  columns: {
    person: code('人员', { ...REQUIRED, leads: toPerson('MEMBER', 'ends') }),
    post: code('岗位', { ...REQUIRED, leads: to('Post')('HOLDS', 'ends') }),
    ...PERIOD,
  },
  identity: ['person', 'post', 'validFrom'],
  own: { by: ['post'] },
  exclusive: ['person', 'post'],
  isCompared: true,
});
