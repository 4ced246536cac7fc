import type { Impact } from '../impact/find-impact.ts';
import type { Simulated } from '../impact/simulated.ts';
import type { DelegationPart } from '../impact/touched.ts';
import { globalId } from '../../domain/global-id.ts';
import { splitKey } from '../../domain/keys.ts';
import { project } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptFields } from '../statement/kept-fields.ts';
import { nameThings } from '../reading/name-things.ts';
import type { OwnDelegations } from '../reading/own-delegations.ts';
import type { Reading, When } from '../reading/reading.ts';
import { showNew } from './show-new.ts';
import type { SimulatedThings } from './show-simulated.ts';

const NAMED = { zones: ['zone', 'Zone'], chains: ['chain', 'Chain'], powers: ['power', 'Power'] } as const;

/** What changes touch, of what the reader may see. */
export async function answerTouched(
  reading: Reading,
  { touched, simulated }: Pick<Impact, 'touched'> & { readonly simulated: SimulatedThings },
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
      answer[key] = await thingsOf(reading, NAMED[field], codes[field], when, selected, simulated);
    else if (field === 'onlyInChanges')
      answer[key] = simulated.onlyInChanges.map((each) => shownThing(each, selected.fields));
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

/** The things of a list, as a finding that names one of them has it. */
const thingsAsked = keptFields(({ field, fields }: SelectedField) => {
  const [name] = NAMED[field as keyof typeof NAMED];
  return [{ key: name, field: name, typeName: 'Finding', fields }];
});

async function thingsOf(
  reading: Reading,
  [name, type]: (typeof NAMED)[keyof typeof NAMED],
  codes: readonly string[],
  when: When,
  selected: SelectedField,
  simulated: SimulatedThings,
): Promise<readonly unknown[]> {
  const rows = codes.map((code) => ({ [name]: code }));
  const named = await nameThings(reading, 'Finding', rows, when, thingsAsked(selected));
  const brought = await showNew({ reading, when, simulated }, type, codes, selected.fields);
  return codes
    .map((code, place) => {
      const thing = simulated.get(type, code);
      if (!thing || thing.isNew) return brought.get(code) ?? named[place]?.[name];
      return simulated.revised(thing, named[place]?.[name], selected.fields);
    })
    .filter((thing) => thing !== null && thing !== undefined);
}

const shownThing = (thing: Simulated, fields: readonly SelectedField[]) =>
  project(fields, {
    id: globalId(thing.type, thing.code),
    type: thing.type,
    code: thing.code,
    name: thing.values['name'] ?? null,
  });
