import { LAST_DAY } from '../../tables/sheets/last-day.ts';
import type { Sheet } from '../../tables/sheets/sheet.ts';

/** The column that a report of errors has beside the rows; no part of the workbook. */
export const ERRORS_COLUMN = '错误 errors';

/** What a header is without blanks, remarks in brackets, marks and case; and what its remarks say. */
interface HeaderName {
  readonly bare: string;
  readonly remark: string;
}

const REMARK = /[([{<【〔「〈《]([^)\]}>】〕」〉》]*)[)\]}>】〕」〉》]/g;
const MARKS = /[\s_\-*※★☆●◆▲#:;,.、，。；·•'"“”‘’!?]+/g;

function headerName(text: string): HeaderName {
  const plain = text.normalize('NFKC');
  const remarks = [...plain.matchAll(REMARK)].map(([, remark]) => remark ?? '');
  return { bare: bareOf(plain.replace(REMARK, '')), remark: remarks.join(' ').replace(/\s+/g, '') };
}

const bareOf = (text: string): string => text.replace(MARKS, '').toLowerCase();

export const isErrorsColumn = (text: string): boolean => headerName(text).bare === bareOf(ERRORS_COLUMN);

/** What stands under a header: a column, the last day, something that is passed over. */
export type Meaning =
  | { readonly place: number; readonly read?: true }
  | { readonly lastDay: true; readonly read?: true }
  | { readonly passedOver: 'told' | 'silently' };

const PASSED_OVER = /^(?:序号?|备注|说明|附注|no|index|remarks?|notes?|unnamed\d+)$/;
const INCLUSIVE = /含|包括|当日有效|当天有效|仍有效/;
const EXCLUSIVE = /不含|不包含|不包括|不再有效|起失效|起无效/;

/** Undefined for a header that names nothing that the sheet has. */
export function meaningOf(sheet: Sheet, text: string): Meaning | undefined {
  const { bare, remark } = headerName(text);
  if (isErrorsColumn(text)) return { passedOver: 'silently' };
  const isNamed = ({ key, chinese }: { readonly key: string; readonly chinese: string }) =>
    [key, chinese, `${chinese}${key}`, `${key}${chinese}`].some((name) => bareOf(name) === bare);
  const end = sheet.places.get('validTo');
  if (end !== undefined && isNamed(LAST_DAY))
    return EXCLUSIVE.test(remark) ? { place: end, read: true } : { lastDay: true };
  const place = sheet.columns.findIndex(isNamed);
  if (place < 0) return PASSED_OVER.test(bare) ? { passedOver: 'told' } : undefined;
  const isLastDay = place === end && INCLUSIVE.test(remark) && !EXCLUSIVE.test(remark);
  return isLastDay ? { lastDay: true, read: true } : { place };
}
