import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';
import type { Day } from '../domain/days.ts';
import type { DOCUMENT_TOPICS } from '../domain/running-words.ts';

type Topic = (typeof DOCUMENT_TOPICS)[keyof typeof DOCUMENT_TOPICS];

/** What a document is about and whom it binds: things by number, NONE where it names none. */
export interface Scope {
  readonly topic: string;
  /** Null for zones of every class. */
  readonly zoneClass: string | null;
  readonly zone: number;
  readonly department: number;
  readonly power: number;
  readonly step: number;
  readonly validFrom: Day;
}

/** All that hold on the day of a view, by topic. */
const scopesOn = (view: View): ReadonlyMap<string, readonly Scope[]> =>
  view.keep('document scopes', () => {
    const { city } = view;
    const table = city.table('DocumentScope');
    const column = (name: string) => table.column(name);
    const [topic, zoneClass] = [column('topic'), column('zoneClass')];
    const rows = Array.from(view.rows('DocumentScope'), (row): Scope => {
      const ofClass = zoneClass.at(row);
      return {
        topic: city.wordOf('DocumentScope', 'topic', topic.at(row)),
        zoneClass: ofClass === NONE ? null : city.wordOf('DocumentScope', 'zoneClass', ofClass),
        ...{ zone: column('zone').at(row), department: column('department').at(row) },
        ...{ power: column('power').at(row), step: column('step').at(row) },
        validFrom: table.validFrom.at(row),
      };
    });
    return Map.groupBy(rows, (scope) => scope.topic);
  });

/** The first day of a scope on a topic that is such; null where there is none. */
export function firstScope(view: View, topic: Topic, isSuch: (scope: Scope) => boolean): Day | null {
  const days = (scopesOn(view).get(topic) ?? []).filter(isSuch).map(({ validFrom }) => validFrom);
  return days.length === 0 ? null : Math.min(...days);
}

/** Tells whether a scope binds a zone: names it, or no zone and its class or none. */
export function bindingOf(view: View, zone: number): (scope: Scope) => boolean {
  const { city } = view;
  const row = view.speaking('Zone')[zone] ?? NONE;
  const said = row === NONE ? NONE : city.table('Zone').column('zoneClass').at(row);
  const ofClass = said === NONE ? null : city.wordOf('Zone', 'zoneClass', said);
  return (scope) =>
    scope.zone === zone || (scope.zone === NONE && (scope.zoneClass === null || scope.zoneClass === ofClass));
}
