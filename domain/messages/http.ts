import type { Bilingual } from '../language.ts';

/** What is said of a request that is not one for the service, whatever it asks. */
export const HTTP_MESSAGES = {
  tooDeep: (limit: number): Bilingual => ({
    zh: `请求的 JSON 嵌套不得超过 ${limit} 层。`,
    en: `The JSON of a request must not be nested deeper than ${limit} levels.`,
  }),
} as const;
