import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../server/language.ts';

describe("the reader's language", () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['*', 'zh'],
    ['fr-FR,de;q=0.8', 'zh'],
    ['en', 'en'],
    ['en-GB,zh-CN;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['zh;q=0.1, EN-us;q=0.4', 'en'],
    ['en;q=0', 'zh'],
    ['en;q=nonsense', 'zh'],
  ] as const)('for %o is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
