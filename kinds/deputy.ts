import { PERIOD, REQUIRED, code, order, to, toPerson } from './columns.ts';
import { declare } from './kind.ts';

const OF_STEP = { column: 'post', isFilled: false } as const;
const MEANS = 'Who stands in there on that day (AB岗), by order.';

/** Who stands in where somebody is away: for a step, or for a post. Who is accountable stays so. */
export const deputy = declare({
  label: 'Deputy',
  zh: 'AB岗',
  compared: 'who stands in where somebody is away.',
  table: 'deputies',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    zone: code('新区', { onlyWhen: OF_STEP }),
    power: code('职权', { onlyWhen: OF_STEP }),
    step: order('环节序号', { onlyWhen: OF_STEP }),
    post: code('岗位', {
      means: 'For which post; null where it is for a step.',
      leads: to('Post')('DEPUTY_OF_POST', 'ends', { name: 'deputies', means: MEANS }),
    }),
    order: order('序号', { ...REQUIRED, means: 'Who comes first; those of a step before those of a post.' }),
    deputy: code('代理人', {
      ...REQUIRED,
      field: 'person',
      means: 'Who stands in.',
      leads: toPerson('DEPUTY', 'ends', {
        name: 'deputyFor',
        means: 'Where they stand in on that day (AB岗), steps before posts.',
      }),
    }),
    ...PERIOD,
  },
  identity: ['zone', 'power', 'step', 'post', 'order', 'validFrom'],
  hangsOn: ['deputy'],
  exclusive: ['zone', 'power', 'step', 'post', 'order'],
  own: { by: ['step', 'post'], self: ['deputy'], isSeenInPost: true },
  references: [
    {
      ...{ columns: ['zone', 'power', 'step'], by: 'DEPUTY_AT', to: 'Step', fate: 'outlives' },
      back: { name: 'deputies', means: MEANS },
    },
  ],
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means:
      'Who stands in where somebody is away (AB岗): for a step, or for a post. Who is accountable stays so. It is seen by the zone, and by the department of the power or the post.',
    together: {
      DEPUTY_AT: { name: 'step', means: 'For which step; null where it is for a post.' },
    },
  },
  adds: { anywhere: [], zone: ['zone', 'post'], department: ['post'] },
  ends: { anywhere: [], zone: ['zone', 'post'], department: ['post'] },
});
