import type { Bilingual } from '../domain/language.ts';
import type { Named, Told } from '../domain/messages/told.ts';

/** Why a cell is of the wrong type. */
export class Fault {
  readonly message: Bilingual;
  readonly expected: Bilingual;
  /** The cell that it is about, where that is another one than the column's own. */
  readonly at: { readonly column: Named; readonly text: string } | undefined;
  constructor({ message, expected }: Told, at?: Fault['at']) {
    this.message = message;
    this.expected = expected;
    this.at = at;
  }
}
