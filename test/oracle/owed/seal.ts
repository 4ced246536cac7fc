import { holdsOn, type DayNumber } from '../running.ts';
import type { Affairs } from './affairs.ts';
import { by, earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 电子签章: a department of a zone that decides has a seal that was made known, its own or its zone's. */
export function* sealThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  const ofDepartment = Map.groupBy(affairs.running.responsibilities, (each) => each.department);
  const decides = (department: string, on: DayNumber) =>
    affairs
      .responsibilities(on, ofDepartment.get(department) ?? [])
      .some((each) => affairs.stepOn(each.zone, each.power, each.step, on)?.kind === '决定');
  for (const [department, { kind }] of affairs.running.organizations) {
    if (kind !== '新区部门' || !decides(department, day)) continue;
    let first = day;
    while (decides(department, first - 1)) first -= 1;
    const zone = affairs.zoneOf(department);
    const valid = affairs.running.seals.flatMap((seal) => {
      const published = affairs.running.publishedOn.get(seal.notice ?? '') ?? null;
      const isTheirs = seal.holder === department || seal.holder === zone;
      const isValid = isTheirs && seal.kind === '电子签章' && holdsOn(day, seal) && by(published, day);
      return isValid ? [Math.max(seal.from, published)] : [];
    });
    yield {
      ...{ matter: 'SEAL', zone, subject: `Department:${department}`, first, done: earliest(valid) },
      ...{ owedBy: zone === null ? null : affairs.cityOf(zone), owedTo: [department] },
    };
  }
}
