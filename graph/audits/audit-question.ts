import { Refusal } from '../../domain/errors.ts';
import type { AuditKind } from '../../domain/findings.ts';
import type { Day } from '../../domain/days.ts';
import { notFromZero } from '../../domain/messages/asking.ts';
import type { FindingFilters } from '../../questions/filter-findings.ts';

/** What an audit is run on: the same question has the same answer for ever. */
export interface AuditQuestion {
  readonly day: Day;
  readonly revision: number;
  /** Those that need not be named, where it is null. */
  readonly kinds: readonly AuditKind[] | null;
  /** More responsibilities than this are too many for one person. */
  readonly overload: number;
  /** A responsibility recorded more than so many days after its first is backdated. */
  readonly backdated: number;
  /** The calendar by which the day of recording is told. */
  readonly timeZone: string;
  /** Which of the findings; all unless said. */
  readonly filters?: FindingFilters;
}

export const USUAL_OVERLOAD = 30;
export const USUAL_BACKDATED = 30;

/** What is too much: a whole number from 0; as usual where it is null or left out. */
export function limitOf(value: unknown, argument: string, usual: number): number {
  if (value === null || value === undefined) return usual;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Refusal('invalid', notFromZero(argument, String(value)), { argument, value });
}
