import type { Day } from '../../domain/days.ts';
import type { Values } from '../import/record-kind.ts';
import type { VersionRow } from './find-versions.ts';
import type { Worksheet } from './worksheet.ts';

export interface NumberedParts {
  readonly label: string;
  /** What the parts are of, as columns say it. */
  readonly of: Values;
  /** All parts of it that are recorded, of whatever day. */
  readonly known: readonly VersionRow[];
  /** What each part says, by its order. */
  readonly parts: ReadonlyMap<number, Values>;
}

/** From a day on something has just these parts: others end, and what they were before stays. */
export async function haveJust(
  worksheet: Worksheet,
  { label, of, known, parts }: NumberedParts,
  day: Day,
): Promise<void> {
  for (const [order, values] of parts) {
    const rows = known.filter(({ values: said, validTo }) => said['order'] === order && validTo > day);
    if (rows.length > 0) worksheet.changeFrom(rows, day, values);
    if (!rows.some(({ validFrom }) => validFrom <= day))
      await worksheet.beginUntilNext(label, { ...of, order, ...values, validFrom: day });
  }
  worksheet.endAll(
    known.filter(({ values }) => !parts.has(Number(values['order']))),
    day,
  );
}
