import type { Words } from '../domain/words.ts';
import type { BackField, Condition, Fate, KindColumn, Leads } from './kind.ts';

/** Short ways to write down a column. Without `REQUIRED` (※) its cells may be blank and it may be missing. */
type Rest = Partial<Omit<KindColumn, 'zh' | 'type'>>;

export const REQUIRED = { required: true } as const;
/** Written by a named command only (!). */
export const MARKED = { isByCommand: true } as const;
/** It does not change (°). */
export const FIXED = { isFixed: true } as const;

const column =
  (is: 'code' | 'codes' | 'text' | 'legalBasis' | 'day' | 'order' | 'number' | 'yesNo') =>
  (zh: string, rest: Rest = {}): KindColumn => ({ zh, type: { is }, ...rest });

export const code = column('code');
export const codes = column('codes');
/** Codes that people part by blanks and commas as well. */
export const officialCodes = (zh: string): KindColumn => ({ zh, type: { is: 'codes', loosely: true } });
export const text = column('text');
export const day = column('day');
export const order = column('order');
export const legalBasis = column('legalBasis');
export const number = column('number');
/** A decimal number up to a limit. */
export const numberUpTo = (most: number, zh: string, rest: Rest = {}): KindColumn => ({
  zh,
  type: { is: 'number', most },
  ...rest,
});
export const yesNo = column('yesNo');

export const word = (zh: string, words: Words, rest: Rest = {}): KindColumn => ({
  zh,
  type: { is: 'word', words },
  ...rest,
});

/** Several of the words, with ； between them. */
export const words = (zh: string, of: Words, rest: Rest = {}): KindColumn => ({
  zh,
  type: { is: 'words', words: of },
  ...rest,
});

export const CODE = code('编码', REQUIRED);
export const NAME = text('名称', REQUIRED);
const VALID_TO = day('终止日期');
export const PERIOD = { validFrom: day('起始日期', REQUIRED), validTo: VALID_TO } as const;
export const OPTIONAL_PERIOD = { validFrom: day('起始日期'), validTo: VALID_TO } as const;

const ofKind = (...oneOf: string[]): readonly Condition[] => [{ fact: 'kind', oneOf }];

/** What a column leads to, by the type of the relationship, what becomes of the row when that ends, and the field back. */
export const to =
  (label: string, where?: readonly Condition[]) =>
  (by: string, fate: Fate, back?: BackField): Leads => ({
    ...{ by, to: label, fate },
    ...(where ? { where } : {}),
    ...(back ? { back } : {}),
  });

export const toZone = to('Zone', ofKind('ZONE'));
export const toCityDepartment = to('Department', ofKind('CITY_DEPARTMENT'));
export const toDepartment = to('Department', ofKind('CITY_DEPARTMENT', 'ZONE_DEPARTMENT'));
export const toOrganization = to('Organization');
export const toPerson = to('Person');
export const toPower = to('Power');
export const toCity = to('Department', ofKind('CITY_GOVERNMENT'));
/** Who gives a standing: the city government or a department of the city. */
export const toCityBody = to('Department', ofKind('CITY_GOVERNMENT', 'CITY_DEPARTMENT'));
/** Whom something is filed with. */
export const toFiledWith = to('Department', ofKind('CITY_DEPARTMENT', 'CITY_GOVERNMENT', 'HIGHER_BODY'));
/** A zone or a department of one. */
export const toZoneBody = to('Organization', ofKind('ZONE', 'ZONE_DEPARTMENT'));
/** A department of the zone that the row names. */
export const toDepartmentOfZone = to('Department', [
  ...ofKind('ZONE_DEPARTMENT'),
  { fact: 'parent', sameAs: 'zone' },
]);
export const toDocument = to('Document');
