import type { Bilingual } from '../language.ts';

/** Of how powers are run. */

export const publishedAlready = (zone: string, evaluator: string, day: string): Bilingual => ({
  zh: `${evaluator} ${day} 对 ${zone} 的评价已公布。`,
  en: `What ${evaluator} rated ${zone} by on ${day} is published already.`,
});

export const confirmedAlready = (person: string, day: string): Bilingual => ({
  zh: `${person} 已于 ${day} 确认职责。`,
  en: `${person} confirmed on ${day} already what they answer for.`,
});
