import type { Words } from '../../domain/words.ts';
import type { Column, Reference } from './sheet.ts';

/** Short ways to write down a column. Without `REQUIRED` (※) its cells may be blank and it may be missing. */
type Rest = Partial<Pick<Column, 'required' | 'refersTo' | 'onlyWhen'>>;

export const REQUIRED = { required: true } as const;

export const code = (key: string, chinese: string, rest: Rest = {}) => column(key, chinese, 'code', rest);
export const text = (key: string, chinese: string, rest: Rest = {}) => column(key, chinese, 'text', rest);
export const day = (key: string, chinese: string, rest: Rest = {}) => column(key, chinese, 'day', rest);
export const order = (key: string, chinese: string) => column(key, chinese, 'order', REQUIRED);
export const codes = (key: string, chinese: string) => column(key, chinese, 'codes', {});
export const legalBasis = (key: string, chinese: string) => column(key, chinese, 'legalBasis', {});

export function word(key: string, chinese: string, words: Words, rest: Rest = {}): Column {
  return { required: false, ...rest, key, chinese, type: { is: 'word', words } };
}

/** Several of the words, with ； between them. */
export function words(key: string, chinese: string, of: Words, rest: Rest = {}): Column {
  return { required: false, ...rest, key, chinese, type: { is: 'words', words: of } };
}

function column(
  key: string,
  chinese: string,
  is: 'code' | 'codes' | 'text' | 'legalBasis' | 'day' | 'order',
  rest: Rest,
): Column {
  return { required: false, ...rest, key, chinese, type: { is } };
}

const VALID_TO = day('validTo', '终止日期');
export const PERIOD = [day('validFrom', '起始日期', REQUIRED), VALID_TO] as const;
export const OPTIONAL_PERIOD = [day('validFrom', '起始日期'), VALID_TO] as const;

type Target = Omit<Reference, 'columns'>;

const ofKind = (...oneOf: string[]): Target => ({ to: 'organizations', where: [{ fact: 'kind', oneOf }] });
export const ZONE = ofKind('ZONE');
export const CITY_DEPARTMENT = ofKind('CITY_DEPARTMENT');
export const DEPARTMENT = ofKind('CITY_DEPARTMENT', 'ZONE_DEPARTMENT');
export const anyOf = (to: string): Target => ({ to });
