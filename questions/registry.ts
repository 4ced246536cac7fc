import type { View } from '../columns/view.ts';
import { packFindings } from '../domain/packed-findings.ts';
import { findDifferences, type DifferencesAsked } from './compare/find.ts';
import { findEvidence, findOne } from './audit.ts';
import { auditPivot, type PivotAsked } from './audit-pivot.ts';
import { auditTrend, type TrendAsked } from './audit-trend.ts';
import { chainCoverage } from './chain-coverage.ts';
import { chainMatrix, type MatrixAsked } from './chain-matrix.ts';
import { daysOfChange, type DaysAsked } from './days-of-change.ts';
import { findFiltered, type FilteredAudit } from './filtered-findings.ts';
import { findingRuns, type RunAsked } from './finding-run.ts';
import { adviseCatalogue } from './advise-catalogue.ts';
import { findActFindings } from './act-findings.ts';
import { findActStandings } from './act-lacks.ts';
import { findFit } from './fit.ts';
import { findReview } from './review.ts';
import { findPlan, type PlanAsked } from './hand-over/find-plan.ts';
import { findImpact } from './impact.ts';
import { platformCoverage } from './platform-coverage.ts';
import { findScores } from './scores.ts';
import { loadPerPerson } from './load-per-person.ts';
import { findDeadline, findOwed } from './owed.ts';
import { taskMeasures, zoneReadiness } from './readiness.ts';
import type { Reader } from './sight.ts';
import { timeline, type TimelineAsked } from './timeline.ts';
import { standingGaps, type GapsAsked } from './standing-gaps.ts';
import { findTouched, type TouchedAsked } from './touched.ts';
import { countCity } from './overview.ts';
import { transfersOwed } from './transfers-owed.ts';

/** Something that is answered to each as far as they see. */
interface By<Asked> {
  readonly asked: Asked;
  readonly reader: Reader;
}

/**
 * What can be asked of a city: each is a function of a view and of plain data, whose answer is plain data. A worker runs
 * them. What is asked of many days makes views of its own.
 */
export const QUESTIONS = {
  findings: (view: View, asked: FilteredAudit) => packFindings(findFiltered(view, asked)),
  finding: findOne,
  evidence: findEvidence,
  impact: findImpact,
  touched: (view: View, { asked, reader }: By<TouchedAsked>) => findTouched(view, asked, reader),
  scores: findScores,
  overview: countCity,
  owed: findOwed,
  deadline: findDeadline,
  transfersOwed,
  loads: loadPerPerson,
  readiness: zoneReadiness,
  measures: taskMeasures,
  runs: (view: View, { asked, reader }: By<RunAsked>) => findingRuns(view, asked, reader),
  trend: ({ city }: View, { asked, reader }: By<TrendAsked>) => auditTrend(city, asked, reader),
  pivot: ({ city }: View, { asked, reader }: By<PivotAsked>) => auditPivot(city, asked, reader),
  fit: findFit,
  adviseCatalogue,
  review: findReview,
  coverage: chainCoverage,
  platforms: platformCoverage,
  acts: findActStandings,
  actFindings: findActFindings,
  gaps: (view: View, { asked, reader }: By<GapsAsked>) => standingGaps(view, asked, reader),
  matrix: ({ city }: View, asked: MatrixAsked) => chainMatrix(city, asked),
  days: ({ city }: View, { asked, reader }: By<DaysAsked>) => daysOfChange(city, asked, reader),
  differences: (view: View, { asked, reader }: By<DifferencesAsked>) => findDifferences(view, asked, reader),
  handOver: (view: View, { asked, reader }: By<PlanAsked>) => findPlan(view, asked, reader),
  timeline: ({ city }: View, { asked, reader }: By<TimelineAsked>) => timeline(city, asked, reader) ?? null,
} as const satisfies Readonly<Record<string, (view: View, asked: never) => unknown>>;

export type QuestionName = keyof typeof QUESTIONS;
export type Asked<Name extends QuestionName> = Parameters<(typeof QUESTIONS)[Name]>[1];
export type Answered<Name extends QuestionName> = ReturnType<(typeof QUESTIONS)[Name]>;
