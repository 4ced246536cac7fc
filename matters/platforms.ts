import { ALWAYS, type Day } from '../domain/days.ts';
import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Held } from './delegations.ts';
import { firstDayOf, periodsOf } from './first-day.ts';

/** That a delegation is run on a platform of its zone, on the day of a view. */
export interface Run {
  readonly platform: number;
  /** The row of `platformPowers`. */
  readonly row: number;
  /** The first day of the row or of its platform, whichever is later. */
  readonly since: Day;
}

/** Tells on which platforms of its zone that are there a delegation in force is run. */
export function runsOn(view: View): (held: Pick<Held, 'zone' | 'power'>) => readonly Run[] {
  const { city } = view;
  const table = city.table('PlatformPower');
  const [platforms, powers] = [table.column('platform'), table.column('power')];
  const there = view.there('Platform');
  const zones = city.table('Platform').column('zone');
  const runs = view.keep('platform runs', () => {
    const all = Array.from(view.rows('PlatformPower')).flatMap((row): Run | readonly Run[] => {
      const platform = platforms.at(row);
      if ((there[platform] ?? NONE) === NONE) return [];
      return { platform, row, since: Math.max(table.validFrom.at(row), firstDayOfPlatform(view, platform)) };
    });
    return Map.groupBy(all, ({ platform, row }) => `${zones.at(there[platform]!)} ${powers.at(row)}`);
  });
  return ({ zone, power }) => runs.get(`${zone} ${power}`) ?? [];
}

/** The first day of a platform that is there on the day of a view. */
export const firstDayOfPlatform = (view: View, platform: number): Day =>
  firstDayOf(view, periodsOf(view, 'Platform', platform)) ?? ALWAYS;
