import type { Bilingual } from '../language.ts';

/** What is wrong with something, or what was read in it, and what would be right. */
export interface Told {
  readonly message: Bilingual;
  readonly expected: Bilingual;
}

/** What has a key for programs and a Chinese name for people: a sheet, a column. */
export interface Named {
  readonly key: string;
  readonly chinese: string;
}

export const told = (message: Bilingual, expected: Bilingual): Told => ({ message, expected });

export const said = (zh: string, en: string): Bilingual => ({ zh, en });

/** A text that both readers read alike: words of the field, codes. */
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** `people (人员)`, and 人员 alone for readers of Chinese. */
export const titled = ({ key, chinese }: Named): Bilingual => ({ zh: chinese, en: `${key} (${chinese})` });

/** Several, as each reader lists them. */
export const listed = (several: readonly Bilingual[]): Bilingual => ({
  zh: several.map(({ zh }) => zh).join('、'),
  en: several.map(({ en }) => en).join(', '),
});

export const anyOf = (several: readonly Bilingual[]): Bilingual => ({
  zh: several.map(({ zh }) => zh).join(' 或 '),
  en: several.map(({ en }) => en).join(' or '),
});
