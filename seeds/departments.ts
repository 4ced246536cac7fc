import { cell, readFacts } from './read-table.ts';

interface Department {
  /** Empty for bodies that are no department of a city. */
  readonly code: string;
  readonly name: string;
  readonly keywords: readonly string[];
}

const DEPARTMENTS: readonly Department[] = readFacts('departments').map((row) => ({
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  keywords: cell(row, 'keywords').split('；'),
}));

/** The departments of the demo city, by the rule that takes the bodies of other places to them. */
export const cityDepartments = (): readonly Department[] => DEPARTMENTS.filter(({ code }) => code !== '');

const ABOVE_THE_CITY = /国家|国务院|省级|省、自治区/;
const OF_A_CITY = /市级|县|设区/;

/**
 * The department of the demo city that answers to a body as a list or a statute names it: the first in the file with
 * a keyword that the name has. Undefined where the body is the state's or a province's, or no keyword fits.
 */
export function departmentFor(body: string): string | undefined {
  if (ABOVE_THE_CITY.test(body) && !OF_A_CITY.test(body)) return undefined;
  const name = body.replaceAll('人民政府', '');
  const found = DEPARTMENTS.find(({ keywords }) => keywords.some((keyword) => name.includes(keyword)));
  return found?.code === '' ? undefined : found?.code;
}
