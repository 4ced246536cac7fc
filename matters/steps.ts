import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';

/** The steps of a delegation that are there, each with its row in force. */
export function eachStepOf(view: View, delegation: number, look: (step: number, row: number) => void): void {
  const there = view.there('Step');
  const ofDelegation = view.city.thingsBy('Step', 'STEP_OF');
  for (let step = ofDelegation.first(delegation); step !== NONE; step = ofDelegation.next(step)) {
    const row = there[step] ?? NONE;
    if (row !== NONE) look(step, row);
  }
}
