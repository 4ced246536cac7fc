import { byKeys, codesInOrder } from './order.ts';
import { supportThings } from './owed-support.ts';
import { holdsOn, isoOf, numberOf, type DayNumber, type Running } from './running.ts';

/** What is owed on a day, worked out day by day from the rows of the sheets. Things are codes; days ISO. */
export interface Owed {
  readonly matter: string;
  readonly zone: string | null;
  readonly power: string | null;
  readonly person: string | null;
  /** `Type:code` */
  readonly subject: string | null;
  readonly owedBy: string | null;
  readonly owedTo: readonly string[];
  readonly lacks: readonly string[];
  readonly since: string;
  readonly due: string;
  readonly isProvisional: boolean;
  readonly doneOn: string | null;
  readonly state: 'OPEN' | 'LATE' | 'DONE';
  readonly daysLate: number;
  readonly clause: string;
}

export const MATTERS = [
  ...([
    'TRANSFER',
    'STANDING',
    'STANDING_NOTICE',
    'SEAL',
    'FILING',
    'CERTIFICATE_FILING',
    'MEMORANDUM',
  ] as const),
  ...(['SUPERVISION', 'WORK_RULES', 'BUSINESS_RULES', 'MANUAL', 'TRAINING', 'RAISED', 'EVALUATION'] as const),
  ...(['CONFIRMATION', 'TASK', 'SUPERVISION_ROUND', 'RECTIFICATION', 'RECTIFICATION_NOTICE'] as const),
  ...(['PENALTY_FILING', 'PLATFORM', 'PUSH', 'ONE_NET'] as const),
] as const;
const CHINESE: Readonly<Record<string, string>> = {
  TRANSFER: '移交',
  STANDING: '授权委托',
  STANDING_NOTICE: '授权委托公告',
  SEAL: '电子签章',
  FILING: '备案',
  CERTIFICATE_FILING: '执法证备案',
  MEMORANDUM: '备忘录',
  SUPERVISION: '监管',
  RECTIFICATION_NOTICE: '整改意见书',
  PENALTY_FILING: '重大处罚备案',
  PLATFORM: '平台运行',
  PUSH: '数据推送',
  ONE_NET: '一张网',
  WORK_RULES: '工作规则',
  BUSINESS_RULES: '业务规则',
  MANUAL: '培训手册',
  TRAINING: '培训',
  RAISED: '来文',
  EVALUATION: '定期评价',
  CONFIRMATION: '职责确认',
};

/** One thing that a matter is about, before any duty is asked. `done`: null while it is not; -Infinity where no day is known. */
export interface Thing extends Pick<Owed, 'matter' | 'owedBy' | 'owedTo'> {
  readonly zone: string | null;
  readonly power?: string | null;
  readonly person?: string;
  readonly subject?: string;
  readonly first: DayNumber;
  readonly done: DayNumber | null;
  readonly lacks?: readonly string[];
  /** A day of its own by which it is due: then no duty is asked. */
  readonly ownDue?: DayNumber | null;
  /** The organisation whose city demands it, where that is not its zone, nor who owes it. */
  readonly demandedOf?: string;
  /** Of what is owed again and again: the last day on which it was done. */
  readonly periodic?: { readonly last: DayNumber | null; readonly more: DayNumber | null };
}

/** Beyond all days of the rows. */
const FAR = numberOf('2018-01-01');
const EARLY = numberOf('2013-01-01');
const by = (day: DayNumber | null, on: DayNumber): day is DayNumber => day !== null && day <= on;
const earliest = (days: readonly DayNumber[]): DayNumber | null =>
  days.length === 0 ? null : Math.min(...days);

/** A city's affairs, with what does not depend on the day asked worked out once. */
export class OwedOracle {
  private readonly running: Running;
  private readonly firstTaken = new Map<string, { day: DayNumber; duty: Running['duties'][number] } | null>();

  private readonly rowsOf: ReadonlyMap<string, Running['delegations']>;
  private readonly stepsOf: ReadonlyMap<string, Running['steps']>;

