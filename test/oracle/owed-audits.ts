import { byKeys, codesInOrder } from './order.ts';
import { MATTERS, type Owed, type OwedOracle } from './owed/owed-oracle.ts';
import { holdsOn, numberOf, type DayNumber, type Running } from './running.ts';

/** A finding of an audit that stands for what cities demand; codes, the step its order, the subject `Type:code`. */
export interface OwedFinding {
  readonly kind: string;
  readonly zone: string | null;
  readonly power: string | null;
  readonly step: number | null;
  readonly person: string | null;
  readonly subject: string | null;
  readonly detail: string | null;
}

/** What an audit looked at and found. */
export interface OwedLooked {
  readonly kind: string;
  readonly checked: number;
  readonly failed: number;
  readonly findings: readonly OwedFinding[];
}

const NOTHING = { zone: null, power: null, step: null, person: null, subject: null, detail: null };

/** The audits of what is owed, those that stand beside it, and NOT_FILED, on a day. */
export function owedAudits(running: Running, oracle: OwedOracle, iso: string): OwedLooked[] {
  const [day, owed] = [numberOf(iso), oracle.on(iso)];
  return [
    // That a task is late is told by the plan of work.
    ...MATTERS.filter((matter) => matter !== 'TASK').map((matter) => lateOf(owed, matter)),
    reEntrusted(oracle, day),
    grantorWrong(running, oracle, day),
    filingOutdated(running, oracle, day),
    notFiled(oracle, day),
  ];
}

function looked(kind: string, checked: number, failing: readonly OwedFinding[]): OwedLooked {
  return { kind, checked, failed: failing.length, findings: once(failing) };
}

function lateOf(owed: readonly Owed[], matter: string): OwedLooked {
  const all = owed.filter((each) => each.matter === matter);
  const kind = `${matter}_OWED`;
  const late = all
    .filter(({ state }) => state === 'LATE')
    .map(({ zone, power, person, subject, due, isProvisional, lacks }) => ({
      ...{ ...NOTHING, kind, zone, power, person, subject },
      detail: [`${due}${isProvisional ? '?' : ''}`, ...(lacks.length > 0 ? [lacks.join(',')] : [])].join(' '),
    }));
  return looked(kind, all.length, late);
}

function reEntrusted(oracle: OwedOracle, day: DayNumber): OwedLooked {
  const all = oracle
    .responsibilities(day)
    .filter(
      ({ zone, power, department }) =>
        department !== null &&
        oracle.rowOn(zone, power, day)?.mode === '委托' &&
        oracle.isDemanded('STANDING', zone, day),
    );
  const wrong = all.filter(({ zone, department }) => {
    const other = oracle.zoneOf(department ?? '');
    return other !== null && other !== zone;
  });
  return looked(
    'RE_ENTRUSTED',
    all.length,
    wrong.map(({ zone, power, step, department }) => ({
      ...{ ...NOTHING, kind: 'RE_ENTRUSTED', zone, power, step, detail: department },
    })),
  );
}

function grantorWrong(running: Running, oracle: OwedOracle, day: DayNumber): OwedLooked {
  const all = running.standings.filter(
    (each) => holdsOn(day, each) && oracle.isDemanded('STANDING', each.zone, day),
  );
  const wrong = all.filter(({ kind, zone, power, grantor }) => {
    if (kind === '授权') return grantor !== oracle.cityOf(zone);
    return power === null
      ? running.organizations.get(grantor)?.kind !== '市直部门'
      : grantor !== oracle.departmentOf(power);
  });
  return looked(
    'GRANTOR_WRONG',
    all.length,
    wrong.map(({ zone, power, document, grantor }) => ({
      ...{ ...NOTHING, kind: 'GRANTOR_WRONG', zone, power, subject: `Document:${document}`, detail: grantor },
    })),
  );
}

const PAPERS = [
  ['DIVISION', '责任分工', divisionOn],
  ['SUPERVISION_LIST', '监管清单', supervisionOn],
] as const;

