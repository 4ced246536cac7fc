import { CHAIN_STAGES } from '../domain/words.ts';
import { OPTIONAL_PERIOD, REQUIRED, code, order, to, toPower, word } from './columns.ts';
import { declare } from './kind.ts';

/** The place of a power in a chain. */
export const chainLink = declare({
  label: 'ChainLink',
  zh: '链条环节',
  compared: 'a link of a chain.',
  table: 'chainLinks',
  part: 'workbook',
  form: 'fact',
  columns: {
    chain: code('链条', {
      ...REQUIRED,
      leads: to('Chain')('LINK_OF', 'ends', {
        name: 'links',
        means: 'Its links on that day, in their order.',
      }),
    }),
    order: order('序号', { ...REQUIRED, means: 'Its place in the chain.' }),
    stage: word('阶段', CHAIN_STAGES, { ...REQUIRED, means: 'Its stage.' }),
    power: code('职权', { ...REQUIRED, means: 'The power.', leads: toPower('LINKS', 'ends') }),
    ...OPTIONAL_PERIOD,
  },
  identity: ['chain', 'order'],
  own: { isPublic: true, by: ['power'] },
  isCompared: true,
  type: {
    means: 'A link of a chain: a power at a stage.',
    computed: { heldBy: { type: '[Zone!]!', means: 'The zones that hold its power on that day, by code.' } },
  },
});
