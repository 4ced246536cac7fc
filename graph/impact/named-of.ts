import { SLOTS } from '../../rules/responsibility-evidence.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { namedIn } from './slice.ts';

/** What a responsibility names, as the audits' statements return it: `[slot, code]`s. */
export const namedOf = (row: VersionRow): readonly (readonly [string, string])[] =>
  SLOTS.flatMap((slot) => {
    const code = namedIn(row, slot.toLowerCase());
    return code === null ? [] : [[slot, code] as const];
  });
