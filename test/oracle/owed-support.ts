import { codesInOrder } from './order.ts';
import type { OwedOracle, Thing } from './owed.ts';
import { holdsOn, type DayNumber } from './running.ts';
import type { Support } from './running-support.ts';

/** What is owed of rules, manuals, trainings, what was raised, and evaluations, before any duty is asked. */
export function* supportThings(oracle: OwedOracle, support: Support, day: DayNumber): Iterable<Thing> {
  const held = oracle.held(day);
  const zones = new Set(held.map(({ zone }) => zone));
  const powers = new Set(held.map(({ power }) => power));
  /** The first day of the unbroken run in which there is a delegation that is such. */
  const runOf = (isSuch: (each: { zone: string; power: string }) => boolean): DayNumber => {
    let first = day;
    while (oracle.heldRows(first - 1).some(isSuch)) first -= 1;
    return first;
  };
  const binds = (zone: string, scope: Support['scopes'][number]) =>
    scope.zone === zone ||
    (scope.zone === null && (scope.zoneClass === null || scope.zoneClass === support.classOf.get(zone)));
  const scopesOn = support.scopes.filter((each) => holdsOn(day, each));
  const firstOf = (topic: string, isSuch: (scope: Support['scopes'][number]) => boolean) =>
    earliest(scopesOn.filter((each) => each.topic === topic && isSuch(each)).map(({ from }) => from));

  for (const zone of zones) {
    const first = runOf((each) => each.zone === zone);
    const parts = {
      DUTIES: '职责关系',
      PROCEDURE: '工作程序',
      DISPUTES: '争议处理',
    };
    yield {
      ...{ matter: 'WORK_RULES', zone, owedBy: zone, owedTo: [], first },
      ...partsOf(parts, (topic) =>
        firstOf(
          topic,
          (each) =>
            binds(zone, each) && each.power === null && each.department === null && each.step === null,
        ),
      ),
    };
    const rated = support.evaluations
      .filter((each) => each.zone === zone && each.publishedOn !== null && each.publishedOn <= day)
      .map(({ evaluatedOn }) => evaluatedOn)
      .filter((on) => on <= day && on >= first);
    yield {
      ...{ matter: 'EVALUATION', zone, owedBy: oracle.office('改革办', zone, day), owedTo: [], first },
      ...{ done: null, periodic: { last: rated.length === 0 ? null : Math.max(...rated), more: null } },
    };
  }
  for (const power of powers) {
    const department = oracle.departmentOf(power);
    const parts = { OPERATION: '操作规则', LAWS: '法律法规', MODELS: '示范文本' };
    const contacts = support.contacts.filter((each) => each.power === power && holdsOn(day, each));
    const contact = earliest(contacts.map(({ from }) => from));
    const made = partsOf(parts, (topic) =>
      firstOf(
        topic,
        (each) =>
          (each.power === power || (each.power === null && each.department === department)) &&
          each.zone === null &&
          each.zoneClass === null &&
          each.step === null,
      ),
    );
    yield {
      ...{ matter: 'MANUAL', zone: null, power, owedBy: department, owedTo: [] },
      first: runOf((each) => each.power === power),
      lacks: [...made.lacks, ...(contact === null ? ['CONTACT'] : [])],
      done: made.done === null || contact === null ? null : Math.max(made.done, contact),
    };
  }
  for (const { zone, power, from: first } of held) {
    const parts = { CLASSIFIED: '分类管理', TOLERANT: '容缺受理', CREDIT: '诚信管理' };
    yield {
      ...{ matter: 'BUSINESS_RULES', zone, power, owedBy: zone, owedTo: [], first },
      ...partsOf(parts, (topic) =>
        firstOf(
          topic,
          (each) =>
            binds(zone, each) &&
            [power, null].includes(each.power) &&
            each.department === null &&
            each.step === null,
        ),
      ),
    };
    const people = new Set(
      oracle
        .responsibilities(day)
        .filter((each) => each.zone === zone && each.power === power)
        .flatMap(({ leader, staff }) => [leader, staff]),
    );
    const ended = support.trainings.filter(
      (each) =>
        each.endsOn <= day &&
        each.powers.includes(power) &&
        support.trainees.some(
          ({ training, person, result }) =>
            training === each.code && result !== '不合格' && people.has(person),
        ),
    );
    yield {
      ...{ matter: 'TRAINING', zone, power, owedBy: oracle.departmentOf(power), owedTo: [zone], first },
      done: earliest(ended.map(({ endsOn }) => endsOn)),
    };
  }
  for (const { code, plan, parent, dueBy } of support.tasks) {
    const number = plan ?? support.tasks.find((each) => each.code === parent)?.plan ?? null;
    const issued = support.documents.filter(
      (each) =>
        each.number !== null && each.number === number && each.issuedOn !== null && each.issuedOn <= day,
    );
    const [document] = codesInOrder(issued.map((each) => each.code));
    const first = issued.find((each) => each.code === document)?.issuedOn ?? -Infinity;
    const units = support.taskUnits.filter((each) => each.task === code);
    const leading = units.filter(({ role }) => role === '牵头');
    const owing = (leading.length > 0 ? leading : units.filter(({ role }) => role === '责任')).flatMap(
      ({ unit }) => {
        const of = support.workUnits.find((each) => each.code === unit);
        return of?.kind === '一类单位' ? of.members : (of?.organization ?? []);
      },
    );
    const done = support.evidence.filter((each) => each.task === code && each.doneOn <= day);
    for (const owedBy of new Set(owing))
      yield {
        ...{ matter: 'TASK', zone: null, subject: `Task:${code}`, owedBy, owedTo: [], first, ownDue: dueBy },
        done: earliest(done.map(({ doneOn }) => doneOn)),
      };
  }
  const now = oracle.responsibilities(day);
  for (const person of new Set(now.flatMap(({ staff }) => staff ?? []))) {
    const own = now.filter(({ staff }) => staff === person);
    const [zone = null] = codesInOrder(own.map((each) => each.zone));
    let first = day;
    const all = oracle.asStaff(person);
    while (oracle.responsibilities(first - 1, all).length > 0) first -= 1;
    const days = support.confirmations
      .filter((each) => each.person === person && each.confirmedOn <= day && each.confirmedOn >= first)
      .map(({ confirmedOn }) => confirmedOn);
    const last = days.length === 0 ? null : Math.max(...days);
    const more = last === null ? null : earliest(own.map(({ from }) => from).filter((from) => from > last));
    yield {
      ...{ matter: 'CONFIRMATION', zone, person, owedBy: zone, owedTo: [], first, done: null },
      periodic: { last, more },
    };
  }
  for (const each of support.raised) {
    const { code, kind, from, to, power, raisedOn: first, dueBy } = each;
    if (first > day || (kind === '业务指导' && dueBy === null)) continue;
    const zone = [each.zone, from, to].find((of) => of !== null && oracle.zoneOf(of) === of) ?? null;
    const days = [each.answeredOn, each.closedOn].filter((on) => on !== null && on <= day) as DayNumber[];
    yield {
      ...{ matter: 'RAISED', zone, power, subject: `Raised:${code}`, owedBy: to, owedTo: [from], first },
      ...{ done: earliest(days), ownDue: dueBy, demandedOf: each.zone ?? from },
    };
  }
}

const earliest = (days: readonly DayNumber[]): DayNumber | null =>
  days.length === 0 ? null : Math.min(...days);

function partsOf(parts: Readonly<Record<string, string>>, dayOf: (topic: string) => DayNumber | null) {
  const days = Object.entries(parts).map(([part, topic]) => [part, dayOf(topic)] as const);
  const lacks = days.flatMap(([part, day]) => (day === null ? [part] : []));
  return { lacks, done: lacks.length > 0 ? null : Math.max(...days.map(([, day]) => day ?? 0)) };
}
