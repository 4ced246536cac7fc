import type { Bilingual } from '../language.ts';

/** What commands about documents and filings are refused for. */

export const inNoMedia = (document: string): Bilingual => ({
  zh: `请写明文件 ${document} 公布于哪些媒体。`,
  en: `Say in which media document ${document} was published.`,
});

export const filedElsewhere = (power: string, department: string, day: string): Bilingual => ({
  zh: `应向 ${department} 备案：职权 ${power} 在 ${day} 属于该部门。`,
  en: `File it with ${department}: power ${power} is of that department on ${day}.`,
});

export const filedAlready = (to: string, on: string): Bilingual => ({
  zh: `已于 ${on} 向 ${to} 备案，且未被退回，内容也未变化。`,
  en: `It was filed with ${to} on ${on}, was not returned, and says what holds.`,
});