  constructor(running: Running) {
    this.running = running;
    this.rowsOf = Map.groupBy(running.delegations, ({ zone, power }) => `${zone}\n${power}`);
    this.stepsOf = Map.groupBy(running.steps, ({ zone, power, order }) => `${zone}\n${power}\n${order}`);
  }

  /** All that is owed on a day, by due, matter, zone, power, step, person, subject and who owes it. */
  on(iso: string): Owed[] {
    const day = numberOf(iso);
    const all = [...this.things(day)].flatMap((thing) => this.owed(thing, day) ?? []);
    const key = ({ matter, zone, power, person, subject, owedBy }: Owed) =>
      JSON.stringify([matter, zone, power, person, subject, owedBy]);
    return [...Map.groupBy(all, key).values()]
      .map((same) => merged(same, day))
      .sort(
        byKeys((each) => [
          each.due,
          MATTERS.indexOf(each.matter as never),
          each.zone,
          each.power,
          each.person,
          each.subject,
          each.owedBy,
        ]),
      );
  }

  /** Whether a duty of a matter holds for a zone. */
  isDemanded(matter: string, zone: string, day: DayNumber): boolean {
    return this.duty(matter, this.cityOf(zone), day) !== undefined;
  }

  private owed(thing: Thing, day: DayNumber): Owed | undefined {
    if (typeof thing.ownDue === 'number') return this.ownOwed(thing, thing.ownDue, day);
    const city = this.cityOf(thing.demandedOf ?? thing.zone ?? thing.owedBy ?? '');
    if (thing.periodic && thing.periodic.last !== null) return this.again(thing, city, day);
    if (!this.duty(thing.matter, city, day)) return undefined;
    const taken = this.taken(thing.matter, city, thing.first);
    if (!taken || taken.day > day) return undefined;
    const { day: since, duty } = taken;
    const [due, isProvisional] = this.due(duty, since);
    const doneOn = thing.done === null ? null : Math.max(thing.done, since);
    return toldOf(thing, { since, due, isProvisional, doneOn, clause: duty.clause }, day);
  }

  /** What names its own day is owed whatever a city demands. */
  private ownOwed(thing: Thing, due: DayNumber, day: DayNumber): Owed {
    const doneOn = thing.done === null ? null : Math.max(thing.done, thing.first);
    return toldOf(thing, { since: thing.first, due, isProvisional: false, doneOn, clause: '' }, day);
  }

  /** What was done once is owed again, or is done for good where no duty says how often. */
  private again(thing: Thing, city: string | null, day: DayNumber): Owed | undefined {
    const { last, more } = thing.periodic ?? { last: null, more: null };
    if (last === null || !this.duty(thing.matter, city, day)) return undefined;
    const anew =
      more === null ? undefined : this.owed({ ...thing, first: more, periodic: undefined as never }, day);
    const taken = this.taken(thing.matter, city, last);
    if (!taken || taken.day > day) return anew;
    const { duty, day: since } = taken;
    if (duty.everyDays === null)
      return (
        anew ??
        toldOf(
          thing,
          { since: last, due: last, isProvisional: false, doneOn: last, clause: duty.clause },
          day,
        )
      );
    const [due, isProvisional] = this.findDue(duty, since + duty.everyDays);
    const again = toldOf(thing, { since, due, isProvisional, doneOn: null, clause: duty.clause }, day);
    return anew && anew.due <= again.due ? anew : again;
  }

  private duty(matter: string, city: string | null, day: DayNumber) {
    const held = this.running.duties.filter((each) => each.matter === CHINESE[matter] && holdsOn(day, each));
    return (
      held.find((each) => each.city !== null && each.city === city) ?? held.find((each) => each.city === null)
    );
  }

  private taken(matter: string, city: string | null, first: DayNumber) {
    const key = `${matter} ${city} ${first}`;
    let found = this.firstTaken.get(key);
    // No duty begins before all days of the rows.
    for (let day = Math.max(first, EARLY); found === undefined; day += 1) {
      const duty = this.duty(matter, city, day);
      if (duty && (duty.dueBy === null || day <= duty.dueBy)) found = { day, duty };
      else if (day > FAR) found = null;
    }
    this.firstTaken.set(key, found);
    return found;
  }

