import { holdsOn, isoOf, type DayNumber, type Running } from '../running.ts';
import { EARLY, FAR } from './days.ts';
import { CHINESE } from './matters.ts';

/** What cities demand: which duty of a matter holds, from when on, and by when it is due. */
export class Duties {
  private readonly running: Running;
  private readonly firstTaken = new Map<string, { day: DayNumber; duty: Running['duties'][number] } | null>();

  constructor(running: Running) {
    this.running = running;
  }

  duty(matter: string, city: string | null, day: DayNumber) {
    const held = this.running.duties.filter((each) => each.matter === CHINESE[matter] && holdsOn(day, each));
    return (
      held.find((each) => each.city !== null && each.city === city) ?? held.find((each) => each.city === null)
    );
  }

  taken(matter: string, city: string | null, first: DayNumber) {
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

  due(duty: Running['duties'][number], since: DayNumber): [DayNumber, boolean] {
    const name = `${this.running.duties.indexOf(duty)} ${since}`;
    let found = this.dues.get(name);
    if (!found) this.dues.set(name, (found = this.findDue(duty, since)));
    return found;
  }

  findDue(duty: Running['duties'][number], since: DayNumber): [DayNumber, boolean] {
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
}
