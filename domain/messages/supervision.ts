import type { Bilingual } from '../language.ts';

export const notInspectedYet = (inspection: string, day: string): Bilingual => ({
  zh: `监督检查 ${inspection} 在 ${day} 尚未进行。`,
  en: `Inspection ${inspection} is not done by ${day}.`,
});