  private readonly dues = new Map<string, [DayNumber, boolean]>();

  private due(duty: Running['duties'][number], since: DayNumber): [DayNumber, boolean] {
    const name = `${this.running.duties.indexOf(duty)} ${since}`;
    let found = this.dues.get(name);
    if (!found) this.dues.set(name, (found = this.findDue(duty, since)));
    return found;
  }

  private findDue(duty: Running['duties'][number], since: DayNumber): [DayNumber, boolean] {
    if (duty.dueBy !== null) return [duty.dueBy, false];
    if (duty.days === null) return [since, false];
    let due = since;
    if (duty.dayKind === '自然日') due += duty.days;
    else for (let left = duty.days; left > 0;) if (this.isWorked((due += 1))) left -= 1;
    while (!this.isWorked(due)) due += 1;
    const years = new Set<string>();
    for (let day = duty.days === 0 ? since : since + 1; day <= due; day += 1)
      years.add(isoOf(day).slice(0, 4));
    const known = new Set([...this.running.calendar.keys()].map((day) => isoOf(day).slice(0, 4)));
    return [due, [...years].some((year) => !known.has(year))];
  }

  private isWorked(day: DayNumber): boolean {
    const said = this.running.calendar.get(day);
    if (said !== undefined) return said === '上班';
    return ![0, 6].includes(new Date(day * 86_400_000).getUTCDay());
  }

  private up(from: string | null, kind: string): string | null {
    for (let at = from; at !== null; at = this.running.organizations.get(at)?.parent ?? null)
      if (this.running.organizations.get(at)?.kind === kind) return at;
    return null;
  }

  cityOf(organization: string): string | null {
    return this.up(organization, '市政府');
  }

  zoneOf(organization: string): string | null {
    return this.up(organization, '新区');
  }

  office(role: string, of: string, day: DayNumber): string | null {
    const city = this.cityOf(of);
    const held = this.running.offices.filter((each) => each.role === role && holdsOn(day, each));
    const own = held.find((each) => each.city !== null && each.city === city);
    return (own ?? held.find((each) => each.city === null))?.organization ?? null;
  }

  departmentOf(power: string): string | null {
    return this.running.departmentOfPower.get(power) ?? null;
  }

  rowOn(zone: string, power: string, day: DayNumber) {
    return this.rowsOf.get(`${zone}\n${power}`)?.find((each) => holdsOn(day, each));
  }

  /** Delegations in force, with the first day of the term and the last one before it on which it was in force. */
  held(day: DayNumber) {
    return this.running.delegations
      .filter((each) => holdsOn(day, each))
      .map((row) => {
        const { zone, power } = row;
        const rows = this.rowsOf.get(`${zone}\n${power}`) ?? [];
        const isInForce = (on: DayNumber) => rows.some((each) => holdsOn(on, each));
        let from = day;
        while (isInForce(from - 1)) from -= 1;
        let to = day + 1;
        while (to < FAR && isInForce(to)) to += 1;
        const ends = this.running.delegations
          .filter(
            (each) => each.zone === zone && each.power === power && each.from < each.to && each.to <= from,
          )
          .map((each) => each.to);
        const before = Math.max(-Infinity, ...ends);
        return {
          zone,
          power,
          row,
          from,
          isOfTerm: (on: DayNumber) => before <= on && (on < to || to >= FAR),
        };
      });
  }

  /** The rows of delegations that hold on a day. */
  heldRows(day: DayNumber): Running['delegations'] {
    let found = this.heldOn.get(day);
    if (!found) this.heldOn.set(day, (found = this.running.delegations.filter((each) => holdsOn(day, each))));
    return found;
  }
  private readonly heldOn = new Map<DayNumber, Running['delegations']>();

