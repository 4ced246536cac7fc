import type { Day } from '../domain/days.ts';
import type { AuditKind } from '../domain/findings.ts';
import type { FindingFilters } from './filter-findings.ts';

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
