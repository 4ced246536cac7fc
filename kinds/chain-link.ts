import { CHAIN_STAGES } from '../domain/words.ts';
import { OPTIONAL_PERIOD, REQUIRED, code, order, to, toPower, word } from './columns.ts';
import { declare } from './kind.ts';

/** The place of a power in a chain. */
export const chainLink = declare({
  label: 'ChainLink',
  zh: '链条环节',
  table: 'chainLinks',
  part: 'workbook',
  form: 'fact',
  columns: {
    chain: code('链条', { ...REQUIRED, leads: to('Chain')('LINK_OF', 'ends') }),
    order: order('序号', REQUIRED),
    stage: word('阶段', CHAIN_STAGES, REQUIRED),
    power: code('职权', { ...REQUIRED, leads: toPower('LINKS', 'ends') }),
    ...OPTIONAL_PERIOD,
  },
  identity: ['chain', 'order'],
  own: { isPublic: true, by: ['power'] },
  isCompared: true,
});
