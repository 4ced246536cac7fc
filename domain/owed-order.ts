import type { FindingSubject } from './findings.ts';
import { compareCodes, compareNumbers } from './order.ts';
import { MATTERS, type Matter } from './running-words.ts';

/** What tells an obligation from others, by codes; null is what it does not name. */
export interface OwedPlace {
  readonly matter: Matter;
  readonly zone: string | null;
  readonly power: string | null;
  /** The order of the step. */
  readonly step: number | null;
  readonly person: string | null;
  readonly subject: FindingSubject | null;
  readonly owedBy: string | null;
  readonly due: string;
}

const ORDER: readonly Matter[] = Object.values(MATTERS);

/** By due, matter, zone, power, step, person, subject and who owes it; what is not filled in comes last. */
export const compareOwed = (one: OwedPlace, other: OwedPlace): number =>
  compareCodes(one.due, other.due) ||
  ORDER.indexOf(one.matter) - ORDER.indexOf(other.matter) ||
  compareCodes(one.zone, other.zone) ||
  compareCodes(one.power, other.power) ||
  compareNumbers(one.step, other.step) ||
  compareCodes(one.person, other.person) ||
  compareCodes(one.subject?.type ?? null, other.subject?.type ?? null) ||
  compareCodes(one.subject?.code ?? null, other.subject?.code ?? null) ||
  compareCodes(one.owedBy, other.owedBy);
