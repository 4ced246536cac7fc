import { holdsOn, type DayNumber, type Running } from '../running.ts';
import { by, earliest, FAR } from './days.ts';

/** A delegation in force. */
export type Held = ReturnType<Affairs['held']>[number];

/** A city's affairs as its rows say them: who is who, and what is in force on a day. What does not depend on the day is worked out once. */
export class Affairs {
  readonly running: Running;
  private readonly rowsOf: ReadonlyMap<string, Running['delegations']>;
  private readonly stepsOf: ReadonlyMap<string, Running['steps']>;

  constructor(running: Running) {
    this.running = running;
    this.rowsOf = Map.groupBy(running.delegations, ({ zone, power }) => `${zone}\n${power}`);
    this.stepsOf = Map.groupBy(running.steps, ({ zone, power, order }) => `${zone}\n${power}\n${order}`);
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
  filed(held: Held, subject: string, day: DayNumber) {
    return this.running.filings.filter(
      (each) =>
        each.subject === subject &&
        each.zone === held.zone &&
        each.power === held.power &&
        each.filedOn <= day &&
        held.isOfTerm(each.filedOn),
    );
  }

  filedOnOfRows({ zone, power, isOfTerm, from }: Held, day: DayNumber) {
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

  /** Rows by which a power is run on a platform of a zone that is there, each with the later of the two first days. */
  runs({ zone, power }: { readonly zone: string; readonly power: string }, day: DayNumber) {
    return this.running.platformPowers.flatMap((row) => {
      const platform = this.running.platforms.find(({ code }) => code === row.platform);
      const isOf = row.power === power && platform?.zone === zone;
      if (!isOf || !holdsOn(day, row) || !holdsOn(day, platform)) return [];
      return [{ ...row, since: Math.max(row.from, platform.from) }];
    });
  }

  /** The first day of the unbroken run up to a day in which there is a delegation that is such. */
  runOf(day: DayNumber, isSuch: (each: { zone: string; power: string }) => boolean): DayNumber {
    let first = day;
    while (this.heldRows(first - 1).some(isSuch)) first -= 1;
    return first;
  }
}
