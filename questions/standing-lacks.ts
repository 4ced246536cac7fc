import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { StandingLack } from '../domain/running-words.ts';
import { demandingOn } from '../matters/demands.ts';
import { heldOn, type Held } from '../matters/delegations.ts';
import { organizationsOn } from '../matters/organizations.ts';
import { validSeals } from '../matters/seal.ts';
import { coveringOn } from '../matters/standings.ts';
import { certifiedOn } from '../rules/people.ts';
import { isEnforced } from '../rules/powers.ts';
import { eachStepOf } from '../matters/steps.ts';

/** What a zone lacks for each power that it holds on the day of a view. */
export function lacksOn(view: View, zone: number): ReadonlyMap<number, readonly StandingLack[]> {
  const held = heldOn(view).filter((each) => each.zone === zone);
  const tests = [standingLacks(view), sealLacks(view), certificateLacks(view), responsibleLacks(view)];
  return new Map(
    held.map((each) => {
      const lacks = (['STANDING', 'SEAL', 'CERTIFICATE', 'RESPONSIBLE'] as const).filter((_, place) =>
        tests[place]?.(each),
      );
      return [each.power, lacks] as const;
    }),
  );
}

type Test = (held: Held) => boolean;

/** No document, though the city demands one. */
function standingLacks(view: View): Test {
  const isDemanded = demandingOn(view, 'STANDING');
  if (!isDemanded) return () => false;
  const covering = coveringOn(view);
  return (held) => isDemanded(held.zone) && covering(held).length === 0;
}

/** No valid seal of a department of a zone that decides, though the city demands one. */
function sealLacks(view: View): Test {
  const isDemanded = demandingOn(view, 'SEAL');
  if (!isDemanded) return () => false;
  const { city } = view;
  const organizations = organizationsOn(view);
  const valid = validSeals(view);
  const department = city.table('Responsibility').column('department');
  const kind = city.table('Step').column('kind');
  const decision = city.word('Step', 'kind', 'DECISION');
  const lacksSeal = (of: number): boolean => {
    if (of === NONE || !organizations.isZoneDepartment(of)) return false;
    const zone = organizations.zoneOf(of);
    return isDemanded(zone) && ![of, zone].some((holder) => valid.has(holder));
  };
  return ({ thing }) => {
    let lacks = false;
    eachStepOf(view, thing, (step, row) => {
      if (kind.at(row) !== decision) return;
      eachResponsibility(view, step, (each) => {
        if (lacksSeal(department.at(each))) lacks = true;
      });
    });
    return lacks;
  };
}

/** Nobody who does what is enforced has a certificate. */
function certificateLacks(view: View): Test {
  const { city } = view;
  const enforced = isEnforced(view);
  const certified = certifiedOn(view);
  const staff = city.table('Responsibility').column('staff');
  return ({ power, thing }) => {
    if (enforced[power] !== 1) return false;
    let lacks = true;
    eachStepOf(view, thing, (step) =>
      eachResponsibility(view, step, (row) => {
        if (certified[staff.at(row)] === 1) lacks = false;
      }),
    );
    return lacks;
  };
}

/** A step for which nobody answers. */
function responsibleLacks(view: View): Test {
  const table = view.city.table('Responsibility');
  const index = view.city.rowsBy('Responsibility', 'FOR_STEP');
  return ({ thing }) => {
    let lacks = false;
    eachStepOf(view, thing, (step) => {
      if (!view.some(table, index, step, () => true)) lacks = true;
    });
    return lacks;
  };
}

function eachResponsibility(view: View, step: number, look: (row: number) => void): void {
  const table = view.city.table('Responsibility');
  view.each(table, view.city.rowsBy('Responsibility', 'FOR_STEP'), step, look);
}
