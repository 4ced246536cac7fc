import type { View } from '../columns/view.ts';
import { findAll, findEvidence, findOne } from './audit.ts';
import { findImpact } from './impact.ts';
import { findScores } from './scores.ts';
import { countThings } from './totals.ts';

/**
 * What can be asked of a city on a day: each is a function of a view and of plain data, whose answer is plain data. A worker
 * runs them.
 */
export const QUESTIONS = {
  findings: findAll,
  finding: findOne,
  evidence: findEvidence,
  impact: findImpact,
  scores: findScores,
  things: countThings,
} as const satisfies Readonly<Record<string, (view: View, asked: never) => unknown>>;

export type QuestionName = keyof typeof QUESTIONS;
export type Asked<Name extends QuestionName> = Parameters<(typeof QUESTIONS)[Name]>[1];
export type Answered<Name extends QuestionName> = ReturnType<(typeof QUESTIONS)[Name]>;
