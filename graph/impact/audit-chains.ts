import type { Failing } from './failing.ts';
import { textIn, type ByZone, type Slice } from './slice.ts';

/** CHAIN_BROKEN: of these chains, those of which the zone holds something, but not all. */
export async function auditChains(slice: Slice, wanted: ByZone): Promise<readonly Failing[]> {
  const chains = new Set([...wanted.values()].flatMap((each) => [...each]));
  const links = Map.groupBy(await slice.inForce('ChainLink', { chain: chains }), ({ values }) =>
    textIn(values, 'chain'),
  );
  const powersOf = (chain: string) => [
    ...new Set((links.get(chain) ?? []).map(({ values }) => textIn(values, 'power'))),
  ];
  const zones = [...wanted].map(async ([zone, ofZone]): Promise<readonly Failing[]> => {
    const periods = await slice.inForce('Delegation', { zone: [zone], power: [...ofZone].flatMap(powersOf) });
    const held = new Set(periods.map(({ values }) => textIn(values, 'power')));
    return [...ofZone].flatMap((chain): readonly Failing[] => {
      const powers = powersOf(chain);
      const missing = powers.filter((power) => !held.has(power));
      if (missing.length === 0 || missing.length === powers.length) return [];
      return [{ kind: 'CHAIN_BROKEN', zone, chain, detail: missing }];
    });
  });
  return (await Promise.all(zones)).flat();
}
