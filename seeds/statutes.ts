import { departmentFor } from './departments.ts';
import { sourceOf } from './listed-items.ts';
import { cell, readFacts } from './read-table.ts';

/** What was cut out of the text of a statute; its name is composed by rule. */
export interface StatuteItem {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
  readonly legalBasis: string;
  /** The department of the demo city that answers to the body; undefined where none does. */
  readonly department: string | undefined;
}

/** The source of what is cut from statutes: it says that names are composed. */
export const STATUTES = `${sourceOf('LAW').name}（名称按规则拼成）`;

/** Bodies of the state and of a province are no departments of a city. */
const ABOVE_THE_CITY = ['国家级', '省级'];

export const statuteItems: readonly StatuteItem[] = readFacts('statute-items').map((row) => ({
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  type: cell(row, 'type'),
  body: cell(row, 'body'),
  legalBasis: citation(cell(row, 'law'), cell(row, 'edition'), [cell(row, 'article')]),
  department: ABOVE_THE_CITY.includes(cell(row, 'level')) ? undefined : departmentFor(cell(row, 'body')),
}));

/** `《law》（edition）第一条、第二条` */
export function citation(law: string, edition: string, articles: readonly string[]): string {
  return `《${law}》（${edition}）${articles.join('、')}`;
}
