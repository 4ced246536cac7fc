import type { Bilingual } from '../../domain/language.ts';

/** Something that the record cannot have come to by itself. */
export interface Fault {
  /** The revision that it is about; null for what no revision accounts for. */
  readonly revision: number | null;
  /** The label of the kind of record, or of the node; null where nothing tells it. */
  readonly kind: string | null;
  /** The sheet that has the rows of that kind. */
  readonly sheet: string | null;
  /** The code of the thing, or the key of the fact or version, as far as what is left tells it. */
  readonly thing: string | null;
  readonly message: Bilingual;
}
