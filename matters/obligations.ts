import type { View } from '../columns/view.ts';
import { asOne, owedOn, ownOwedOn, periodicOn, type Owed } from '../domain/obligation.ts';
import type { Matter } from '../domain/running-words.ts';
import { demandsOn, type DutyRow } from './demands.ts';
import type { About, Affair } from './matter.ts';
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

/** What is owed of one matter: nothing where no city demands it on the day, but what is owed without that. */
export const obligationsOf = (view: View, matter: Matter): readonly Obligation[] =>
  view.keep(`obligations ${matter}`, () => {
    const demands = demandsOn(view, matter);
    const rule = ruleOfMatter(matter);
    if (!demands && !rule.isOwn) return [];
    const found = new Map<string, [Obligation, ...Obligation[]]>();
    for (const affair of rule.each(view)) {
      const owed = owedBy(view, demands, affair);
      if (!owed) continue;
      const obligation = { matter, ...aboutOf(affair), ...owed, lacks: affair.lacks ?? [] };
      const key = keyOf(affair);
      const same = found.get(key);
      if (same) same.push(obligation);
      else found.set(key, [obligation]);
    }
    return [...found.values()].map((same) => together(same, view));
  });

/** Since when it is owed, due when and whether done; undefined where it is not owed. */
function owedBy(
  view: View,
  demands: ReturnType<typeof demandsOn>,
  affair: Affair,
): Owed<DutyRow> | undefined {
  if ('dueBy' in affair) {
    const { since, dueBy: due, madeOn } = affair;
    return { ...ownOwedOn({ since, due, madeOn }, view.day), duty: null };
  }
  if (!demands) return undefined;
  const demanded = demands(organizationsOn(view).cityOf(affair.demandedOf ?? affair.zone ?? affair.owedBy));
  return 's0' in affair ? owedOn(demanded, affair, view.day) : periodicOn(demanded, affair, view.day);
}

/** What it is about, and nothing of when. */
const aboutOf = ({ zone, power, step, person, subject, owedBy, owedTo }: About): About => ({
  ...(zone === undefined ? {} : { zone }),
  ...(power === undefined ? {} : { power }),
  ...(step === undefined ? {} : { step }),
  ...(person === undefined ? {} : { person }),
  ...(subject === undefined ? {} : { subject }),
  ...{ owedBy, owedTo },
});

function together(same: [Obligation, ...Obligation[]], { day }: View): Obligation {
  if (same.length === 1) return same[0];
  const one = asOne(same, day);
  return one.state === 'DONE' ? { ...one, lacks: [] } : one;
}

const keyOf = ({ zone, power, step, person, subject, owedBy }: About): string =>
  [zone, power, step, person, subject?.label, subject?.thing, owedBy].join(' ');
