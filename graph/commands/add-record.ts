import { STILL, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { meet } from '../../domain/periods.ts';
import { codeTaken } from '../../domain/messages/access.ts';
import { isOfNoKind } from '../../domain/messages/records.ts';
import { LONGEST_TEXT } from '../../domain/text.ts';
import { codeColumns, codePart, type Kind } from '../../kinds/kind.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { ADDED, addedColumns, inputNameOf, keyColumns } from '../../kinds/type-fields.ts';
import type { Values } from '../import/record-kind.ts';
import type { Subject } from '../record/change.ts';
import { cellOf, dayCell, faultsOf, refused, sheetFor, typed, type Given } from './checked-row.ts';
import { checkText, conflict, type Command } from './command.ts';
import type { VersionRow } from './find-versions.ts';
import { notThere } from './hold-references.ts';
import { askableOf, hasSaid } from './record-key.ts';
import { thingsNamed } from './references.ts';
import { kindOf, shapeOf } from './row-shape.ts';
import { isEmpty, isOn, overlap, rowOf, type Worksheet } from './worksheet.ts';

/** Exactly one row, under the name of its kind: what the columns of its sheet say, but since when. */
export type AddRecordInput = Readonly<Record<string, unknown>>;

/** A row begins on the day, of whatever kind says who may add one. */
export const addRecord: Command<AddRecordInput> = async (worksheet, input, day) => {
  const { kind, row } = rowAdded(input);
  try {
    for (const column of kind.adds?.filled ?? []) checkText(String(row[column] ?? ''), column, LONGEST_TEXT);
    const subjects = await addRow(worksheet, kind, row, day);
    return [...subjects, ...(await addWith(worksheet, kind, row, day))];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { argument } = error.details;
    const path = [inputNameOf(kind), ...(typeof argument === 'string' ? [argument] : [])].join('.');
    throw new Refusal(error.kind, error.said, { ...error.details, argument: path }, { cause: error });
  }
};

/** The kind of what an input adds, and its row. */
export function rowAdded(input: AddRecordInput): {
  readonly kind: Kind;
  readonly row: Readonly<Record<string, Given>>;
} {
  const given = Object.entries(input).filter(([, row]) => row !== null && row !== undefined);
  const kind = ADDED.find((each) => inputNameOf(each) === given[0]?.[0]);
  if (given.length !== 1 || !kind)
    throw new Refusal('invalid', isOfNoKind(), { argument: '', value: Object.keys(input) });
  // The schema has checked the row against its own input.
  return { kind, row: given[0]?.[1] as Readonly<Record<string, Given>> };
}

/** A row of a kind begins on a day, whoever says so: its identity is free, and what it names is there. */
export async function addRow(
  worksheet: Worksheet,
  kind: Kind,
  row: Readonly<Record<string, Given>>,
  day: Day,
): Promise<readonly Subject[]> {
  const { label } = kind;
  const sheet = sheetFor(label);
  const given = addedColumns(kind).map((column) => [column, cellOf(sheet, column, row[column])] as const);
  // There always is what has no day from which it holds.
  const { happenedOn, columns } = kind;
  const begins = [
    ...(happenedOn === undefined ? [] : [happenedOn]),
    ...(columns['validFrom'] ? ['validFrom'] : []),
  ];
  const cells = Object.fromEntries([...given, ...begins.map((column) => [column, dayCell(day)] as const)]);
  const said = typed(sheet, cells);
  const end = await untilNext(worksheet, kind, said, day);
  const values = {
    ...said,
    ...(begins.length > 0 ? { validFrom: day } : {}),
    ...(end === undefined ? {} : { validTo: end }),
  };
  await refuseTaken(worksheet, kind, values);
  const endCell = end === undefined ? {} : { validTo: dayCell(end) };
  const [fault] = await faultsOf(worksheet, label, { ...cells, ...endCell });
  if (fault) throw refused(fault);
  await refuseSame(worksheet, kind, values);
  const begun = await worksheet.begin(label, values);
  return [
    ...(kindOf(label).identity ? [{ type: label, code: begun.code }] : []),
    ...(await named(worksheet, begun, day)),
  ];
}

/** The row of another kind that begins with it, and names it. */
async function addWith(
  worksheet: Worksheet,
  kind: Kind,
  row: Readonly<Record<string, Given>>,
  day: Day,
): Promise<readonly Subject[]> {
  const added = kind.adds?.with;
  if (!added) return [];
  const { label, column, given, says } = added;
  const [code = ''] = codeColumns(kind);
  return addRow(worksheet, kindCalled(label), { ...says, [column]: row[code], [given]: row[given] }, day);
}

/**
 * Of what may hold only once at a time, the row that holds on the day ends on it, and the new one ends where the next
 * begins: on that day, or as its row says where that is none or earlier.
 */
async function untilNext(worksheet: Worksheet, kind: Kind, said: Values, day: Day): Promise<Day | undefined> {
  const { label } = kind;
  const exclusive = kind.form === 'rounds' ? codeColumns(kind) : kind.exclusive;
  if (!exclusive) return undefined;
  const alike = Object.fromEntries(exclusive.map((column) => [column, said[column] ?? null]));
  const others = (await worksheet.find(label, askableOf(kind, alike))).filter(
    (other) => hasSaid(other, alike) && !isEmpty(other),
  );
  // What begins on that very day is the row itself, and is not replaced.
  for (const other of others) if (isOn(other, day) && other.validFrom < day) worksheet.end(other, day);
  const next = others.filter(({ validFrom }) => validFrom > day).map(({ validFrom }) => validFrom);
  if (next.length === 0) return undefined;
  const validTo = (said['validTo'] as Day | null | undefined) ?? STILL;
  return Math.min(validTo, ...next);
}

/** What is of the same identity holds on no day on which the new row does, whatever else either names. */
async function refuseSame(worksheet: Worksheet, kind: Kind, values: Values): Promise<void> {
  if (kind.form !== 'fact' || kind.isSeveral) return;
  const row = rowOf(kind.label, values);
  const said = Object.fromEntries(keyColumns(kind).map((column) => [column, row.values[column] ?? null]));
  const same = (await worksheet.find(kind.label, askableOf(kind, said))).filter((other) =>
    hasSaid(other, said),
  );
  const other = same.find((each) => !isEmpty(each) && meet(each, row));
  if (other) throw overlap(row, other);
}

/** A code that something has, or had, is not given to another thing. */
async function refuseTaken(worksheet: Worksheet, kind: Kind, values: Values): Promise<void> {
  const { label, form } = kind;
  if (form !== 'thing') return;
  const columns = shapeOf(label).code;
  const [column = ''] = columns;
  const code = columns.map((each) => codePart(kind, each, values[each])).join('|');
  const where = Object.fromEntries(columns.map((each) => [each, values[each] as string | number]));
  const isTaken =
    columns.length === 1
      ? await worksheet.isTaken(label, code)
      : (await worksheet.find(label, where)).some((row) => !isEmpty(row));
  if (isTaken) throw conflict(codeTaken(code), column, code);
}

/** What a row names, which must be there on the day; what may be named before it is there, then or later. */
async function named(worksheet: Worksheet, row: VersionRow, day: Day): Promise<readonly Subject[]> {
  const things = await thingsNamed(worksheet, row);
  for (const { code, reference, versions } of things)
    if (
      !versions.some((version) => isOn(version, day) || (reference.link.mayBeToCome && isYet(version, day)))
    )
      throw notThere({ row, reference, code }, versions, day);
  return things.map(({ type, code }) => ({ type, code }));
}

const isYet = (version: VersionRow, day: Day): boolean => version.validTo > day && !isEmpty(version);