  /** Responsibilities that hold, of steps that are there, of delegations in force. */
  responsibilities(day: DayNumber, of: Running['responsibilities'] = this.running.responsibilities) {
    return of.filter(
      (each) =>
        holdsOn(day, each) &&
        this.stepOn(each.zone, each.power, each.step, day) !== undefined &&
        this.rowOn(each.zone, each.power, day) !== undefined,
    );
  }

  /** All rows that name somebody as staff. */
  asStaff(person: string): Running['responsibilities'] {
    return this.running.responsibilities.filter(({ staff }) => staff === person);
  }

  stepOn(zone: string, power: string, order: number, day: DayNumber) {
    return this.stepsOf.get(`${zone}\n${power}\n${order}`)?.find((each) => holdsOn(day, each));
  }

  /** Standings on a day that cover a delegation in force. */
  covering({ zone, power, row }: { zone: string; power: string; row: { mode: string } }, day: DayNumber) {
    const ofAll = row.mode === '授权' ? this.cityOf(zone) : this.departmentOf(power);
    return this.running.standings.filter(
      (each) =>
        each.zone === zone &&
        each.kind === row.mode &&
        holdsOn(day, each) &&
        (each.power === power || (each.power === null && each.grantor === ofAll)),
    );
  }

  /** Filings of a delegation of its term by a day. */
  filed(held: ReturnType<OwedOracle['held']>[number], subject: string, day: DayNumber) {
    return this.running.filings.filter(
      (each) =>
        each.subject === subject &&
        each.zone === held.zone &&
        each.power === held.power &&
        each.filedOn <= day &&
        held.isOfTerm(each.filedOn),
    );
  }

  filedOnOfRows({ zone, power, isOfTerm, from }: ReturnType<OwedOracle['held']>[number], day: DayNumber) {
    return earliest(
      this.running.delegations
        .filter(
          (each) =>
            each.zone === zone &&
            each.power === power &&
            each.from < each.to &&
            from <= each.from &&
            isOfTerm(each.from),
        )
        .flatMap(({ filedOn }) => (by(filedOn, day) ? [filedOn] : [])),
    );
  }

  private *things(day: DayNumber): Iterable<Thing> {
    for (const held of this.held(day)) {
      yield* this.transfers(held, day);
      yield this.standing(held, day);
      yield this.filing(held, day);
      const { zone, power, from: first, row } = held;
      yield {
        ...{ matter: 'MEMORANDUM', zone, power, owedBy: this.office('改革办', zone, day), owedTo: [] },
        ...{ first, done: row.memorandum === null ? null : -Infinity },
      };
      yield* this.supervision(held, day);
      yield* this.platforms(held, day);
      yield* this.rounds(held, day);
    }
    yield* this.notices(day);
    yield* this.seals(day);
    yield* this.certificates(day);
    yield* supportThings(this, this.running.support, day);
    yield* this.nets(day);
    yield* this.found(day);
    yield* this.penalties(day);
  }

  private *rounds(held: ReturnType<OwedOracle['held']>[number], day: DayNumber): Iterable<Thing> {
    const { zone, power } = held;
    for (const item of this.running.supervision) {
      const isOf = item.zone === zone && item.power === power && holdsOn(day, item);
      if (!isOf || item.everyDays === null) continue;
      const done = this.running.inspections.flatMap((each) => {
        const isAbout =
          each.zone === zone &&
          (each.power === null || each.power === power) &&
          (each.item === null || each.item === item.order);
        return isAbout && by(each.doneOn, day) ? [each.doneOn] : [];
      });
      const first = Math.max(held.from, item.from, ...done);
      yield {
        ...{ matter: 'SUPERVISION_ROUND', zone, power, owedBy: item.department, owedTo: [], first },
        ...{ subject: `SupervisionItem:${key(zone, power, item.order)}`, done: null },
        ownDue: first + item.everyDays,
      };
    }
  }

