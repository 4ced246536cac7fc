import type { Touched } from '../impact/touched.ts';
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
  const seen = new Set(delegations.flatMap((code) => splitKey(code)));
  const codes = {
    zones: touched.zones.filter((code) => seen.has(code)),
    powers: touched.powers.filter((code) => seen.has(code)),
    chains: touched.chains,
  };
  const answer: Record<string, unknown> = {};
  for (const selected of fields) {
    const { key, field } = selected;
    if (field === 'zones' || field === 'chains' || field === 'powers')
      answer[key] = await thingsOf(reading, NAMED[field], codes[field], when, selected);
    else if (field === '__typename') answer[key] = selected.typeName;
    else if (field === 'delegations') answer[key] = delegations.length;
    else answer[key] = field === 'steps' ? touched.steps : touched.people;
  }
  return answer;
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
