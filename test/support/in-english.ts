import type { WorkbookError } from '../../tables/source.ts';
import { tellError, type ToldError } from '../../workbook/tell-error.ts';

export type PlainError = Omit<ToldError, 'place'>;

/** An error as a reader of English is told it, without the place in words. */
export function inEnglish(error: WorkbookError): PlainError {
  const { place: _place, ...told } = tellError(error, 'en');
  return told;
}
