import { CATALOGUE_ADVICE, FIT_ADVICE } from '../domain/adjustment-words.ts';
import { AUDIT_KINDS, AUDIT_TITLES, PIVOT_AXIS_WORDS } from '../domain/findings.ts';
import type { Bilingual } from '../domain/language.ts';
import {
  OBLIGATION_STATES,
  PUSH_REASONS,
  READINESS_MEASURES,
  STANDING_LACKS,
} from '../domain/running-words.ts';
import * as words from '../domain/words.ts';
import { KINDS } from './registry.ts';
import { COMPARED_RECORDS, RECORD_KIND_WORDS } from './words.ts';

/** The words of each enum of the schema whose values are words of the field. */
export const LABELLED_WORDS: Readonly<Record<string, words.Words>> = {
  ZoneClass: words.ZONE_CLASSES,
  DepartmentKind: without('ZONE', words.ORGANIZATION_KINDS),
  PostKind: words.POST_KINDS,
  PowerType: words.POWER_TYPES,
  SupportElementKind: words.SUPPORT_ELEMENT_KINDS,
  ChainStage: words.CHAIN_STAGES,
  DelegationMode: words.DELEGATION_MODES,
  StepKind: words.STEP_KINDS,
  ResponsibilityRole: words.RESPONSIBILITY_ROLES,
  AuditKind: Object.fromEntries(AUDIT_KINDS.map((kind) => [AUDIT_TITLES[kind].zh, kind])),
  Severity: words.SEVERITIES,
  AcceptanceState: words.ACCEPTANCE_STATES,
  SearchKind: words.SEARCH_KINDS,
  ReferenceReason: words.REFERENCE_REASONS,
  WorkUnitKind: words.WORK_UNIT_KINDS,
  TaskUnitRole: words.TASK_UNIT_ROLES,
  NeedBasis: words.NEED_BASES,
  TaskState: words.TASK_STATES,
  HandOverState: words.HAND_OVER_STATES,
  HandOverReason: words.HAND_OVER_REASONS,
  HandOverDoubt: words.HAND_OVER_DOUBTS,
  HandOverBar: words.HAND_OVER_BARS,
  HandOverLeft: words.HAND_OVER_LEFT,
  RecordKind: RECORD_KIND_WORDS,
  ComparedRecord: COMPARED_RECORDS,
  DifferenceKind: words.DIFFERENCE_KINDS,
  ...Object.fromEntries(
    KINDS.flatMap(({ type }) => Object.entries(type?.enums ?? {}).map(([name, of]) => [name, of.words])),
  ),
  LaneKind: words.LANE_KINDS,
  PivotAxis: PIVOT_AXIS_WORDS,
  ObligationState: OBLIGATION_STATES,
  FitAdvice: FIT_ADVICE,
  CatalogueAdviceWord: CATALOGUE_ADVICE,
  StandingLack: STANDING_LACKS,
  PushReason: PUSH_REASONS,
  ReadinessMeasure: READINESS_MEASURES,
};

/** Enums whose values have English names of their own. */
const ENGLISH: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = { AuditKind: AUDIT_TITLES };

/** What a value of an enum is called. */
export interface Label {
  readonly enum: string;
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}

export const LABELS: readonly Label[] = Object.entries(LABELLED_WORDS).flatMap(([name, ofEnum]) =>
  Object.entries(ofEnum).map(([zh, value]) => ({
    ...{ enum: name, value, zh },
    en: ENGLISH[name]?.[value]?.en ?? english(value),
  })),
);

const byValue: ReadonlyMap<string, Label> = new Map(
  LABELS.map((label) => [`${label.enum}.${label.value}`, label]),
);

/** What a value of an enum is called; as it is where it has no words. */
export const labelOf = (ofEnum: string, value: string): Bilingual =>
  byValue.get(`${ofEnum}.${value}`) ?? { zh: value, en: value };

/** A zone is an organisation, and no department. */
function without(value: string, of: words.Words): words.Words {
  return Object.fromEntries(Object.entries(of).filter(([, each]) => each !== value));
}

/** `Class one` for CLASS_ONE. */
function english(value: string): string {
  const text = value.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
