import { codeOfRow, valuesOf } from '../columns/said.ts';
import { NONE } from '../columns/ints.ts';
import { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import { joinKey } from '../domain/keys.ts';
import { compareCodes } from '../domain/order.ts';
import type { StandingLack } from '../domain/running-words.ts';
import { rowKey } from '../kinds/kind.ts';
import { actingOn } from '../matters/acting.ts';
import { heldBy } from '../matters/delegations.ts';
import { demandingOn } from '../matters/demands.ts';
import { publishedOn } from '../matters/published.ts';
import { coveringOn } from '../matters/standings.ts';
import { certifiedOn } from '../rules/people.ts';
import { isEnforced } from '../rules/powers.ts';

/** What was done on a platform, by codes. */
export interface ActAsked {
  readonly zone: string;
  readonly power: string;
  /** The order of the step within the delegation. */
  readonly step: number;
  /** The day on which the case was accepted, and the day on which this was done. */
  readonly acceptedOn: Day;
  readonly day: Day;
  readonly person: string | null;
  readonly seal: string | null;
}

export interface ActStanding {
  /** In the order of `StandingLack`. */
  readonly lacking: readonly StandingLack[];
  /** The responsibility by which it was done: the code of its step, and its key there. */
  readonly responsibility: { readonly step: string; readonly key: string } | null;
}

/** What each of some acts lacks, and by which responsibility it was done: of its own days, as known at the revision of the view. */
export function findActStandings(
  { city, revision }: View,
  { acts }: { readonly acts: readonly ActAsked[] },
): readonly ActStanding[] {
  const days = new Map<Day, DayOfActs>();
  const on = (day: Day): DayOfActs => {
    const known = days.get(day) ?? new DayOfActs(new View(city, day, revision));
    days.set(day, known);
    return known;
  };
  return acts.map((act) => {
    const [done, accepted] = [on(act.day), on(act.acceptedOn)];
    const row = done.responsibilityOf(act);
    // What was accepted while the power was held may be finished.
    const standing = [done, accepted].find((each) => each.holds(act));
    const lacks: Readonly<Record<StandingLack, boolean>> = {
      DELEGATION: standing === undefined,
      STANDING: standing?.lacksStanding(act) ?? false,
      SEAL: done.lacksSeal(act),
      CERTIFICATE: done.lacksCertificate(act),
      RESPONSIBLE: !row?.isTheirs,
    };
    return {
      lacking: (Object.keys(lacks) as StandingLack[]).filter((lack) => lacks[lack]),
      responsibility: row ? done.named(row.row) : null,
    };
  });
}

/** A day on which something was done. */
class DayOfActs {
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  holds(act: ActAsked): boolean {
    return this.delegationRow(act) !== NONE;
  }

  /** No document covers the delegation in force, though the city demands one. */
  lacksStanding(act: ActAsked): boolean {
    const isDemanded = this.isDemanded('STANDING', act);
    if (!isDemanded) return false;
    const covering = this.view.keep('covering', () => coveringOn(this.view));
    return covering(heldBy(this.view, this.delegationRow(act))).length === 0;
  }

  /** Something was decided without a valid seal, though the city demands one. */
  lacksSeal(act: ActAsked): boolean {
    if (!this.isDemanded('SEAL', act)) return false;
    const { city } = this.view;
    const row = this.view.speaking('Step')[this.stepOf(act)] ?? NONE;
    if (row === NONE) return false;
    if (city.table('Step').column('kind').at(row) !== city.word('Step', 'kind', 'DECISION')) return false;
    return act.seal === null || !this.isValidSeal(city.things('Seal').find(act.seal));
  }

  /** Something was enforced by nobody who has a certificate. */
  lacksCertificate({ power, person }: ActAsked): boolean {
    const { city } = this.view;
    if (isEnforced(this.view)[city.things('Power').find(power)] !== 1) return false;
    return person === null || certifiedOn(this.view)[city.things('Person').find(person)] !== 1;
  }

  /**
   * The row of the responsibility in force of the step by which it was done: that of the person, or one for which they acted, of
   * several the first by first day and department; else, nobody's by right, the only one.
   */
  responsibilityOf(act: ActAsked): { readonly row: number; readonly isTheirs: boolean } | undefined {
    const { city } = this.view;
    const table = city.table('Responsibility');
    const rows: number[] = [];
    const step = this.stepOf(act);
    // Of a step that is there no more nothing is in force.
    if ((this.view.there('Step')[step] ?? NONE) !== NONE)
      this.view.each(table, city.rowsBy('Responsibility', 'FOR_STEP'), step, (row) => rows.push(row));
    const department = (row: number) => city.codeOf('Department', table.column('department').at(row));
    rows.sort(
      (one, other) =>
        table.validFrom.at(one) - table.validFrom.at(other) ||
        compareCodes(department(one), department(other)),
    );
    const person = act.person === null ? NONE : city.things('Person').find(act.person);
    const own = person === NONE ? undefined : this.rowOf(rows, person);
    if (own !== undefined) return { row: own, isTheirs: true };
    const [only, ...more] = rows;
    return only === undefined || more.length > 0 ? undefined : { row: only, isTheirs: false };
  }

  /** What names a row of a responsibility: its step, and its key there. */
  named(row: number): { readonly step: string; readonly key: string } {
    const { city } = this.view;
    const { layout, validFrom } = city.table('Responsibility');
    const values = { ...valuesOf(city, layout, row, ['staff']), validFrom: validFrom.at(row) };
    return { step: codeOfRow(city, layout, row), key: rowKey(layout.kind, values) };
  }

  private rowOf(rows: readonly number[], person: number): number | undefined {
    const staff = this.view.city.table('Responsibility').column('staff');
    const acting = actingOn(this.view);
    return (
      rows.find((row) => staff.at(row) === person) ?? rows.find((row) => acting.get(row)?.person === person)
    );
  }

  private isDemanded(matter: 'STANDING' | 'SEAL', { zone }: ActAsked): boolean {
    const isDemanded = this.view.keep(`demanding ${matter}`, () => demandingOn(this.view, matter));
    const number = this.view.city.things('Zone').find(zone);
    return number !== NONE && isDemanded?.(number) === true;
  }

  /** It is there, and its notice was published. */
  private isValidSeal(seal: number): boolean {
    const row = this.view.there('Seal')[seal] ?? NONE;
    if (row === NONE) return false;
    const notice = this.view.city.table('Seal').column('notice').at(row);
    return notice !== NONE && publishedOn(this.view, notice) !== null;
  }

  private stepOf({ zone, power, step }: ActAsked): number {
    return this.view.city.things('Step').find(joinKey([zone, power, String(step)]));
  }

  private delegationRow({ zone, power }: ActAsked): number {
    const delegation = this.view.city.things('Delegation').find(joinKey([zone, power]));
    return this.view.there('Delegation')[delegation] ?? NONE;
  }
}
