import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';

/** All steps of delegations in force, by row. */
export const stepsOn = (view: View): Int32Array =>
  view.keep('steps of delegations', () => {
    const { city } = view;
    const { thing } = city.table('Step');
    const delegationOf = city.things('Step').column('STEP_OF');
    const held = view.there('Delegation');
    return view.rows('Step').filter((row) => held[delegationOf.at(thing.at(row))] !== NONE);
  });

/** All responsibilities in force of delegations in force, by row. */
export const responsibilitiesOn = (view: View): Int32Array =>
  view.keep('responsibilities of steps of delegations', () => {
    const { city } = view;
    const { thing } = city.table('Step');
    const stepOf = city.table('Responsibility').column('FOR_STEP');
    const listed = new Uint8Array(city.things('Step').count);
    for (const row of stepsOn(view)) listed[thing.at(row)] = 1;
    return view.rows('Responsibility').filter((row) => listed[stepOf.at(row)] === 1);
  });
