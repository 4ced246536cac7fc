import type { Scope } from '../../domain/access/scope.ts';
import { isoFromDay, type Day } from '../../domain/days.ts';
import type { AuditKind, Severity } from '../../domain/findings.ts';
import { AuditDesk } from '../audits/audit-desk.ts';
import { USUAL_BACKDATED, USUAL_OVERLOAD } from '../audits/audit-limits.ts';
import type { Language } from '../../domain/language.ts';
import { countFindings, type FindingCount } from '../audits/count-findings.ts';
import { differenceOf } from '../audits/findings-difference.ts';
import { unpackFindings } from '../../domain/packed-findings.ts';
import { rulesOf } from '../../rules/registry.ts';
import { columnsOfPending } from '../columns/ask-pending.ts';
import type { Finding } from '../../domain/findings.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import { leafField, type SelectedField } from '../statement/selected-field.ts';
import { findAccepted } from '../reading/acceptances.ts';
import { answerFindings } from './answer-findings.ts';
import { ownDelegations } from '../reading/own-delegations.ts';
import { derive } from './derive.ts';
import { Reading } from '../reading/reading.ts';
import { headAt } from '../reading/record.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A finding as it is told: what it names by code and name, and its sentence. */
export interface ReportedFinding {
  readonly kind: AuditKind;
  readonly severity: Severity;
  readonly zone: Named | null;
  readonly power: Named | null;
  readonly step: { readonly order: number; readonly name: string } | null;
  readonly chain: Named | null;
  readonly person: Named | null;
  readonly element: Named | null;
  readonly detail: string | null;
  readonly message: string;
}

/** Findings, counted whole and by kind (zeros too); the first of them, in their order, in full. */
export interface CountedFindings {
  readonly count: number;
  readonly counts: readonly FindingCount[];
  readonly findings: readonly ReportedFinding[];
}

/** What an import would do to the audit of a day: the same three lists as those of an impact. */
export interface ForeseenFindings {
  readonly asOf: string | null;
  readonly introduced: CountedFindings;
  readonly resolved: CountedFindings;
  readonly changed: CountedFindings;
}

/** Which audit is foreseen, and how it is told. */
export interface Foresight {
  readonly day: Day;
  readonly timeZone: string;
  /** Of sentences and titles. */
  readonly language: Language;
  /** How many of each list are told in full; `Infinity` for all. */
  readonly shown: number;
  /** 30 unless said. */
  readonly overload?: number;
  readonly options: ReadOptions;
  /** Whose findings are told; all of them unless said. */
  readonly scope?: Scope;
}

/** What differs between the audit of the head and that of the revision after it, which is not published. */
export async function foreseeFindings(
  database: Database,
  revision: number,
  foresight: Foresight,
): Promise<ForeseenFindings> {
  const { day, timeZone, overload = USUAL_OVERLOAD, options } = foresight;
  const ask = await columnsOfPending(database, revision, options);
  const asked = { kinds: null, limits: { overload, backdated: USUAL_BACKDATED, timeZone } };
  const findingsAt = async (at: number) =>
    unpackFindings(await ask('findings', asked, { day, revision: at }));
  const [before, after] = [await findingsAt(revision - 1), await findingsAt(revision)];
  const { introduced, resolved, changed } = differenceOf(before, after);
  const then = readingAt(database, revision - 1, foresight);
  const now = readingAt(database, revision, foresight);
  const own = await ownDelegations(now, { day: foresight.day, revision });
  const told = (findings: readonly Finding[], reading: Reading) =>
    countedFindings(
      reading,
      findings.filter((finding) => own.hasFinding(finding)),
      foresight.shown,
    );
  return {
    asOf: isoFromDay(foresight.day),
    introduced: await told(introduced, now),
    resolved: await told(resolved, then),
    changed: await told(changed, now),
  };
}

/** Of an import that would change nothing. */
export function nothingForeseen({ day, language }: Foresight): ForeseenFindings {
  const none = { count: 0, counts: countFindings(rulesOf(null), [], language, () => false), findings: [] };
  return { asOf: isoFromDay(day), introduced: none, resolved: none, changed: none };
}

const AT_ONCE = 1000;

async function countedFindings(
  reading: Reading,
  findings: readonly Finding[],
  most: number,
): Promise<CountedFindings> {
  const told: ReportedFinding[] = [];
  const shown = findings.slice(0, most);
  for (let from = 0; from < shown.length; from += AT_ONCE) {
    const some = await answerFindings(reading, shown.slice(from, from + AT_ONCE), {}, FIELDS);
    told.push(...(some as readonly ReportedFinding[]));
  }
  const isAccepted = await findAccepted(reading, await reading.moment({}));
  const counts = countFindings(rulesOf(null), findings, reading.language, isAccepted);
  return { count: findings.length, counts, findings: told };
}

function readingAt(
  database: Database,
  revision: number,
  { day, timeZone, language, options, scope = 'all' }: Foresight,
): Reading {
  const clock = { now: Date.now(), today: day, timeZone };
  const parts = {
    ...{ database, heads: headAt(revision) },
    audits: new AuditDesk(database),
  };
  return new Reading({ ...parts, options, clock, language, variables: {}, scope, may: () => false, derive });
}

const leaves = (typeName: string, ...fields: readonly string[]): readonly SelectedField[] =>
  fields.map((field) => leafField(typeName, field));
const thing = (field: string, typeName: string, key = 'code'): SelectedField => ({
  ...leafField('Finding', field),
  fields: leaves(typeName, key, 'name'),
});

const FIELDS: readonly SelectedField[] = [
  ...leaves('Finding', 'kind', 'severity'),
  thing('zone', 'Zone'),
  thing('power', 'Power'),
  thing('step', 'Step', 'order'),
  thing('chain', 'Chain'),
  thing('person', 'Person'),
  thing('element', 'SupportElement'),
  ...leaves('Finding', 'detail', 'message'),
];