function filingOutdated(running: Running, oracle: OwedOracle, day: DayNumber): OwedLooked {
  const filed = oracle.held(day).flatMap((held) => {
    if (!oracle.isDemanded('FILING', held.zone, day)) return [];
    const papers = PAPERS.flatMap(([subject, chinese, saidOn]) => {
      const all = oracle.filed(held, chinese, day);
      const serving = all
        .filter(({ to, returnedOn }) => {
          const isReturned = returnedOn !== null && returnedOn <= day;
          return to === oracle.departmentOf(held.power) && !isReturned;
        })
        .map(({ filedOn }) => filedOn);
      const isByRow = subject === 'DIVISION' && all.length === 0;
      const on = isByRow ? oracle.filedOnOfRows(held, day) : (serving.sort((a, b) => b - a)[0] ?? null);
      if (on === null) return [];
      const [then, now] = [Math.max(on, held.from), day].map((each) => saidOn(running, held, each)) as [
        Said,
        Said,
      ];
      const orders = [...new Set([...then.keys(), ...now.keys()])];
      return [{ subject, count: orders.filter((order) => then.get(order) !== now.get(order)).length }];
    });
    return papers.length === 0 ? [] : [{ held, changed: papers.filter(({ count }) => count > 0) }];
  });
  const failing = filed.filter(({ changed }) => changed.length > 0);
  return looked(
    'FILING_OUTDATED',
    filed.length,
    failing.map(({ held: { zone, power }, changed }) => ({
      ...{ ...NOTHING, kind: 'FILING_OUTDATED', zone, power },
      detail: changed.map(({ subject, count }) => `${subject}:${count}`).join(','),
    })),
  );
}

/** What is said of each order of a list. */
type Said = ReadonlyMap<number, string>;

function supervisionOn(
  running: Running,
  { zone, power }: { readonly zone: string; readonly power: string },
  day: DayNumber,
): Said {
  const items = running.supervision.filter(
    (each) => each.zone === zone && each.power === power && holdsOn(day, each),
  );
  return new Map(
    items.map(({ order, methods, from: _from, to: _to, ...said }) => [
      order,
      JSON.stringify([said, methods.toSorted()]),
    ]),
  );
}

function divisionOn(
  running: Running,
  { zone, power }: { readonly zone: string; readonly power: string },
  day: DayNumber,
): Said {
  const isOf = (each: { readonly zone: string; readonly power: string }) =>
    each.zone === zone && each.power === power;
  return new Map(
    running.steps
      .filter((step) => isOf(step) && holdsOn(day, step))
      .map(({ order, name, kind }) => {
        const who = running.responsibilities
          .filter((each) => isOf(each) && each.step === order && holdsOn(day, each))
          .map(({ department, leader, section, post, staff }) =>
            JSON.stringify([department, leader, section, post, staff]),
          );
        return [order, JSON.stringify([name, kind, [...new Set(who)].sort()])];
      }),
  );
}

function notFiled(oracle: OwedOracle, day: DayNumber): OwedLooked {
  const all = oracle.held(day);
  const wrong = all.filter(
    (held) =>
      oracle.filedOnOfRows(held, day) === null &&
      oracle.filed(held, '责任分工', day).every(({ returnedOn }) => returnedOn !== null && returnedOn <= day),
  );
  return looked(
    'NOT_FILED',
    all.length,
    wrong.map(({ zone, power }) => ({ ...NOTHING, kind: 'NOT_FILED', zone, power })),
  );
}

/** The same finding is listed once: with the earlier day, or with all codes. */
function once(failing: readonly OwedFinding[]): OwedFinding[] {
  const key = ({ detail: _, ...named }: OwedFinding) => JSON.stringify(named);
  return [...Map.groupBy(failing, key).values()]
    .map((same): OwedFinding => {
      const [first] = same;
      if (!first) throw new Error('a group is never empty');
      const details = codesInOrder(same.flatMap(({ detail }) => detail ?? []));
      if (details.length === 0) return first;
      return { ...first, detail: first.kind.endsWith('_OWED') ? (details[0] ?? null) : details.join(',') };
    })
    .sort(byKeys(({ zone, power, step, person, subject }) => [zone, power, step, person, subject]));
}
