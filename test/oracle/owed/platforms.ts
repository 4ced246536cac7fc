import { holdsOn, type DayNumber } from '../running.ts';
import type { Affairs, Held } from './affairs.ts';
import { earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 平台运行 and 数据推送: a delegation is run on a platform of its zone, and each one pushes its data to somebody. */
export function* platformThings(affairs: Affairs, held: Held, day: DayNumber): Iterable<Thing> {
  const { zone, power, from: first } = held;
  const runs = affairs.runs(held, day);
  const done = earliest(runs.map(({ since }) => since));
  yield { matter: 'PLATFORM', zone, power, owedBy: zone, owedTo: [], first, done };
  const department = affairs.departmentOf(power);
  for (const { platform, pushedTo, since } of runs)
    yield {
      ...{ matter: 'PUSH', zone, power, subject: `Platform:${platform}`, owedBy: zone, first: since },
      ...{ owedTo: department === null ? [] : [department], done: pushedTo === null ? null : -Infinity },
    };
}

/** 一张网: a platform is linked to the one net. */
export function* netThings(affairs: Affairs, day: DayNumber): Iterable<Thing> {
  for (const { code, zone, from, to } of affairs.running.platforms) {
    if (!holdsOn(day, { from, to })) continue;
    const links = affairs.running.platformLinks.filter(
      (each) => each.platform === code && each.level === '一张网' && holdsOn(day, each),
    );
    yield {
      ...{ matter: 'ONE_NET', zone, subject: `Platform:${code}`, owedTo: [], first: from },
      ...{
        owedBy: affairs.office('政务服务中心', zone, day),
        done: earliest(links.map((each) => each.from)),
      },
    };
  }
}
