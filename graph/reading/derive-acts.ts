import type { StandingLack } from '../../domain/running-words.ts';
import type { ActAsked, ActStanding } from '../../questions/act-lacks.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import type { Derivation } from '../statement/statement.ts';
import { nameThings } from './name-things.ts';
import type { AskedOn, Reading } from './reading.ts';

/** By what acts say of themselves (graph/model/acts.ts), what each lacks. */
export async function deriveActLacks(
  reading: Reading,
  keys: readonly string[],
  on: AskedOn,
): Promise<ReadonlyMap<string, readonly StandingLack[]>> {
  const standings = await standingsOf(reading, keys, on);
  return new Map(keys.map((key, place) => [key, standings[place]?.lacking ?? []]));
}

const asked = keptFields((fields: Fields) => [
  { key: 'responsibility', field: 'responsibility', typeName: 'ActResponsibility', fields },
]);

/** By what acts say of themselves, what is asked of the responsibility by which each was done: one statement. */
export async function deriveActResponsibilities(
  reading: Reading,
  { fields = [] }: Derivation,
  keys: readonly string[],
  on: AskedOn,
): Promise<ReadonlyMap<string, unknown>> {
  const standings = await standingsOf(reading, keys, on);
  const named = keys.flatMap((key, place) => {
    const responsibility = standings[place]?.responsibility;
    return responsibility ? [[key, responsibility] as const] : [];
  });
  const rows = named.map(([, responsibility]) => responsibility);
  const shown = await nameThings(reading, 'ActResponsibility', rows, on.when, asked(fields));
  return new Map<string, unknown>([
    ...keys.map((key) => [key, null] as const),
    ...named.map(([key], place) => [key, shown[place]?.['responsibility'] ?? null] as const),
  ]);
}

const standingsOf = (
  { audits, options }: Reading,
  keys: readonly string[],
  { when: _when, ...at }: AskedOn,
): Promise<readonly ActStanding[]> => audits.ask('acts', { acts: keys.map(actOf) }, at, options);

function actOf(key: string): ActAsked {
  const [zone = '', power = '', step, acceptedOn, day, person = '', seal = ''] = key.split('\n');
  return {
    ...{ zone, power, step: Number(step), acceptedOn: Number(acceptedOn), day: Number(day) },
    ...{ person: person === '' ? null : person, seal: seal === '' ? null : seal },
  };
}
