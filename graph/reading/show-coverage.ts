import type { Coverage } from '../../questions/chain-coverage.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { projectBeside } from '../statement/project.ts';
import { nameThings } from './name-things.ts';
import type { Reading, When } from './reading.ts';

const THINGS = ['zone', 'chain', 'missing'];
const thingFields = keptFields((fields: Fields) => fields.filter(({ field }) => THINGS.includes(field)));

/** What is asked of what zones hold of chains: one statement for the things that they name. */
export async function showCoverage(
  reading: Reading,
  rows: readonly Coverage[],
  when: When,
  fields: Fields,
): Promise<readonly unknown[]> {
  const codes = rows.map(({ zone, chain, missing }) => ({ zone, chain, missing }));
  const named = await nameThings(reading, 'ChainCoverage', codes, when, thingFields(fields));
  return rows.map(({ held, total, complete }, place) =>
    projectBeside(named[place] ?? {}, fields, { held, total, complete }),
  );
}
