import type { DayNumber } from '../running.ts';

/** What is owed on a day, worked out day by day from the rows of the sheets. Things are codes; days ISO. */
export interface Owed {
  readonly matter: string;
  readonly zone: string | null;
  readonly power: string | null;
  readonly person: string | null;
  /** `Type:code` */
  readonly subject: string | null;
  readonly owedBy: string | null;
  readonly owedTo: readonly string[];
  readonly lacks: readonly string[];
  readonly since: string;
  readonly due: string;
  readonly isProvisional: boolean;
  readonly doneOn: string | null;
  readonly state: 'OPEN' | 'LATE' | 'DONE';
  readonly daysLate: number;
  readonly clause: string;
}

/** One thing that a matter is about, before any duty is asked. `done`: null while it is not; -Infinity where no day is known. */
export interface Thing extends Pick<Owed, 'matter' | 'owedBy' | 'owedTo'> {
  readonly zone: string | null;
  readonly power?: string | null;
  readonly person?: string;
  readonly subject?: string;
  readonly first: DayNumber;
  readonly done: DayNumber | null;
  readonly lacks?: readonly string[];
  /** A day of its own by which it is due: then no duty is asked. */
  readonly ownDue?: DayNumber | null;
  /** The organisation whose city demands it, where that is not its zone, nor who owes it. */
  readonly demandedOf?: string;
  /** Of what is owed again and again: the last day on which it was done. */
  readonly periodic?: { readonly last: DayNumber | null; readonly more: DayNumber | null };
}

/** Codes of things with several parts, as the record joins them. */
export const key = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => String(part).replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join('|');
