import { NONE } from '../../columns/ints.ts';
import { compareCodes } from '../../domain/order.ts';
import { chainsOn } from '../chains.ts';
import { end, lacking, there } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A chain of which the zone holds at least one power, but not all: powers that belong together did not move together. */
export const chainBroken: Rule = {
  id: 'A13',
  kind: 'CHAIN_BROKEN',
  severity: 'HIGH',
  clause: {
    zh: '1.1 清理规范职权目录：审批、监管、执法同步下放',
    en: '1.1 Chains: approval, supervision and enforcement move together',
  },
  looksAt: 'zone and chain',
  find: (look, sink) => {
    const chains = chainsOn(look.view);
    const pairs = chains.heldIn(look);
    const zones = look.city.things('Zone').count;
    sink.looked(pairs.length);
    for (const { zone, chain } of pairs)
      if (chains.missing(zone, chain).length > 0) sink.fails({ thing: chain * zones + zone, zone, chain });
  },
  detail: ({ view, city }, [first]) =>
    chainsOn(view)
      .missing(first?.zone ?? NONE, first?.chain ?? NONE)
      .map((power) => city.things('Power').code(power))
      .sort(compareCodes)
      .join(','),
  message: {
    zh: ({ zone, chain, detail }) => `${zone}只承接了职权链条${chain}的一部分，缺少职权${detail}。`,
    en: ({ zone, chain, detail }) => `${zone} holds only a part of the chain ${chain}: ${detail} is missing.`,
  },
  evidence: (_look, { zone, chain, detail }) =>
    (detail ?? '')
      .split(',')
      .flatMap((power) => [
        there(end('Chain', chain), 'LINKS', end('Power', power)),
        lacking(end('Zone', zone), 'HOLDS', end('Power', power)),
      ]),
};
