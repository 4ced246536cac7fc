import { byKeys } from './order.ts';

/** The kinds of audits.md in the order of its table, with their severity. */
export const SEVERITIES = {
  NO_STEPS: 'HIGH',
  STEP_UNASSIGNED: 'HIGH',
  RESPONSIBILITY_CONFLICT: 'HIGH',
  ASSIGNMENT_INCOMPLETE: 'MEDIUM',
  ASSIGNMENT_MISPLACED: 'MEDIUM',
  STAFF_NOT_IN_POST: 'HIGH',
  LEADER_NOT_IN_OFFICE: 'MEDIUM',
  CERTIFICATE_MISSING: 'HIGH',
  DUTIES_NOT_SEPARATED: 'MEDIUM',
  SUPPORT_MISSING: 'HIGH',
  OUTSIDE_CATALOGUE: 'HIGH',
  NOT_FILED: 'MEDIUM',
  CHAIN_BROKEN: 'HIGH',
  OVERLOADED: 'LOW',
  BACKDATED: 'MEDIUM',
  NO_LEGAL_BASIS: 'HIGH',
  MEMBERSHIP_BEYOND_POST: 'MEDIUM',
} as const;

export type Kind = keyof typeof SEVERITIES;
export const KINDS = Object.keys(SEVERITIES) as readonly Kind[];

/** A finding: what is not filled in is null. Things are their codes, the step its order. */
export interface Finding {
  readonly kind: Kind;
  readonly zone: string | null;
  readonly power: string | null;
  readonly step: number | null;
  readonly chain: string | null;
  readonly person: string | null;
  readonly element: string | null;
  readonly detail: string | null;
}

export function finding(kind: Kind, filledIn: Partial<Omit<Finding, 'kind'>>): Finding {
  const nothing = {
    zone: null,
    power: null,
    step: null,
    chain: null,
    person: null,
    element: null,
    detail: null,
  };
  return { kind, ...nothing, ...filledIn };
}

/** Two findings are the same finding where all of these are the same. */
export const sameness = ({ kind, zone, power, step, chain, person, element }: Finding): string =>
  JSON.stringify([kind, zone, power, step, chain, person, element]);

/** The order of findings: zone, power, step, kind, chain, person, element; what is not filled in last. */
export const inFindingsOrder = byKeys<Finding>((each) => [
  each.zone,
  each.power,
  each.step,
  KINDS.indexOf(each.kind),
  each.chain,
  each.person,
  each.element,
]);

export const FIVE = ['department', 'leader', 'section', 'post', 'staff'] as const;

/**
 * The same finding is listed once. The detail of ASSIGNMENT_INCOMPLETE then has what any of them leaves out. The text
 * says nothing of BACKDATED's: here it is the largest number of days.
 */
export function listedOnce(findings: readonly Finding[]): Finding[] {
  const listed = [...Map.groupBy(findings, sameness).values()].map((same): Finding => {
    const [first] = same;
    if (!first) throw new Error('a group is never empty');
    return {
      ...first,
      detail: mergedDetail(
        first.kind,
        same.map(({ detail }) => detail),
      ),
    };
  });
  return listed.sort(inFindingsOrder);
}

function mergedDetail(kind: Kind, details: readonly (string | null)[]): string | null {
  if (kind === 'ASSIGNMENT_INCOMPLETE') {
    const missing = details.flatMap((detail) => detail?.split(',') ?? []);
    return FIVE.filter((each) => missing.includes(each)).join(',');
  }
  if (kind === 'BACKDATED') return String(Math.max(...details.map(Number)));
  return details[0] ?? null;
}
