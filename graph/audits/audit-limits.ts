import { Refusal } from '../../domain/errors.ts';
import { notFromZero } from '../../domain/messages/asking.ts';

export const USUAL_OVERLOAD = 30;
export const USUAL_BACKDATED = 30;

/** What is too much: a whole number from 0; as usual where it is null or left out. */
export function limitOf(value: unknown, argument: string, usual: number): number {
  if (value === null || value === undefined) return usual;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Refusal('invalid', notFromZero(argument, String(value)), { argument, value });
}
