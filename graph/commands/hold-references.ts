import { ALWAYS, isoFromDay } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import { overMessages } from '../../domain/messages/over.ts';
import { daysWithout, joined, meet, type Period } from '../../domain/periods.ts';
import type { Link } from '../import/record-kind.ts';
import { kindOf } from './row-shape.ts';
import type { VersionRow } from './find-versions.ts';
import type { NewsOfCommand } from './news.ts';
import { codesNamed, columnOf, namersOf, referencesOf, versionsOf, type Reference } from './references.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * What a command wrote holds on every day for which it was written, as its references say (`Fate`): nothing new hangs
 * on what is over, and what hangs on what has ended ends too, or is in the way. What was so before, and is not of
 * this command, stays as it is.
 */
export async function holdReferences(worksheet: Worksheet): Promise<void> {
  const { news } = worksheet;
  await endWithNamed(worksheet, news.now);
  await checkNamed(worksheet, news.now);
  news.clear();
}

/** A thing that a row names. */
export interface Named {
  readonly row: VersionRow;
  readonly reference: Reference;
  readonly code: string;
}

/** The same, of what is named anew, and the days for which it is. */
interface Naming extends Named {
  readonly days: readonly Period[];
}

async function checkNamed(worksheet: Worksheet, { begun, superseded }: NewsOfCommand): Promise<void> {
  const namings = begun.flatMap((row) => newNamings(row, superseded));
  const ends = new Map<VersionRow, number>();
  for (const [label, of] of Map.groupBy(namings, ({ reference }) => reference.link.label)) {
    const things = await versionsOf(
      worksheet,
      label,
      of.map(({ code }) => code),
    );
    for (const naming of of) {
      const end = endOf(worksheet, naming, joined(things.get(naming.code) ?? []));
      if (end !== undefined) ends.set(naming.row, Math.min(end, ends.get(naming.row) ?? end));
    }
  }
  for (const [row, validTo] of ends) worksheet.correct(row, { validTo });
}

/** What a row names on days on which nothing in whose place it is did. */
function newNamings(row: VersionRow, superseded: readonly VersionRow[]): readonly Naming[] {
  const before = superseded.filter(({ label, code }) => label === row.label && code === row.code);
  return referencesOf(row).flatMap((reference) =>
    reference.codes.flatMap((code) => {
      const same = before.filter((each) =>
        referencesOf(each).some(({ link, codes }) => link === reference.link && codes.includes(code)),
      );
      const days = daysWithout(row, same);
      return days.length === 0 ? [] : [{ row, reference, code, days }];
    }),
  );
}

/** The day on which a row must end with what it names; undefined where it may go on. */
function endOf(worksheet: Worksheet, naming: Naming, there: readonly Period[]): number | undefined {
  const { row, reference, days } = naming;
  if (reference.link.fate === 'outlives') {
    if (beginsOver(naming, there)) worksheet.object(notThere(naming, there, row.validFrom));
    return undefined;
  }
  const [gap] = days.flatMap((each) => daysWithout(each, there));
  if (!gap) return undefined;
  const isTail = gap.validFrom > row.validFrom && gap.validTo === row.validTo;
  if (reference.link.fate === 'ends' && isTail) return gap.validFrom;
  throw notThere(naming, there, gap.validFrom);
}

/**
 * What may outlive what it names is begun on no day on which that is over. A thing may come to be before what it is
 * part of (steps, before a delegation); what a fact hangs on is looked at by its command.
 */
function beginsOver({ row, reference, days }: Naming, there: readonly Period[]): boolean {
  if (reference.from === 'anchor' || days[0]?.validFrom !== row.validFrom) return false;
  const day = row.validFrom;
  // What is there on all days may name what came to be on one of them.
  if (day === ALWAYS) return there.length === 0;
  if (reference.from === 'identity' || reference.link.mayBeToCome)
    return there.every(({ validTo }) => validTo <= day);
  return !there.some(({ validFrom, validTo }) => validFrom <= day && day < validTo);
}

export function notThere({ row, reference, code }: Named, there: readonly Period[], day: number): Refusal {
  const { link } = reference;
  const endedOn = there.filter(({ validTo }) => validTo <= day).at(-1)?.validTo;
  const beginsOn = there.find(({ validFrom }) => validFrom > day)?.validFrom;
  const days = { day, ...(endedOn ? { endedOn } : {}), ...(beginsOn ? { beginsOn } : {}) };
  const argument = columnOf(row.label, link);
  return new Refusal(
    'conflict',
    overMessages.isNotThere({ label: link.label, code }, { label: row.label, code: row.key }, days),
    {
      ...(argument === undefined ? {} : { argument }),
      value: code,
      day: isoFromDay(day),
      ...(endedOn ? { endedOn: isoFromDay(endedOn) } : {}),
    },
  );
}

/** The things of which days were taken, and these days. */
async function daysLost(
  worksheet: Worksheet,
  label: string,
  superseded: readonly VersionRow[],
): Promise<ReadonlyMap<string, readonly Period[]>> {
  const codes = [...new Set(superseded.map(({ code }) => code))];
  const now = await versionsOf(worksheet, label, codes);
  const before = Map.groupBy(superseded, ({ code }) => code);
  const lost = codes.map((code): [string, readonly Period[]] => [
    code,
    joined(before.get(code) ?? []).flatMap((period) => daysWithout(period, now.get(code) ?? [])),
  ]);
  return new Map(lost.filter(([, days]) => days.length > 0));
}

/** What hangs on a thing on days on which it is there no more ends with it, or is in the way. */
async function endWithNamed(worksheet: Worksheet, { superseded }: NewsOfCommand): Promise<void> {
  const things = superseded.filter(({ label }) => kindOf(label).identity);
  for (const [label, of] of Map.groupBy(things, (row) => row.label)) {
    const namers = namersOf(label);
    if (namers.length === 0) continue;
    const lost = await daysLost(worksheet, label, of);
    if (lost.size === 0) continue;
    for (const { by, link } of namers) {
      const column = columnOf(by, link);
      if (column === undefined) continue;
      const codes = [...lost.keys()].sort();
      const [only] = codes;
      const rows = await worksheet.find(by, {
        [column]: codes.length === 1 && only !== undefined ? only : codes,
      });
      for (const row of rows) endRow(worksheet, { label, link, row }, lost);
    }
  }
}

interface Hanging {
  readonly label: string;
  readonly link: Link;
  readonly row: VersionRow;
}

/** Of several things that a row names the one that is there no more first. */
function endRow(
  worksheet: Worksheet,
  { label, link, row }: Hanging,
  lost: ReadonlyMap<string, readonly Period[]>,
): void {
  const [first] = codesNamed(link, row.values)
    .flatMap((code) => {
      const period = lost.get(code)?.find((days) => meet(days, row));
      return period ? [{ code, period }] : [];
    })
    .sort((one, other) => one.period.validFrom - other.period.validFrom);
  if (!first) return;
  const { code, period } = first;
  const day = Math.max(period.validFrom, row.validFrom);
  if (link.fate === 'ends') {
    worksheet.end(row, day);
    return;
  }
  throw new Refusal(
    'conflict',
    overMessages.isStillNamed({ label, code }, { label: row.label, code: row.key }, { day, period: row }),
    {
      type: row.label,
      code: row.code,
      day: isoFromDay(day),
    },
  );
}
