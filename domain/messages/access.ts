import type { Bilingual } from '../language.ts';

/** A code that something has already, perhaps of somebody else: of what, is told nobody. */
export const codeTaken = (code: string): Bilingual => ({
  zh: `编码 ${code} 不能使用，请另用一个。`,
  en: `The code ${code} cannot be taken. Use another one.`,
});
