/**
 * What is left of a code without what nobody sees or a spreadsheet drops: leading zeros, case, width, blanks, and how a
 * number is written (3E5). Two codes with the same likeness are taken for a slip, never for two things.
 */
export function likenessOf(code: string): string {
  const plain = code.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const number = /^\d+(?:\.\d+)?E\+?\d{1,2}$/.test(plain) ? Number(plain) : NaN;
  if (Number.isSafeInteger(number)) return String(number);
  return plain.replace(/^0+(?=.)/, '');
}
