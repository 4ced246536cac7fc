import { PERIOD, REQUIRED, code, order, text } from './columns.ts';
import { declare } from './kind.ts';

/** That a finding may stay as it is for a while. Its code is the finding's key, which names all that it is about. */
export const acceptance = declare({
  label: 'Acceptance',
  zh: '认可',
  table: 'acceptances',
  part: 'commands',
  form: 'rounds',
  columns: {
    finding: code('问题', REQUIRED),
    ...PERIOD,
    detail: text('详情'),
    reason: text('理由', REQUIRED),
    document: text('文件'),
    acceptedIn: order('认可版本'),
  },
  identity: ['finding', 'validFrom'],
  own: 'public',
  isCompared: false,
});
