import type { Limits } from '../../rules/look.ts';
import { USUAL_BACKDATED, USUAL_OVERLOAD } from '../audits/audit-limits.ts';
import type { Reading } from '../reading/reading.ts';

/** What is too much or too late unless it is said, by the reader's calendar. */
export const usualLimits = ({ clock }: Pick<Reading, 'clock'>): Limits => ({
  overload: USUAL_OVERLOAD,
  backdated: USUAL_BACKDATED,
  timeZone: clock.timeZone,
});
