import { NONE } from '../columns/ints.ts';
import type { View } from '../columns/view.ts';

/** Types of powers that are enforced: whoever does it needs a certificate. */
const ENFORCEMENT_TYPES = ['PENALTY', 'COERCION', 'INSPECTION'];

/** By power, 1 where it is enforced. */
export const isEnforced = (view: View): Uint8Array =>
  view.keep('enforced powers', () => {
    const { city } = view;
    const type = city.table('Power').column('type');
    const words = ENFORCEMENT_TYPES.map((word) => city.word('Power', 'type', word));
    return Uint8Array.from(view.speaking('Power'), (row) =>
      row !== NONE && words.includes(type.at(row)) ? 1 : 0,
    );
  });
