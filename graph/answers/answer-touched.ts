import type { Impact } from '../impact/find-impact.ts';
import type { Simulated } from '../impact/simulated.ts';
import { aimsOf } from '../impact/aims.ts';
import { globalId } from '../../domain/global-id.ts';
import { project } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptFields } from '../statement/kept-fields.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import type { Change } from '../commands/registry.ts';
import { readerOf } from './reader-of.ts';
import { showNew } from './show-new.ts';
import type { SimulatedThings } from './show-simulated.ts';

const NAMED = { zones: ['zone', 'Zone'], chains: ['chain', 'Chain'], powers: ['power', 'Power'] } as const;

interface Tried {
  readonly changes: readonly Change[];
  readonly impact: Impact;
  readonly simulated: SimulatedThings;
}

/** What changes touch, of what the reader may see. */
export async function answerTouched(
  reading: Reading,
  { changes, impact, simulated }: Tried,
  when: When,
  fields: readonly SelectedField[],
): Promise<unknown> {
  const at = await reading.moment(when);
  const reader = await readerOf(reading, at.revision);
  const asked = { ...aimsOf(changes), changes: impact.changes };
  const touched = await reading.audits.ask('touched', { asked, reader }, at, reading.options);
  const answer: Record<string, unknown> = {};
  for (const selected of fields) {
    const { key, field } = selected;
    if (field === 'zones' || field === 'chains' || field === 'powers')
      answer[key] = await thingsOf(reading, NAMED[field], touched[field], when, selected, simulated);
    else if (field === 'onlyInChanges')
      answer[key] = simulated.onlyInChanges.map((each) => shownThing(each, selected.fields));
    else if (field === '__typename') answer[key] = selected.typeName;
    else answer[key] = touched[field as 'delegations' | 'steps' | 'people'];
  }
  return answer;
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
