import { isoFromDay, type Day } from '../../domain/days.ts';
import { globalId } from '../../domain/global-id.ts';
import { joinKey } from '../../domain/keys.ts';
import { compareOwed } from '../../domain/owed-order.ts';
import type { DeadlineAsked, OwedAsked, OwedRow } from '../../questions/owed.ts';
import { limitOf } from '../audits/audit-limits.ts';
import { dayOf } from '../commands/command.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';
import { project, projectBeside } from '../statement/project.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';
import { countBefore, pageOfItems } from './page-of-items.ts';
import { readerOf } from './reader-of.ts';
import { thingsOfUnions } from './union-things.ts';

type Args = When & Readonly<Record<string, unknown>>;

/** What is owed on a day, a page at a time, with how much is owed of each matter. */
export async function answerOwed(reading: Reading, args: Args, fields: Fields): Promise<unknown> {
  const at = await reading.moment(args);
  const reader = await readerOf(reading, at.revision);
  const asked = askedIn(args);
  const { counts, obligations } = await reading.audits.ask('owed', { asked, reader }, at, reading.options);
  const list = {
    name: 'obligations',
    items: obligations,
    keyOf: keyText,
    countUpTo: (key: string) => countUpTo(obligations, key),
  };
  const page = await pageOfItems(list, args, fields, (rows, of) => answerRows(reading, rows, args, of));
  const shown: Record<string, unknown> = { ...page };
  for (const { key, field, fields: of } of fields) if (field === 'counts') shown[key] = project(of, counts);
  return shown;
}

/** The day so many days after another. */
export async function answerDeadline(reading: Reading, args: Args, fields: Fields): Promise<unknown> {
  const asked: DeadlineAsked = {
    from: dayIn(args, 'from') ?? 0,
    days: limitOf(args['days'], 'days', 0),
    dayKind: args['dayKind'] as DeadlineAsked['dayKind'],
  };
  const found = await reading.audits.ask('deadline', asked, await reading.moment(args), reading.options);
  return project(fields, { ...found, due: isoFromDay(found.due) });
}

function askedIn(args: Args): OwedAsked {
  const list = <T>(name: string) => (args[name] as readonly T[] | null | undefined) ?? null;
  return {
    ...{ matters: list('matters'), states: list('states') },
    ...{ zones: list('zones'), departments: list('departments'), people: list('people') },
    ...{ dueFrom: dayIn(args, 'dueFrom'), dueTo: dayIn(args, 'dueTo') },
  };
}

const dayIn = (args: Args, argument: string): Day | null =>
  dayOf(args[argument] as string | null | undefined, argument) ?? null;

type Place = Pick<OwedRow, 'due' | 'matter' | 'zone' | 'power' | 'step' | 'person' | 'subject' | 'owedBy'>;

const keyText = ({ due, matter, zone, power, step, person, subject, owedBy }: OwedRow): string =>
  JSON.stringify({ due, matter, zone, power, step, person, subject, owedBy } satisfies Place);

/** A cursor of another day leads to where its place would be. */
function countUpTo(rows: readonly OwedRow[], text: string): number | undefined {
  const place = JSON.parse(text) as OwedRow;
  return countBefore(rows, (row) => compareOwed(row, place) > 0);
}

const THINGS = ['zone', 'power', 'step', 'person'];
const thingFields = keptFields((fields: Fields) => fields.filter(({ field }) => THINGS.includes(field)));
const dutyThings = keptFields((fields: Fields) =>
  fields.filter(({ field }) => field === 'city' || field === 'document'),
);

async function answerRows(
  reading: Reading,
  rows: readonly OwedRow[],
  when: When,
  fields: Fields,
): Promise<readonly unknown[]> {
  const bodies = (codes: readonly (string | null)[]) =>
    codes.flatMap((code) => (code === null ? [] : [globalId('Zone', code), globalId('Department', code)]));
  const [named, duties, unions] = await Promise.all([
    nameThings(reading, 'Obligation', rows.map(codesOf), when, thingFields(fields)),
    answerDuties(reading, rows, when, fields),
    thingsOfUnions(reading, fields, when, (field, row: OwedRow) => {
      if (field === 'subject') return row.subject ? [globalId(row.subject.type, row.subject.code)] : [];
      if (field === 'owedBy') return bodies([row.owedBy]);
      return field === 'owedTo' ? bodies(row.owedTo) : undefined;
    })(rows),
  ]);
  return rows.map((row, place) => {
    const many = { ...unions[place] };
    for (const { key, field } of fields)
      if (field === 'subject' || field === 'owedBy') many[key] = (many[key] as unknown[])[0] ?? null;
    return projectBeside({ ...named[place], ...duties[place], ...many }, fields, row);
  });
}

const codesOf = ({ zone, power, step, person }: OwedRow) => ({
  ...{ zone, power, person },
  step: step === null ? null : joinKey([zone ?? '', power ?? '', String(step)]),
});

/** What is asked of the duties by which rows are owed: as they were when these began, whether they still hold or not. */
async function answerDuties(
  reading: Reading,
  rows: readonly OwedRow[],
  when: When,
  fields: Fields,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const shown = rows.map((): Record<string, unknown> => ({}));
  for (const { key, field, fields: asked } of fields) {
    if (field !== 'duty') continue;
    const codes = rows.map(({ duty }) => ({ city: duty?.city ?? null, document: duty?.document ?? null }));
    const named = await nameThings(reading, 'Obligation', codes, when, dutyThings(asked));
    rows.forEach(({ duty }, place) => {
      const object = shown[place];
      if (!object) return;
      const plain = duty && { ...duty, id: globalId('Duty', duty.code) };
      object[key] = plain && projectBeside(named[place] ?? {}, asked, plain);
    });
  }
  return shown;
}