  private *found(day: DayNumber): Iterable<Thing> {
    for (const row of this.running.rectifications) {
      const inspection = this.running.inspections.find(({ code }) => code === row.inspection);
      if (row.opinionOn > day || !inspection) continue;
      const about = {
        ...{ zone: inspection.zone, power: row.power, subject: `Rectification:${row.code}` },
      };
      const come = (...days: readonly (DayNumber | null)[]) =>
        earliest(days.flatMap((each) => (by(each, day) ? [each] : [])));
      yield {
        ...{ matter: 'RECTIFICATION', ...about, owedBy: inspection.zone, owedTo: [inspection.by] },
        ...{ first: row.opinionOn, ownDue: row.dueBy },
        done: come(row.answeredOn, row.refusedOn, row.noticeOn, row.closedOn),
      };
      if (by(row.refusedOn, day))
        yield {
          ...{ matter: 'RECTIFICATION_NOTICE', ...about, owedBy: inspection.by, owedTo: [inspection.zone] },
          ...{ first: row.refusedOn, done: come(row.noticeOn, row.closedOn) },
        };
    }
  }

  private *penalties(day: DayNumber): Iterable<Thing> {
    for (const { code, zone, power, isMajor, decidedOn } of this.running.penalties) {
      if (!isMajor || decidedOn > day) continue;
      const bodies = {
        DEPARTMENT: this.departmentOf(power),
        LEGAL: this.office('法制办', zone, decidedOn),
      };
      const parts = Object.entries(bodies).map(([part, body]) => ({
        part,
        on: earliest(
          this.running.filings
            .filter((each) => each.penalty === code && each.to === body && each.filedOn <= day)
            .filter(({ returnedOn }) => !by(returnedOn, day))
            .map(({ filedOn }) => filedOn),
        ),
      }));
      const lacks = parts.filter(({ on }) => on === null).map(({ part }) => part);
      const owedTo = [...new Set(Object.values(bodies).flatMap((body) => body ?? []))];
      yield {
        ...{ matter: 'PENALTY_FILING', zone, power, subject: `Penalty:${code}`, owedBy: zone, owedTo, lacks },
        ...{ first: decidedOn, done: lacks.length > 0 ? null : Math.max(...parts.map(({ on }) => on ?? 0)) },
      };
    }
  }

  /** Rows by which a power is run on a platform of a zone that is there, each with the later of the two first days. */
  runs({ zone, power }: { readonly zone: string; readonly power: string }, day: DayNumber) {
    return this.running.platformPowers.flatMap((row) => {
      const platform = this.running.platforms.find(({ code }) => code === row.platform);
      const isOf = row.power === power && platform?.zone === zone;
      if (!isOf || !holdsOn(day, row) || !holdsOn(day, platform)) return [];
      return [{ ...row, since: Math.max(row.from, platform.from) }];
    });
  }

  private *platforms(held: ReturnType<OwedOracle['held']>[number], day: DayNumber): Iterable<Thing> {
    const { zone, power, from: first } = held;
    const runs = this.runs(held, day);
    const done = earliest(runs.map(({ since }) => since));
    yield { matter: 'PLATFORM', zone, power, owedBy: zone, owedTo: [], first, done };
    const department = this.departmentOf(power);
    for (const { platform, pushedTo, since } of runs)
      yield {
        ...{ matter: 'PUSH', zone, power, subject: `Platform:${platform}`, owedBy: zone, first: since },
        ...{ owedTo: department === null ? [] : [department], done: pushedTo === null ? null : -Infinity },
      };
  }

  private *nets(day: DayNumber): Iterable<Thing> {
    for (const { code, zone, from, to } of this.running.platforms) {
      if (!holdsOn(day, { from, to })) continue;
      const links = this.running.platformLinks.filter(
        (each) => each.platform === code && each.level === '一张网' && holdsOn(day, each),
      );
      yield {
        ...{ matter: 'ONE_NET', zone, subject: `Platform:${code}`, owedTo: [], first: from },
        ...{ owedBy: this.office('政务服务中心', zone, day), done: earliest(links.map((each) => each.from)) },
      };
    }
  }

