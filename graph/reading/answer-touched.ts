import type { DelegationPart, Touched } from '../impact/touched.ts';
import { splitKey } from '../../domain/keys.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { nameThings } from './name-things.ts';
import type { OwnDelegations } from './own-delegations.ts';
import type { Reading, When } from './reading.ts';

const NAMED = { zones: 'zone', chains: 'chain', powers: 'power' } as const;

/** What changes touch, of what the reader may see. */
export async function answerTouched(
  reading: Reading,
  touched: Touched,
  own: OwnDelegations,
  when: When,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const delegations = touched.delegations.filter((code) => own.has(code));
  const zones = new Set(delegations.map((code) => splitKey(code)[0]));
  const powers = new Set(delegations.map((code) => splitKey(code)[1]));
  const chains = touched.chains.filter(({ power }) => powers.has(power)).map(({ code }) => code);
  const codes = {
    zones: touched.zones.filter((code) => zones.has(code)),
    powers: touched.powers.filter((code) => powers.has(code)),
    chains: [...new Set(chains)],
  };
  const answer: Record<string, unknown> = {};
  for (const selected of fields) {
    const { key, field } = selected;
    if (field === 'zones' || field === 'chains' || field === 'powers')
      answer[key] = await thingsOf(reading, NAMED[field], codes[field], when, selected);
    else if (field === '__typename') answer[key] = selected.typeName;
    else if (field === 'delegations') answer[key] = delegations.length;
    else answer[key] = countOf(field === 'steps' ? touched.steps : touched.people, own);
  }
  return answer;
}

/** Somebody who is on no step was named by whoever asks. */
function countOf(parts: readonly DelegationPart[], own: OwnDelegations): number {
  const seen = parts.filter(({ delegation }) => delegation === null || own.has(delegation));
  return new Set(seen.map(({ code }) => code)).size;
}

const kept = new WeakMap<SelectedField, readonly SelectedField[]>();

async function thingsOf(
  reading: Reading,
  name: 'zone' | 'chain' | 'power',
  codes: readonly string[],
  when: When,
  selected: SelectedField,
): Promise<readonly unknown[]> {
  let asked = kept.get(selected);
  if (!asked)
    kept.set(selected, (asked = [{ key: name, field: name, typeName: 'Finding', fields: selected.fields }]));
  const rows = codes.map((code) => ({ [name]: code }));
  const named = await nameThings(reading, 'Finding', rows, when, asked);
  // What only the changes bring is not in the record yet.
  return named.map((row) => row[name]).filter((thing) => thing !== null && thing !== undefined);
}
