import { compareCodes } from './order.ts';

/** What somebody carries, by the code of the person. */
export interface LoadRow {
  readonly person: string;
  readonly steps: number;
  readonly stepsLed: number;
  readonly stepsActing: number;
  readonly delegations: number;
  readonly chains: number;
  readonly posts: number;
  /** Null for who asks for themselves: it tells of colleagues. */
  readonly soleSteps: number | null;
}

/** Who carries most comes first. */
export const compareLoads = (
  one: Pick<LoadRow, 'steps' | 'stepsLed' | 'person'>,
  other: Pick<LoadRow, 'steps' | 'stepsLed' | 'person'>,
): number =>
  other.steps - one.steps || other.stepsLed - one.stepsLed || compareCodes(one.person, other.person);
