import type { Day } from '../../domain/days.ts';
import type { Bilingual } from '../../domain/language.ts';
import { beforeTheLast, markedAlready, notFromState, nothingToMark } from '../../domain/messages/records.ts';
import { fixedWord } from '../../domain/messages/things.ts';
import type { Words } from '../../domain/words.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { conflict, textOf, type Optional } from './command.ts';
import { correctedRow } from './corrected-row.ts';
import type { VersionRow } from './find-versions.ts';
import { isEmpty, type Worksheet } from './worksheet.ts';

/** The form of commands that say of a row on which day something more happened to it. */

export interface Mark {
  /** The column of the day on which it happened. */
  readonly column: string;
  readonly day: Day;
  /** What of the input a refusal is about. */
  readonly argument: string;
  /** What came with it, by column; what is left out stays as it is. */
  readonly beside?: Readonly<Record<string, Optional<string | readonly string[]>>>;
}

/**
 * The day is written into a column of a row, and what came with it: not where that column is filled in, nor on a day
 * before the latest of what happened to it.
 */
export async function markRow(worksheet: Worksheet, row: VersionRow, mark: Mark): Promise<VersionRow> {
  const { beside = {}, column, day } = mark;
  refuseMarked(row, mark);
  const given = Object.entries(beside).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    return [{ column: key, value: typeof value === 'string' ? value : value.join('；') }];
  });
  const values = await correctedRow(worksheet, row, [{ column, value: textOf(day) }, ...given]);
  return worksheet.correct(row, values);
}

function refuseMarked(row: VersionRow, { column, day, argument }: Mark): void {
  const marked = row.values[column];
  if (typeof marked === 'number')
    throw conflict(markedAlready(named(row, column), textOf(marked)), argument, textOf(day));
  refuseBeforeLast(row, { day, argument });
}

const named = ({ label, key }: VersionRow, column: string) => ({
  ...{ label, key },
  column: { zh: kindCalled(label).columns[column]?.zh ?? column, en: column },
});

/** Refuses a day before the latest of what happened to a row: what is recorded of later days stands on the days before. */
export function refuseBeforeLast(row: VersionRow, { day, argument }: Pick<Mark, 'day' | 'argument'>): void {
  const { events = [] } = kindCalled(row.label);
  const happened = events.flat().flatMap((each): { readonly each: string; readonly on: Day }[] => {
    const on = row.values[each];
    return typeof on === 'number' ? [{ each, on }] : [];
  });
  const last = happened.toSorted((a, b) => a.on - b.on).at(-1);
  if (last && last.on > day)
    throw conflict(beforeTheLast(named(row, last.each), textOf(last.on), textOf(day)), argument, textOf(day));
}

interface Begun extends Pick<Mark, 'day' | 'argument'> {
  readonly label: string;
  readonly began?: Day | undefined;
}

/** The last of these rows that began by a day; the one that began on `began` where that is given. */
export function lastBegun(rows: readonly VersionRow[], { label, day, began, argument }: Begun): VersionRow {
  const row = rows
    .filter(
      (each) => !isEmpty(each) && (began === undefined ? each.validFrom <= day : each.validFrom === began),
    )
    .toSorted((a, b) => a.validFrom - b.validFrom)
    .at(-1);
  if (!row) throw conflict(nothingToMark(label, textOf(began ?? day)), argument, textOf(day));
  return row;
}

interface Allowed<State extends string> extends Pick<Mark, 'argument'> {
  readonly from: readonly State[];
  readonly words: Words;
}

/** Refuses what the table of states does not let happen to a row in this state. */
export function refuseState<State extends string>(
  { label, key }: VersionRow,
  state: State,
  { from, words, argument }: Allowed<State>,
): void {
  if (from.includes(state)) return;
  const told = (each: string): Bilingual => fixedWord(words, each);
  throw conflict(notFromState({ label, key }, told(state), from.map(told)), argument, state);
}
