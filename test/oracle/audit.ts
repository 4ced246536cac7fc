import type { City } from './city.ts';
import { lookAt, type AuditOptions, type DelegationOf, type Looked } from './checks.ts';
import { KINDS, SEVERITIES, listedOnce, type Finding, type Kind } from './finding.ts';
import { codesInOrder } from './order.ts';

export interface AuditFilters extends AuditOptions {
  readonly kinds?: readonly Kind[];
  readonly zones?: readonly string[];
}

export interface Count {
  readonly kind: Kind;
  readonly severity: string;
  readonly count: number;
}

/** The audit on a day. BACKDATED is looked for only where `kinds` names it. */
export function audit(
  city: City,
  day: string,
  filters: AuditFilters = {},
): { counts: Count[]; findings: Finding[] } {
  const kinds = filters.kinds ?? KINDS.filter((kind) => kind !== 'BACKDATED');
  const all = listedOnce(lookAt(city, day, filters).flatMap(({ findings }) => findings));
  const findings = all.filter(
    ({ kind, zone }) =>
      kinds.includes(kind) && (!filters.zones || (zone !== null && filters.zones.includes(zone))),
  );
  return { counts: countsOf(findings), findings };
}

/** "Kinds in the table's order, zeros too": every kind of the table, whatever was asked for. */
const countsOf = (findings: readonly Finding[]): Count[] =>
  KINDS.map((kind) => ({
    kind,
    severity: SEVERITIES[kind],
    count: findings.filter((each) => each.kind === kind).length,
  }));

export interface Score {
  readonly kind: Kind;
  readonly checked: number;
  readonly failed: number;
  readonly ratio: number | null;
}

/**
 * The scores of what was looked at through the delegations of a scope: those of a zone, of a city department's powers, of
 * a type of power, or all. A person's finding counts wherever the person answers for something, though it adds up all zones.
 */
function scores(
  looked: readonly Looked[],
  inScope: (delegation: DelegationOf) => boolean = () => true,
): Score[] {
  return KINDS.map((kind) => {
    const things = looked.filter((each) => each.kind === kind && each.through.some(inScope));
    const failed = things.filter(({ findings }) => findings.length > 0).length;
    const checked = things.length;
    return { kind, checked, failed, ratio: checked === 0 ? null : failed / checked };
  });
}

export const scoresOfZone = (looked: readonly Looked[], zone: string): Score[] =>
  scores(looked, (delegation) => delegation.zone === zone);

export function scoresOfDepartment(city: City, looked: readonly Looked[], department: string): Score[] {
  const powers = new Set(
    city.powers.filter((each) => each.department === department).map(({ code }) => code),
  );
  return scores(looked, ({ power }) => powers.has(power));
}

export function scoresOfType(city: City, looked: readonly Looked[], type: string): Score[] {
  const powers = new Set(city.powers.filter((each) => each.type === type).map(({ code }) => code));
  return scores(looked, ({ power }) => powers.has(power));
}

/** City departments, by code. */
export const cityDepartments = (city: City): string[] =>
  codesInOrder(city.organizations.filter(({ kind }) => kind === '市直部门').map(({ code }) => code));
