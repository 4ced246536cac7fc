/**
 * A piece as a term of the full-text index: its characters as numbers. So whatever is searched, nothing in it is
 * syntax to the index, and the index (analyzer `whitespace`) takes nothing apart, leaves nothing out and changes nothing.
 */
export function pieceTerm(piece: string): string {
  return Array.from(piece, (character) => (character.codePointAt(0) ?? 0).toString(36)).join('_');
}
