import { addDays } from '../../domain/civil-days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { AuditKind, Finding } from '../../domain/findings.ts';
import { actsByAuditAlone } from '../../domain/messages/acts.ts';
import type { FindingFilters } from '../../questions/filter-findings.ts';
import type { ImpactFinding } from '../../questions/impact.ts';
import { pathOfAct } from '../../rules/act-evidence.ts';
import type { Moment } from '../model/dating.ts';
import { ANY_ACTS, ASKED_AT_ONCE, findAllActs } from '../reading/find-acts.ts';
import type { Reading } from '../reading/reading.ts';

/** Looked for among acts, which are no columns: where it is asked for by name, and by audits alone. */
export const OF_ACTS: AuditKind = 'ACT_WITHOUT_STANDING';

export interface ActFindingsAsked extends Moment {
  /** What was done on the day looked at, or on so many days before it, counting that day; null whenever it was done. */
  readonly within: number | null;
  readonly filters?: FindingFilters | undefined;
  /** Only of acts with these codes; all where it is left out. */
  readonly codes?: readonly string[];
}

export const USUAL_WITHIN = 30;
/** A hundred years. */
const MOST_WITHIN = 36_500;

/** Acts that lack anything, done within some days: a finding each, with what makes it true. In no order. */
export async function findActFindings(
  reading: Reading,
  { within, filters, codes, day, revision }: ActFindingsAsked,
): Promise<readonly (Finding & Pick<ImpactFinding, 'path'>)[]> {
  const at = { day, revision };
  const from = within === null ? null : addDays(day, 1 - Math.min(within, MOST_WITHIN));
  const acts = await findAllActs(reading, at, { ...ANY_ACTS, from, codes: codes ?? null }, 'within');
  const found: Finding[] = [];
  for (let start = 0; start < acts.length; start += ASKED_AT_ONCE) {
    const asked = { acts: acts.slice(start, start + ASKED_AT_ONCE), ...(filters ? { filters } : {}) };
    found.push(...(await reading.audits.ask('actFindings', asked, at, reading.options)));
  }
  return found.map((finding) => ({ ...finding, path: pathOfAct(finding) }));
}

/** Refuses what looks at other days or places than an audit does. */
export function refuseActs(kinds: readonly AuditKind[] | null): void {
  if (!kinds?.includes(OF_ACTS)) return;
  throw new Refusal('invalid', actsByAuditAlone(OF_ACTS), { argument: 'kinds', value: OF_ACTS });
}