  private *supervision(held: ReturnType<OwedOracle['held']>[number], day: DayNumber): Iterable<Thing> {
    const { zone, power, from: first } = held;
    const isOf = (each: { readonly zone: string; readonly power: string }) =>
      each.zone === zone && each.power === power;
    const orders = this.running.steps
      .filter((step) => isOf(step) && holdsOn(day, step))
      .map(({ order }) => order)
      .sort((a, b) => a - b);
    if (orders.length === 0) return;
    const items = this.running.supervision.filter((item) => isOf(item) && holdsOn(day, item));
    const since = orders.map((order) =>
      earliest(items.filter(({ step }) => step === null || step === order).map(({ from }) => from)),
    );
    yield {
      ...{ matter: 'SUPERVISION', zone, power, owedBy: zone, owedTo: [], first },
      done: since.includes(null) ? null : Math.max(...since.map((each) => each ?? 0)),
      lacks: orders.filter((_, place) => since[place] === null).map(String),
    };
  }

  private *transfers(held: ReturnType<OwedOracle['held']>[number], day: DayNumber): Iterable<Thing> {
    const { zone, power, from, isOfTerm } = held;
    for (const item of this.running.items) {
      if (item.power !== power || !holdsOn(day, item)) continue;
      const received = this.running.transfers.filter(
        (each) =>
          each.zone === zone &&
          each.power === power &&
          each.item === item.order &&
          each.handedOn <= day &&
          isOfTerm(each.handedOn) &&
          !each.isPart &&
          by(each.receivedOn, day) &&
          !by(each.refusedOn, day),
      );
      yield {
        ...{ matter: 'TRANSFER', zone, power, subject: `TransferItem:${key(power, item.order)}` },
        ...{ owedBy: this.departmentOf(power), owedTo: [zone], first: Math.max(from, item.from) },
        done: earliest(received.map(({ receivedOn }) => receivedOn ?? 0)),
      };
    }
  }

  private standing(held: ReturnType<OwedOracle['held']>[number], day: DayNumber): Thing {
    const { zone, power, row } = held;
    let first = day;
    while (this.rowOn(zone, power, first - 1)?.mode === row.mode) first -= 1;
    return {
      ...{ matter: 'STANDING', zone, power, owedTo: [zone], first },
      owedBy: row.mode === '授权' ? this.cityOf(zone) : this.departmentOf(power),
      done: earliest(this.covering(held, day).map(({ from }) => from)),
    };
  }

  private *notices(day: DayNumber): Iterable<Thing> {
    const covering = new Set(this.held(day).flatMap((held) => this.covering(held, day)));
    const groups = Map.groupBy(covering, ({ document, zone, power }) =>
      JSON.stringify([document, zone, power]),
    );
    for (const same of groups.values()) {
      const [owedBy = null] = codesInOrder(same.map(({ grantor }) => grantor));
      for (const { document, zone, power, from } of same) {
        const published = this.running.publishedOn.get(document) ?? null;
        yield {
          ...{ matter: 'STANDING_NOTICE', zone, power, subject: `Document:${document}`, owedBy, owedTo: [] },
          ...{ first: from, done: by(published, day) ? Math.max(from, published) : null },
        };
      }
    }
  }

  private *seals(day: DayNumber): Iterable<Thing> {
    const ofDepartment = Map.groupBy(this.running.responsibilities, (each) => each.department);
    const decides = (department: string, on: DayNumber) =>
      this.responsibilities(on, ofDepartment.get(department) ?? []).some(
        (each) => this.stepOn(each.zone, each.power, each.step, on)?.kind === '决定',
      );
    for (const [department, { kind }] of this.running.organizations) {
      if (kind !== '新区部门' || !decides(department, day)) continue;
      let first = day;
      while (decides(department, first - 1)) first -= 1;
      const zone = this.zoneOf(department);
      const valid = this.running.seals.flatMap((seal) => {
        const published = this.running.publishedOn.get(seal.notice ?? '') ?? null;
        const isTheirs = seal.holder === department || seal.holder === zone;
        const isValid = isTheirs && seal.kind === '电子签章' && holdsOn(day, seal) && by(published, day);
        return isValid ? [Math.max(seal.from, published)] : [];
      });
      yield {
        ...{ matter: 'SEAL', zone, subject: `Department:${department}`, first, done: earliest(valid) },
        ...{ owedBy: zone === null ? null : this.cityOf(zone), owedTo: [department] },
      };
    }
  }

