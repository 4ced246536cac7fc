import type { Bilingual } from '../language.ts';
import { ORGANIZATION_KINDS } from '../words.ts';
import { fixedWord, thingName } from './things.ts';

/** What commands about departments, sections, posts and people are refused for. */

export function wrongKindOfDepartment(code: string, found: string, expected: string | undefined): Bilingual {
  const is = fixedWord(ORGANIZATION_KINDS, found);
  const must = expected === 'CITY_DEPARTMENT';
  return {
    zh: `${code} 是${is.zh}，此处应为${must ? '市直部门' : '市直部门或新区部门'}。`,
    en: `${code} is ${found === 'CITY_GOVERNMENT' ? 'the city government' : `a ${is.en}`}, and must be ${must ? 'a city department' : 'a department'}.`,
  };
}

export const isCityGovernment = (code: string | null | undefined): Bilingual => ({
  zh: `${code} 是市政府，不是部门。`,
  en: `${code} is the city government, and no department.`,
});

export const isZone = (code: string): Bilingual => ({
  zh: `代码 ${code} 已是新区的代码，部门请用另一代码。`,
  en: `${code} is a zone.`,
});

/** The thing is over by the day. */
export function isNoMore(label: string, code: string, day: string): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `${zh} ${code} 在 ${day} 已不存在。`,
    en: `${capital(en)} ${code} is no more on ${day}.`,
  };
}

export const sameName = (department: string): Bilingual => ({
  zh: `部门 ${department} 已是这个名称，或已不存在。`,
  en: `Department ${department} has that name already, or is no more.`,
});

export function stillHas(department: string, label: string, code: string, day: string): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `部门 ${department} 在 ${day} 或之后仍有${zh} ${code}，请先另行安排。`,
    en: `Department ${department} still has ${en} ${code} on ${day} or later.`,
  };
}

export const notMergedIntoItself = (): Bilingual => ({
  zh: 'departments 应列出一个或多个部门，且不含并入的部门本身。',
  en: 'departments must name one or more others than the one they are merged into.',
});

export const alreadyThere = (post: string, day: string): Bilingual => ({
  zh: `岗位 ${post} 已在该处，或在 ${day} 已不存在。`,
  en: `Post ${post} is there already, or is no more on ${day}.`,
});

/** A section or a post is of another department than the one named. */
export function ofOtherDepartment(label: string, code: string, of: string, department: string): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `${zh} ${code} 属于部门 ${of}，不属于部门 ${department}。`,
    en: `${capital(en)} ${code} is of department ${of}, not of ${department}.`,
  };
}

export const postNotHeld = (person: string, post: string, day: string): Bilingual => ({
  zh: `人员 ${person} 在 ${day} 或之后不担任岗位 ${post}。`,
  en: `${person} does not hold post ${post} on ${day} or later.`,
});

export const certificateNotValid = (number: string, day: string): Bilingual => ({
  zh: `执法证 ${number} 在 ${day} 或之后并非有效。`,
  en: `Certificate ${number} is not valid on ${day} or later.`,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
