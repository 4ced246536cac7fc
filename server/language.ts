import type { Language } from '../domain/language.ts';

/** The reader's language of the two that there are, by `Accept-Language`: Chinese, unless English is asked for before it. */
export function preferredLanguage(header: string | undefined): Language {
  const asked = (header ?? '')
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return { language: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality) || 0, place };
    })
    .filter(({ language, weight }) => (language === 'zh' || language === 'en') && weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place);
  return asked[0]?.language === 'en' ? 'en' : 'zh';
}
