import { dayFromIso, type Day } from './days.ts';

const STATE = '中华人民共和国';

/** The code of a law: its name without the marks around it and without 中华人民共和国, by which lists cite it or not. */
export function lawCode(name: string): string {
  const bare = /^《(.*)》$/s.exec(name.trim())?.[1]?.trim() ?? name.trim();
  return bare.startsWith(STATE) && bare.length > STATE.length ? bare.slice(STATE.length) : bare;
}

const YEAR = /^(\d{4})\s*年?\s*(修正|修订|修改|公布|通过|施行)(?:本|版)?$/;
const DAY = /^(\d{4}-\d{2}-\d{2})(?:版|公布|修正|修订)?$/;

/** The edition (版本) that a note after a law's name says: `2018修正` or `2016-12-25`; undefined where it says none. */
export function editionOf(note: string): string | undefined {
  const text = note.trim();
  const day = DAY.exec(text)?.[1];
  if (day !== undefined) return dayFromIso(day) === undefined ? undefined : day;
  const [, year, what] = YEAR.exec(text) ?? [];
  return year === undefined ? undefined : `${year}${what ?? ''}`;
}

/** The day of an edition that is named by it; null where it is named by a year. */
export function editionDay(edition: string): Day | null {
  return dayFromIso(edition) ?? null;
}
