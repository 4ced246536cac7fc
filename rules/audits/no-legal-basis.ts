import { NONE } from '../../columns/ints.ts';
import type { View } from '../../columns/view.ts';
import { end, lacking, pathOfDelegation } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A delegation of a power that rests on articles, all of which are repealed on that day. */
export const noLegalBasis: Rule = {
  id: 'A16',
  kind: 'NO_LEGAL_BASIS',
  severity: 'HIGH',
  clause: {
    zh: '行政许可法第十五条至第十七条：设定依据；1.1 清理规范职权目录',
    en: 'No power without a law in force; 1.1 Clearing the list of powers',
  },
  looksAt: 'delegation with articles',
  find: (look, sink) => {
    const { city, view } = look;
    const [powers, isRepealed] = [view.there('Power'), repealedOn(view)];
    const table = city.table('Power');
    let checked = 0;
    for (const row of look.delegations) {
      const { zone, power } = look.ofDelegation(row);
      const version = powers[power] as number;
      const articles = version === NONE ? [] : table.list('RESTS_ON', version);
      if (articles.length === 0) continue;
      checked += 1;
      if (articles.every(isRepealed)) sink.fails({ thing: row, zone, power, row: version });
    }
    sink.looked(checked);
  },
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}，其设定依据的条款到当日已全部废止。`,
    en: ({ zone, power }) =>
      `All articles that ${power}, delegated to ${zone}, rests on are repealed on that day.`,
  },
  evidence: ({ city }, finding, [first]) => [
    ...pathOfDelegation(finding),
    ...city
      .table('Power')
      .list('RESTS_ON', first?.row ?? NONE)
      .map((article) =>
        lacking(
          end('Power', finding.power),
          'RESTS_ON',
          end('Article', city.things('Article').code(article)),
        ),
      ),
  ],
};

/** Whether an article (its thing) was in force, and is so no more. */
function repealedOn(view: View): (article: number) => boolean {
  const repealed = view.keep('repealed articles', () => {
    const table = view.city.table('Article');
    const there = view.there('Article');
    const ended = new Uint8Array(view.city.things('Article').count);
    for (let row = 0; row < table.count; row += 1) {
      const article = table.thing.at(row);
      const isOver = table.validTo.at(row) <= view.day && table.isRecorded(row, view.revision);
      if (isOver && there[article] === NONE) ended[article] = 1;
    }
    return ended;
  });
  return (article) => repealed[article] === 1;
}
