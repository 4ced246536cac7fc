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

/**
 * The department of the demo city that answers to a body as a list or a statute names it: the first in the file with
 * a keyword that the name has. Undefined where the body is the state's, or no keyword fits.
 */
export function departmentFor(body: string): string | undefined {
  const name = body.replaceAll('人民政府', '');
  const found = DEPARTMENTS.find(({ keywords }) => keywords.some((keyword) => name.includes(keyword)));
  return found?.code === '' ? undefined : found?.code;
}
