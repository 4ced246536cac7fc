import { joinKey } from '../../domain/keys.ts';
import * as duties from '../../domain/messages/duties.ts';
import { conflict, need, textOf, type Command, type Optional } from './command.ts';
import { objectToHolder } from './assignment-rules.ts';
import type { VersionRow } from './find-versions.ts';
import { isEmpty, type Worksheet } from './worksheet.ts';

export interface StepInput {
  readonly zone: string;
  readonly power: string;
  readonly step: number;
}

/** The responsibilities of a step end: all of them, or those of one member of staff. */
export const endResponsibility: Command<StepInput & { readonly staff?: Optional<string> }> = async (
  worksheet,
  { zone, power, step, staff },
  day,
) => {
  const rows = await worksheet.find('Responsibility', { zone, power, step });
  const meant = typeof staff === 'string' ? rows.filter(({ values }) => values['staff'] === staff) : rows;
  if (!worksheet.endAll(meant, day)) {
    const place = { zone, power, step };
    const message =
      typeof staff === 'string'
        ? duties.doesNotAnswer(staff, place, textOf(day))
        : duties.nobodyAnswers(place, textOf(day));
    throw conflict(message, 'step', step);
  }
  return [
    { type: 'Step', code: joinKey([zone, power, String(step)]) },
    ...(typeof staff === 'string' ? [{ type: 'Person', code: staff }] : []),
  ];
};

export interface HandOverInput {
  readonly fromPerson?: Optional<string>;
  readonly toPerson?: Optional<string>;
  readonly fromPost?: Optional<string>;
  readonly toPost?: Optional<string>;
  readonly of?: Optional<readonly StepInput[]>;
}

/** What a person (as staff and as leader) or a post answers for goes to another: all of it, or of the steps chosen. */
export const handOverResponsibilities: Command<HandOverInput> = async (worksheet, input, day) => {
  const { label, from, to, columns } = await partiesOf(worksheet, input);
  const chosen = input.of?.map((each) => joinKey([each.zone, each.power, String(each.step)]));
  let handed = 0;
  for (const column of columns) {
    const rows = (await worksheet.find('Responsibility', { [column]: from })).filter(
      (row) => row.validTo > day && !isEmpty(row) && (chosen?.includes(row.code) ?? true),
    );
    if (column === 'staff') await refuseTwice(worksheet, rows, to);
    worksheet.changeFrom(rows, day, { [column]: to });
    handed += rows.length;
  }
  if (handed === 0) throw conflict(duties.nothingToHandOver(from, textOf(day)), columns[0] ?? '', from);
  if (label === 'Person') await objectToHolder(worksheet, to, 'toPerson', day);
  return [from, to].map((code) => ({ type: label, code }));
};

interface Parties {
  readonly label: 'Person' | 'Post';
  readonly from: string;
  readonly to: string;
  readonly columns: readonly string[];
}

async function partiesOf(worksheet: Worksheet, input: HandOverInput): Promise<Parties> {
  const { fromPerson, toPerson, fromPost, toPost } = input;
  const isPerson = typeof fromPerson === 'string' && typeof toPerson === 'string';
  const isPost = typeof fromPost === 'string' && typeof toPost === 'string';
  const given = [fromPerson, toPerson, fromPost, toPost].filter((each) => typeof each === 'string').length;
  if (given !== 2 || isPerson === isPost) {
    throw conflict(duties.twoPeopleOrTwoPosts(), 'fromPerson', fromPerson ?? null);
  }
  const parties: Parties = isPerson
    ? { label: 'Person', from: fromPerson, to: toPerson, columns: ['leader', 'staff'] }
    : { label: 'Post', from: String(fromPost), to: String(toPost), columns: ['post'] };
  await need(worksheet, parties.label, parties.from, `from${parties.label}`);
  await need(worksheet, parties.label, parties.to, `to${parties.label}`);
  return parties;
}

/** Nobody is made responsible for a step twice from one day. */
async function refuseTwice(worksheet: Worksheet, rows: readonly VersionRow[], to: string): Promise<void> {
  const steps = new Set(rows.map(({ code }) => code));
  const theirs = await worksheet.find('Responsibility', { staff: to });
  const twice = theirs.find(
    (row) => steps.has(row.code) && rows.some(({ validTo }) => row.validFrom < validTo && !isEmpty(row)),
  );
  if (twice) throw conflict(duties.answersAlready(to, twice.code), 'toPerson', to);
}
