import { codesInOrder } from '../order.ts';
import { holdsOn, type DayNumber } from '../running.ts';
import type { Affairs, Held } from './affairs.ts';
import { by, earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 备案: the division of work and the list of supervision are filed with the department of the power. */
export function filingThing(affairs: Affairs, held: Held, day: DayNumber): Thing {
  const { zone, power, from: first } = held;
  const department = affairs.departmentOf(power);
  const of = (subject: string) =>
    earliest(
      affairs
        .filed(held, subject, day)
        .filter(({ to, returnedOn }) => to === department && !by(returnedOn, day))
        .map(({ filedOn }) => filedOn),
    );
  const none = affairs.filed(held, '责任分工', day).length === 0;
  const division = none ? affairs.filedOnOfRows(held, day) : of('责任分工');
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

/** 执法证备案: certificates of those who work in a zone that holds something are filed with the province. */
export function* certificateThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  const holding = new Set(affairs.held(day).map(({ zone }) => zone));
  for (const { number, person, from, to } of affairs.running.certificates) {
    if (!holdsOn(day, { from, to })) continue;
    const zones = affairs.running.memberships
      .filter((each) => each.person === person && holdsOn(day, each))
      .flatMap((each) => affairs.zoneOf(affairs.running.departmentOfPost.get(each.post) ?? '') ?? [])
      .filter((zone) => holding.has(zone));
    const [zone] = codesInOrder(zones);
    if (zone === undefined) continue;
    const filed = affairs.running.filings.filter(
      (each) =>
        each.certificate === number &&
        each.filedOn <= day &&
        !by(each.returnedOn, day) &&
        each.to === affairs.office('省法制办', zone, each.filedOn),
    );
    const province = affairs.office('省法制办', zone, day);
    yield {
      ...{ matter: 'CERTIFICATE_FILING', zone, person, subject: `Certificate:${number}`, first: from },
      ...{ owedBy: affairs.office('法制办', zone, day), owedTo: province === null ? [] : [province] },
      done: earliest(filed.map(({ filedOn }) => filedOn)),
    };
  }
}
