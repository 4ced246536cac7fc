import type { Bilingual } from '../domain/language.ts';
import { labelOf } from '../kinds/labels.ts';

/** What of several parts is not done, for people: topics of documents, and whom to ask. */
export function partNames(parts: readonly string[]): Bilingual {
  const names = parts.map((part) => (part === 'CONTACT' ? CONTACT : labelOf('DocumentTopic', part)));
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en.charAt(0).toLowerCase() + en.slice(1)).join(', '),
  };
}

const CONTACT: Bilingual = { zh: '业务联系人', en: 'contact' };
