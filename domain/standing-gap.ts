import { compareCodes } from './order.ts';
import { STANDING_LACKS, type StandingLack } from './running-words.ts';

/** Days in a row on which a zone held a power and lacked something: ISO days, the last among them. */
export interface StandingGap {
  readonly zone: string;
  readonly power: string;
  readonly lacking: StandingLack;
  readonly from: string;
  readonly to: string;
}

const ORDER: readonly StandingLack[] = Object.values(STANDING_LACKS);

/** By power, what is lacking, and the first day. */
export const compareGaps = (one: StandingGap, other: StandingGap): number =>
  compareCodes(one.power, other.power) ||
  ORDER.indexOf(one.lacking) - ORDER.indexOf(other.lacking) ||
  compareCodes(one.from, other.from);
