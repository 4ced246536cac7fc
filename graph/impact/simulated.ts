import type { Day } from '../../domain/days.ts';
import { compareCodes } from '../../domain/order.ts';
import type { VersionRow } from '../commands/find-versions.ts';
import { kindOf, shapeOf } from '../commands/row-shape.ts';
import { isEmpty, isOn, type Worksheet } from '../commands/worksheet.ts';
import type { Values } from '../import/record-kind.ts';

/** What changes say of a thing, which the record does not say yet. */
export interface Simulated {
  /** Its type in the schema. */
  readonly type: string;
  readonly code: string;
  readonly values: Values;
  /** True where the record has nothing of the thing at all. */
  readonly isNew: boolean;
}

/** Editions of laws are no type of the schema. */
const NO_TYPE: ReadonlySet<string> = new Set(['LawEdition']);

/** The things of which changes begin a version, by type, then code: as they say it on the day, or else from later on. */
export async function findSimulated(
  begun: readonly VersionRow[],
  before: Pick<Worksheet, 'find'>,
  day: Day,
): Promise<readonly Simulated[]> {
  const things = begun.filter(
    (row) => kindOf(row.label).identity && !NO_TYPE.has(row.label) && !isEmpty(row),
  );
  const found = [...Map.groupBy(things, ({ label }) => label)].map(([label, rows]) =>
    simulatedOf(label, rows, before, day),
  );
  return (await Promise.all(found))
    .flat()
    .sort((one, other) => compareCodes(one.type, other.type) || compareCodes(one.code, other.code));
}

async function simulatedOf(
  label: string,
  rows: readonly VersionRow[],
  before: Pick<Worksheet, 'find'>,
  day: Day,
): Promise<readonly Simulated[]> {
  const where = Object.fromEntries(
    shapeOf(label).code.map((column) => [
      column,
      [...new Set(rows.map(({ values }) => values[column] as string | number))],
    ]),
  );
  const recorded = new Set((await before.find(label, where)).map(({ code }) => code));
  return [...Map.groupBy(rows, ({ code }) => code)].flatMap(([code, own]) => {
    const row = own.find((each) => isOn(each, day)) ?? own.at(-1);
    return row ? [{ type: label, code, values: row.values, isNew: !recorded.has(code) }] : [];
  });
}
