import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Matter, ReadinessMeasure } from '../domain/running-words.ts';
import { listedItems } from '../matters/listed-items.ts';
import { obligationsOf } from '../matters/obligations.ts';
import { assignmentIncomplete } from './audits/assignment-incomplete.ts';
import { certificateMissing } from './audits/certificate-missing.ts';
import { outsideCatalogue } from './audits/outside-catalogue.ts';
import { staffNotInPost } from './audits/staff-not-in-post.ts';
import { supportMissing } from './audits/support-missing.ts';
import { Look, type Limits } from './look.ts';
import type { Rule } from './rule.ts';
import { runRule } from './run-rule.ts';

/** How much there is of something in a zone, and how much of it is as it should be. */
export interface Counted {
  readonly owed: number;
  readonly done: number;
}

export interface MeasureCount extends Counted {
  readonly measure: ReadinessMeasure;
  /** `done` to `owed`; null where there is nothing. */
  readonly ratio: number | null;
}

/** A zone, where its delegations are looked at. */
interface ZoneLook {
  readonly view: View;
  readonly zone: number;
  readonly look: Look;
}

/** How a measure is taken, one a line. */
const MEASURES: Readonly<Record<ReadinessMeasure, (of: ZoneLook) => Counted>> = {
  CARRIED_OUT: carriedOut,
  CATALOGUED: ({ look }) => passing(outsideCatalogue, look),
  SUPPORTED: ({ look }) => passing(supportMissing, look),
  AUTHORIZED: (of) => owedOf('STANDING', of),
  TRANSFERRED: (of) => owedOf('TRANSFER', of),
  STAFFED: ({ look }) => staffed(look),
  CERTIFIED: ({ look }) => passing(certificateMissing, look),
  SUPERVISED: (of) => owedOf('SUPERVISION', of),
  FILED: (of) => owedOf('FILING', of),
  ON_PLATFORM: (of) => owedOf('PLATFORM', of),
};

/** No measure looks at who has too much, or what was recorded late. */
const LIMITS: Limits = { overload: 0, backdated: 0, timeZone: 'UTC' };
const ORDER = Object.keys(MEASURES) as readonly ReadinessMeasure[];

/** What was approved and published for the zone, and whose day has come: whether it was carried out. */
function carriedOut({ view, zone }: ZoneLook): Counted {
  const states = listedItems(view).flatMap((each) => (each.zone === zone ? [each.state] : []));
  const done = states.filter((state) => state === 'CARRIED_OUT').length;
  return { owed: done + states.filter((state) => state === 'NOT_CARRIED_OUT').length, done };
}

/** What passes an audit, of what it looks at. */
function passing(rule: Rule, look: Look): Counted {
  const { checked, failed } = runRule(rule, look);
  return { owed: checked, done: checked - failed };
}

/** What is done of a matter, of what is owed of it for a zone. */
function owedOf(matter: Matter, { view, zone }: ZoneLook): Counted {
  const owed = obligationsOf(view, matter).filter((each) => each.zone === zone);
  return { owed: owed.length, done: owed.filter(({ state }) => state === 'DONE').length };
}

/** Steps with a responsibility, of which each names all five, and staff who holds the post. */
function staffed(look: Look): Counted {
  const { city } = look;
  const stepOf = city.table('Responsibility').column('FOR_STEP');
  const wrong = new Set<number>();
  for (const rule of [assignmentIncomplete, staffNotInPost])
    for (const same of runRule(rule, look).found)
      for (const { row } of same) if (row !== undefined) wrong.add(stepOf.at(row));
  const { thing } = city.table('Step');
  const steps = [...look.steps].map((row) => thing.at(row));
  const good = steps.filter((step) => (look.responsibilitiesOfSteps[step] ?? 0) > 0 && !wrong.has(step));
  return { owed: steps.length, done: good.length };
}

/** All measures of a zone, in their order. */
export const measuresOf = (view: View, zone: number): readonly MeasureCount[] =>
  view.keep(`measures of ${zone}`, () => {
    const delegations: number[] = [];
    const index = view.city.thingsBy('Delegation', 'zone');
    for (let each = index.first(zone); each !== NONE; each = index.next(each)) delegations.push(each);
    const of = { view, zone, look: new Look(view, LIMITS, { delegations }) };
    return ORDER.map((measure) => countOf(measure, MEASURES[measure](of)));
  });

/** Some measures, each once and in their order, over all zones that are there. */
function measuresOver(view: View, asked: ReadonlySet<ReadinessMeasure>): readonly MeasureCount[] {
  const { thing } = view.city.table('Zone');
  const all = [...view.rows('Zone')].map((row) => measuresOf(view, thing.at(row)));
  return ORDER.filter((measure) => asked.has(measure)).map((measure) => {
    const counts = all.flatMap((each) => each.filter((count) => count.measure === measure));
    const sum = (of: 'owed' | 'done') => counts.reduce((total, count) => total + count[of], 0);
    return countOf(measure, { owed: sum('owed'), done: sum('done') });
  });
}

const countOf = (measure: ReadinessMeasure, { owed, done }: Counted): MeasureCount => ({
  ...{ measure, owed, done },
  ratio: owed === 0 ? null : done / owed,
});

/** The measures of a task (its row). */
export const measuresOfTask = (view: View, row: number): readonly MeasureCount[] => {
  const { city } = view;
  const words = city.table('Task').list('measures', row);
  const asked = new Set(words.map((word) => city.wordOf('Task', 'measures', word) as ReadinessMeasure));
  return asked.size === 0 ? [] : measuresOver(view, asked);
};
