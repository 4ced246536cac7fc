import type { View } from '../columns/view.ts';
import { asOne, ownOwedOn, owedOn, type Owed } from '../domain/obligation.ts';
import type { Matter } from '../domain/running-words.ts';
import { demandsOn, type DutyRow } from './demands.ts';
import type { About } from './matter.ts';
import { organizationsOn } from './organizations.ts';
import { MATTER_RULES, ruleOfMatter } from './registry.ts';

/** What is owed on a day: by whom, to whom, since when, by when, and whether it is done. */
export interface Obligation extends About, Owed<DutyRow> {
  readonly matter: Matter;
  /** What of several parts is not done, in their order; empty where it is done. */
  readonly lacks: readonly string[];
}

/** What is owed of all matters on the day of a view, matter by matter. */
export const obligationsOn = (view: View): readonly Obligation[] =>
  MATTER_RULES.flatMap(({ matter }) => obligationsOf(view, matter));

/** What is owed of one matter: nothing where no city demands it on the day. */
export const obligationsOf = (view: View, matter: Matter): readonly Obligation[] =>
  view.keep(`obligations ${matter}`, () => {
    const demands = demandsOn(view, matter);
    const rule = ruleOfMatter(matter);
    if (!demands && !rule.isOwn) return [];
    const organizations = organizationsOn(view);
    const found = new Map<string, [Obligation, ...Obligation[]]>();
    for (const { s0, own, madeOn, lacks = [], ...about } of rule.each(view)) {
      const city = organizations.cityOf(about.zone ?? about.owedBy);
      const owed = own
        ? ownOwedOn<DutyRow>({ ...own, madeOn }, view.day)
        : demands && owedOn(demands(city), { s0, madeOn }, view.day);
      if (!owed) continue;
      const obligation = { matter, ...about, ...owed, lacks };
      const key = keyOf(about);
      const same = found.get(key);
      if (same) same.push(obligation);
      else found.set(key, [obligation]);
    }
    return [...found.values()].map((same) => together(same, view));
  });

function together(same: [Obligation, ...Obligation[]], { day }: View): Obligation {
  if (same.length === 1) return same[0];
  const one = asOne(same, day);
  return one.state === 'DONE' ? { ...one, lacks: [] } : one;
}

const keyOf = ({ zone, power, step, person, subject, owedBy }: About): string =>
  [zone, power, step, person, subject?.label, subject?.thing, owedBy].join(' ');
