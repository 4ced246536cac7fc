import type { AuditKind } from '../../domain/findings.ts';
import type { Day } from '../../domain/days.ts';
import { rowsOf } from '../city.ts';

/**
 * Fourteen of the rules as plain loops over typed arrays of a folder of sheets: one time only, counts alone, no names, no
 * evidence, nothing that is looked up by day. A floor: how fast could it be.
 */
export type LoopsAudit = (day: Day) => ReadonlyMap<AuditKind, number>;

const STILL = 99_999_999;
const ENFORCED = ['行政处罚', '行政强制', '行政检查'];
const [REVIEW, DECISION] = [1, 2];
const MOST_STEPS = 64;
const OVERLOAD = 30;

type Rows = readonly (readonly string[])[];

const dayOf = (cell: string): number => Number(cell.replaceAll('-', ''));
const numbers = (rows: Rows, of: (row: readonly string[]) => number): Int32Array => Int32Array.from(rows, of);

/** Numbers from 1 for codes; 0 where there is none. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(code = ''): number {
    if (code === '') return 0;
    const known = this.known.get(code) ?? this.known.size + 1;
    this.known.set(code, known);
    return known;
  }

  get size(): number {
    return this.known.size + 1;
  }
}

/** Whether a row holds on a day, by the columns of its first and last. */
function periods(rows: Rows, from: number): (row: number, day: Day) => boolean {
  const first = numbers(rows, (row) => dayOf(row[from] ?? ''));
  const end = numbers(rows, (row) => dayOf(row[from + 1] ?? '') || STILL);
  return (row, day) => (first[row] ?? 0) <= day && day < (end[row] ?? 0);
}

