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
  readonly soleSteps: number;
}

/** Who carries most comes first. */
export const compareLoads = (
  one: Pick<LoadRow, 'steps' | 'stepsLed' | 'person'>,
  other: Pick<LoadRow, 'steps' | 'stepsLed' | 'person'>,
): number =>
  other.steps - one.steps || other.stepsLed - one.stepsLed || compareCodes(one.person, other.person);
