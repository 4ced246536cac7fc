import { cannotTurn } from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { columnOf } from '../sheets/sheet.ts';
import type { WorkbookError } from '../source.ts';
import { batches } from './known-things.ts';
import type { KnownThings } from './known-things.ts';
import type { SeenSheet } from './seen-sheet.ts';

/** Things that would turn from one sort into another which the graph keeps apart, such as a zone into a department. */
export async function keptApartErrors(seen: SeenSheet, known: KnownThings): Promise<WorkbookError[]> {
  const apart = seen.sheet.apart;
  if (!apart) return [];
  const errors: WorkbookError[] = [];
  for (const batch of batches(seen.identities())) {
    const found = await known.find(seen.sheet.key, batch);
    for (const [code, { cells }] of found) {
      const now = seen.facts(code)[apart.column];
      const before = cells?.[apart.column];
      if (!now || !before || (now === apart.word) === (before === apart.word)) continue;
      errors.push(turned(seen, code, { column: apart.column, before, now }));
    }
  }
  return errors;
}

interface Turn {
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

function turned(seen: SeenSheet, code: string, { column, before, now }: Turn): WorkbookError {
  const turning = columnOf(seen.sheet, column);
  const { type } = turning;
  const words = type.is === 'word' ? Object.entries(type.words) : [];
  const word = (name: string) => words.find(([, each]) => each === name)?.[0] ?? name;
  return {
    sheet: seen.sheet.key,
    row: seen.rowOf(code) ?? null,
    column,
    value: word(now),
    ...cannotTurn(shown(code), { column: turning, before: word(before), now: word(now) }),
  };
}