/** The rules on a city, and how many rows it has. */
export function loopsOver(folder: string): { readonly audit: LoopsAudit; readonly rows: number } {
  const sheet = (name: string) => rowsOf(folder, name);
  const [delegations, steps, duties] = [sheet('delegations'), sheet('steps'), sheet('responsibilities')];
  const [members, certificates, capacities] = [
    sheet('memberships'),
    sheet('certificates'),
    sheet('zoneCapacities'),
  ];
  const powers = sheet('powers');
  const zones = sheet('organizations').filter(([, , kind]) => kind === '新区');
  const powerAt = new Map(powers.map(([code = ''], at) => [code, at]));
  const zoneAt = new Map(zones.map(([code = ''], at) => [code, at]));
  const [all, count] = [powers.length, zones.length * powers.length];
  const placeOf = ([zone = '', power = '']: readonly string[]) =>
    (zoneAt.get(zone) ?? 0) * all + (powerAt.get(power) ?? 0);
  const names = new Numbers();
  const named = (rows: Rows, column: number) => numbers(rows, (row) => names.of(row[column]));

  const isEnforced = powers.map(([, , type = '']) => ENFORCED.includes(type));
  const needs = powers.map((): string[] => []);
  for (const [power = '', element = ''] of sheet('powerRequirements'))
    needs[powerAt.get(power) ?? 0]?.push(element);
  const listed = new Set(
    sheet('catalogueEntries').map(([zoneClass, power = '']) => `${zoneClass}|${powerAt.get(power)}`),
  );
  const chains = new Map<string, Set<number>>();
  for (const [chain = '', , , power = ''] of sheet('chainLinks'))
    chains.set(chain, (chains.get(chain) ?? new Set()).add(powerAt.get(power) ?? 0));
  const posts = sheet('posts').map((row) => [0, 2, 3].map((column) => names.of(row[column])));
  const departmentOfPost = new Map(posts.map(([post = 0, department = 0]) => [post, department]));
  const sectionOfPost = new Map(posts.map(([post = 0, , section = 0]) => [post, section]));
  const departmentOfSection = new Map(sheet('sections').map((row) => [names.of(row[0]), names.of(row[2])]));

  const place = numbers(delegations, placeOf);
  const isHeld = periods(delegations, 3);
  const filed = numbers(delegations, (row) => dayOf(row[6] ?? '') || STILL);
  const stepPlace = numbers(steps, placeOf);
  const stepKind = numbers(steps, (row) => (row[4] === '审查' ? REVIEW : row[4] === '决定' ? DECISION : 0));
  const stepAt = new Map(steps.map((row, at) => [placeOf(row) * MOST_STEPS + Number(row[2]), at]));
  const stepOf = numbers(duties, (row) => stepAt.get(placeOf(row) * MOST_STEPS + Number(row[2])) ?? 0);
  const [department, leader, section, post, staff] = [3, 4, 5, 6, 7].map((column) => named(duties, column));
  const isDuty = periods(duties, 8);
  const [member, memberPost, isMember] = [named(members, 0), named(members, 1), periods(members, 2)];
  const [certified, isCertified] = [named(certificates, 1), periods(certificates, 2)];
  const isThere = periods(capacities, 2);

  const audit: LoopsAudit = (day) => {
    const found = new Map<AuditKind, number>();
    const add = (kind: AuditKind) => found.set(kind, (found.get(kind) ?? 0) + 1);
    const size = names.size;
    const [held, hasSteps] = [new Uint8Array(count), new Uint8Array(count)];
    const [inPost, inOffice] = [new Set<number>(), new Set<number>()];
    for (let row = 0; row < member.length; row += 1) {
      if (!isMember(row, day)) continue;
      const [person = 0, of = 0] = [member[row], memberPost[row]];
      inPost.add(person * size + of);
      inOffice.add(person * size + (departmentOfPost.get(of) ?? 0));
    }
    const certifiedOn = new Uint8Array(size);
    for (let row = 0; row < certified.length; row += 1)
      if (isCertified(row, day)) certifiedOn[certified[row] ?? 0] = 1;
    const has = new Set(
      capacities.flatMap(([zone, element], row) => (isThere(row, day) ? [`${zone}|${element}`] : [])),
    );
    for (let row = 0; row < place.length; row += 1) {
      if (!isHeld(row, day)) continue;
      const at = place[row] ?? 0;
      held[at] = 1;
      const [zone = '', , , , zoneClass] = zones[Math.floor(at / all)] ?? [];
      if ((filed[row] ?? 0) > day) add('NOT_FILED');
      if (!listed.has(`${zoneClass}|${at % all}`)) add('OUTSIDE_CATALOGUE');
      for (const element of needs[at % all] ?? []) if (!has.has(`${zone}|${element}`)) add('SUPPORT_MISSING');
    }
    for (const at of stepPlace) hasSteps[at] = 1;
    for (let at = 0; at < count; at += 1) if (held[at] && !hasSteps[at]) add('NO_STEPS');

    const [answered, load] = [new Uint8Array(steps.length), new Int32Array(size)];
    const hands = new Map<number, number>();
    for (let row = 0; row < stepOf.length; row += 1) {
      const step = stepOf[row] ?? 0;
      const at = stepPlace[step] ?? 0;
      if (!isDuty(row, day) || !held[at]) continue;
      answered[step] = (answered[step] ?? 0) + 1;
      const [de = 0, le = 0, se = 0, po = 0, st = 0] = [
        ...[department?.[row], leader?.[row], section?.[row], post?.[row], staff?.[row]],
      ];
      if (!de || !le || !se || !po || !st) add('ASSIGNMENT_INCOMPLETE');
      const isElsewhere = se && de && departmentOfSection.get(se) !== de;
      if (isElsewhere || (se && po && sectionOfPost.get(po) !== se)) add('ASSIGNMENT_MISPLACED');
      if (st && po && !inPost.has(st * size + po)) add('STAFF_NOT_IN_POST');
      if (le && de && !inOffice.has(le * size + de)) add('LEADER_NOT_IN_OFFICE');
      if (st && isEnforced[at % all] && !certifiedOn[st]) add('CERTIFICATE_MISSING');
      if (!st) continue;
      load[st] = (load[st] ?? 0) + 1;
      const key = at * size + st;
      if (stepKind[step]) hands.set(key, (hands.get(key) ?? 0) | (stepKind[step] ?? 0));
    }
    for (const both of hands.values()) if (both === (REVIEW | DECISION)) add('DUTIES_NOT_SEPARATED');
    answered.forEach((times, step) => {
      if (!held[stepPlace[step] ?? 0] || times === 1) return;
      add(times === 0 ? 'STEP_UNASSIGNED' : 'RESPONSIBILITY_CONFLICT');
    });
    for (const duty of load) if (duty > OVERLOAD) add('OVERLOADED');
    for (const linked of chains.values())
      for (let zone = 0; zone < zones.length; zone += 1) {
        let holds = 0;
        for (const power of linked) holds += held[zone * all + power] ?? 0;
        if (holds > 0 && holds < linked.size) add('CHAIN_BROKEN');
      }
    return found;
  };
  return { audit, rows: delegations.length + steps.length + duties.length };
}