  private filing(held: ReturnType<OwedOracle['held']>[number], day: DayNumber): Thing {
    const { zone, power, from: first } = held;
    const department = this.departmentOf(power);
    const of = (subject: string) =>
      earliest(
        this.filed(held, subject, day)
          .filter(({ to, returnedOn }) => to === department && !by(returnedOn, day))
          .map(({ filedOn }) => filedOn),
      );
    const none = this.filed(held, '责任分工', day).length === 0;
    const division = none ? this.filedOnOfRows(held, day) : of('责任分工');
    const list = of('监管清单');
    return {
      ...{
        matter: 'FILING',
        zone,
        power,
        owedBy: zone,
        owedTo: department === null ? [] : [department],
        first,
      },
      done: division === null || list === null ? null : Math.max(division, list),
      lacks: [...(division === null ? ['DIVISION'] : []), ...(list === null ? ['SUPERVISION_LIST'] : [])],
    };
  }

  private *certificates(day: DayNumber): Iterable<Thing> {
    const holding = new Set(this.held(day).map(({ zone }) => zone));
    for (const { number, person, from, to } of this.running.certificates) {
      if (!holdsOn(day, { from, to })) continue;
      const zones = this.running.memberships
        .filter((each) => each.person === person && holdsOn(day, each))
        .flatMap((each) => this.zoneOf(this.running.departmentOfPost.get(each.post) ?? '') ?? [])
        .filter((zone) => holding.has(zone));
      const [zone] = codesInOrder(zones);
      if (zone === undefined) continue;
      const filed = this.running.filings.filter(
        (each) =>
          each.certificate === number &&
          each.filedOn <= day &&
          !by(each.returnedOn, day) &&
          each.to === this.office('省法制办', zone, each.filedOn),
      );
      const province = this.office('省法制办', zone, day);
      yield {
        ...{ matter: 'CERTIFICATE_FILING', zone, person, subject: `Certificate:${number}`, first: from },
        ...{ owedBy: this.office('法制办', zone, day), owedTo: province === null ? [] : [province] },
        done: earliest(filed.map(({ filedOn }) => filedOn)),
      };
    }
  }
}

interface When {
  readonly since: DayNumber;
  readonly due: DayNumber;
  readonly isProvisional: boolean;
  readonly doneOn: DayNumber | null;
  readonly clause: string;
}

function toldOf(thing: Thing, { since, due, isProvisional, doneOn, clause }: When, day: DayNumber): Owed {
  const state = doneOn !== null ? 'DONE' : day <= due ? 'OPEN' : 'LATE';
  const { matter, zone, power = null, person = null, subject = null, owedBy, owedTo, lacks = [] } = thing;
  return {
    ...{ matter, zone, power, person, subject, owedBy, owedTo, lacks },
    ...{ since: Number.isFinite(since) ? isoOf(since) : '', due: isoOf(due), isProvisional, state, clause },
    ...{ doneOn: doneOn === null ? null : isoOf(doneOn), daysLate: state === 'LATE' ? day - due : 0 },
  };
}

/** Codes of things with several parts, as the record joins them. */
const key = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => String(part).replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join('|');

function merged(same: readonly Owed[], day: DayNumber): Owed {
  const [first] = same.toSorted(byKeys((each) => [each.due, each.since]));
  if (!first) throw new Error('a group is never empty');
  const since = same.map((each) => each.since).sort()[0] ?? first.since;
  const days = same.flatMap(({ doneOn }) => doneOn ?? []).sort();
  const doneOn = days.length === same.length ? (days.at(-1) ?? null) : null;
  const late = day - numberOf(first.due);
  const state = doneOn !== null ? 'DONE' : late > 0 ? 'LATE' : 'OPEN';
  return {
    ...{ ...first, since, doneOn, state, daysLate: state === 'LATE' ? late : 0 },
    lacks: state === 'DONE' ? [] : first.lacks,
  };
}
