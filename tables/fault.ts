import type { Bilingual } from '../domain/language.ts';
import type { Told } from '../domain/messages/told.ts';

/** Why a cell is of the wrong type. */
export class Fault {
  readonly message: Bilingual;
  readonly expected: Bilingual;
  constructor({ message, expected }: Told) {
    this.message = message;
    this.expected = expected;
  }
}
