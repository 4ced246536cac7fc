import type { Derivation } from '../statement/statement.ts';
import type { AskedOn, Reading } from './reading.ts';
import { showCoverage } from './show-coverage.ts';

/** What zones hold of each chain, by its code: what is asked of it, under the names of the answer. */
export async function deriveCoverage(
  reading: Reading,
  { fields = [] }: Derivation,
  codes: readonly string[],
  { when, ...at }: AskedOn,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const asked = { zones: null, chains: codes, after: null, first: null };
  const { rows } = await reading.audits.ask('coverage', asked, at, reading.options);
  const shown = await showCoverage(reading, rows, when, fields);
  const ofChain = Map.groupBy(
    rows.map(({ chain }, place) => ({ chain, shown: shown[place] })),
    ({ chain }) => chain,
  );
  return new Map(codes.map((code) => [code, (ofChain.get(code) ?? []).map((each) => each.shown)]));
}
