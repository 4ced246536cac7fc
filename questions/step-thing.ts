import type { City } from '../columns/city.ts';
import { joinKey } from '../domain/keys.ts';

/** The step of a delegation that has an order; NONE where there never was one. */
export function stepThing(city: City, zone: number, power: number, order: number): number {
  const code = joinKey([city.things('Zone').code(zone), city.things('Power').code(power), String(order)]);
  return city.things('Step').find(code);
}
