import { holdsOn, type DayNumber } from '../running.ts';
import type { Support } from '../running-support.ts';
import type { Affairs, Held } from './affairs.ts';
import { earliest } from './days.ts';
import type { Thing } from './thing.ts';

/** 工作规则: a zone that holds something, by the first day of the run, has rules of each topic. */
export function* workRuleThings(
  affairs: Affairs,
  zones: ReadonlyMap<string, DayNumber>,
  day: DayNumber,
): Iterable<Thing> {
  const { binds, firstOf } = scopesOn(affairs.running.support, day);
  for (const [zone, first] of zones) {
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
  }
}

/** 业务规则: a delegation has rules of each topic. */
export function* businessRuleThings(
  affairs: Affairs,
  held: readonly Held[],
  day: DayNumber,
): Iterable<Thing> {
  const { binds, firstOf } = scopesOn(affairs.running.support, day);
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
  }
}

/** 培训手册: the department of a power that any zone holds says how it is used, and whom to ask. */
export function* manualThings(affairs: Affairs, held: readonly Held[], day: DayNumber): Iterable<Thing> {
  const { support } = affairs.running;
  const { firstOf } = scopesOn(support, day);
  const powers = new Set(held.map(({ power }) => power));
  for (const power of powers) {
    const department = affairs.departmentOf(power);
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
      first: affairs.runOf(day, (each) => each.power === power),
      lacks: [...made.lacks, ...(contact === null ? ['CONTACT'] : [])],
      done: made.done === null || contact === null ? null : Math.max(made.done, contact),
    };
  }
}

/** Which scopes bind a zone, and the first day of those of a topic that hold on a day and are such. */
function scopesOn(support: Support, day: DayNumber) {
  const binds = (zone: string, scope: Support['scopes'][number]) =>
    scope.zone === zone ||
    (scope.zone === null && (scope.zoneClass === null || scope.zoneClass === support.classOf.get(zone)));
  const scopes = support.scopes.filter((each) => holdsOn(day, each));
  const firstOf = (topic: string, isSuch: (scope: Support['scopes'][number]) => boolean) =>
    earliest(scopes.filter((each) => each.topic === topic && isSuch(each)).map(({ from }) => from));
  return { binds, firstOf };
}

function partsOf(parts: Readonly<Record<string, string>>, dayOf: (topic: string) => DayNumber | null) {
  const days = Object.entries(parts).map(([part, topic]) => [part, dayOf(topic)] as const);
  const lacks = days.flatMap(([part, day]) => (day === null ? [part] : []));
  return { lacks, done: lacks.length > 0 ? null : Math.max(...days.map(([, day]) => day ?? 0)) };
}
