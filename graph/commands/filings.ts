import type { Day } from '../../domain/days.ts';
import { filedAlready, filedElsewhere } from '../../domain/messages/papers.ts';
import { FILING_STATES } from '../../domain/running-words.ts';
import { FILING_TABLE, MOVES_FROM, stateOf } from '../../domain/states.ts';
import { isOfTerm, termsOf, type Term } from '../../domain/terms.ts';
import { kindCalled } from '../../kinds/registry.ts';
import type { Subject } from '../record/change.ts';
import { addRow } from './add-record.ts';
import { conflict, dayOf, need, rowOn, textOf, type Command, type Optional } from './command.ts';
import { isOutdated } from './division.ts';
import type { VersionRow } from './find-versions.ts';
import { lastBegun, markRow, refuseState } from './mark-row.ts';
import { askableOf, hasSaid } from './record-key.ts';
import { thingsNamed } from './references.ts';
import { kindOf } from './row-shape.ts';
import type { Worksheet } from './worksheet.ts';

/** What is filed, and with whom: a delegation's papers, a penalty, or a certificate. */
export interface FilingInput {
  readonly subject: string;
  readonly to: string;
  readonly zone?: Optional<string>;
  readonly power?: Optional<string>;
  readonly penalty?: Optional<string>;
  readonly certificate?: Optional<string>;
}

/** Something was filed on the day: not again what was filed last, was not returned, and says what holds. */
export const makeFiling: Command<FilingInput & { readonly note?: Optional<string> }> = async (
  worksheet,
  input,
  day,
) => {
  const { subject, zone, power, penalty, certificate, to, note } = input;
  if (isOfDelegation(subject) && typeof power === 'string')
    await refuseElsewhere(worksheet, { power, to }, day);
  const terms = await termsFiled(worksheet, input);
  const term = terms?.find((each) => isOfTerm(each, day));
  const counting = (await filingsLike(worksheet, input)).filter(
    (row) =>
      row.validFrom <= day &&
      (!terms || (term && isOfTerm(term, row.validFrom))) &&
      ['FILED', 'ACCEPTED'].includes(stateOn(row, terms, day)),
  );
  // The last one is what counts, as audits look at it: an earlier one may say again what holds, and helps nobody.
  const last = counting.sort((one, other) => one.validFrom - other.validFrom).at(-1);
  const isOld = last && term && (await isOutdated(worksheet, last, { term, day }));
  if (last && !isOld) throw conflict(filedAlready(to, textOf(last.validFrom)), 'to', to);
  return addRow(
    worksheet,
    kindCalled('Filing'),
    { subject, zone, power, penalty, certificate, to, note },
    day,
  );
};

/** What a refusal of what became of a filing is about. */
const argument = 'subject';

type Filed = FilingInput & { readonly filedOn: string; readonly note?: Optional<string> };

/** Whoever it was filed with accepted it on the day. */
export const acceptFiling: Command<Omit<Filed, 'note'>> = async (worksheet, input, day) => {
  const row = await filed(worksheet, input, day, MOVES_FROM.acceptFiling);
  return subjectsOf(worksheet, await markRow(worksheet, row, { column: 'acceptedOn', day, argument }));
};

/** Whoever it was filed with returned it on the day, and why: it counts no more from then on. */
export const returnFiling: Command<Filed> = async (worksheet, input, day) => {
  const row = await filed(worksheet, input, day, MOVES_FROM.returnFiling);
  const { note } = input;
  return subjectsOf(
    worksheet,
    await markRow(worksheet, row, { column: 'returnedOn', day, argument, beside: { note } }),
  );
};

async function filed(
  worksheet: Worksheet,
  input: Filed,
  day: Day,
  from: (typeof MOVES_FROM)['returnFiling'],
): Promise<VersionRow> {
  const rows = await filingsLike(worksheet, input);
  const row = lastBegun(rows, { label: 'Filing', day, argument, began: dayOf(input.filedOn, 'filedOn') });
  refuseState(row, stateOn(row, await termsFiled(worksheet, input), day), {
    from,
    words: FILING_STATES,
    argument,
  });
  return row;
}

const isOfDelegation = (subject: string): boolean => ['DIVISION', 'SUPERVISION_LIST'].includes(subject);

/** The terms of the delegation whose papers are filed; null of what is of none. */
async function termsFiled(worksheet: Worksheet, input: FilingInput): Promise<readonly Term[] | null> {
  const { subject, zone, power } = input;
  if (!isOfDelegation(subject) || typeof zone !== 'string' || typeof power !== 'string') return null;
  return termsOf(await worksheet.find('Delegation', { zone, power }));
}

/** All that was ever filed of the same, with the same. */
async function filingsLike(worksheet: Worksheet, input: FilingInput): Promise<readonly VersionRow[]> {
  await need(worksheet, 'Department', input.to, 'to');
  const { subject, to, zone = null, power = null, penalty = null, certificate = null } = input;
  const same = { subject, zone, power, penalty, certificate, to };
  const rows = await worksheet.find('Filing', askableOf(kindCalled('Filing'), same));
  return rows.filter((row) => hasSaid(row, same));
}

const stateOn = ({ validFrom, values }: VersionRow, terms: readonly Term[] | null, day: Day) =>
  stateOf(
    FILING_TABLE,
    {
      filedOn: validFrom,
      acceptedOn: values['acceptedOn'] as Day | null,
      returnedOn: values['returnedOn'] as Day | null,
      terms,
    },
    day,
  );

/** The papers of a delegation are filed with the department that has the power on the day. */
async function refuseElsewhere(
  worksheet: Worksheet,
  { power, to }: { readonly power: string; readonly to: string },
  day: Day,
): Promise<void> {
  const department = rowOn(await need(worksheet, 'Power', power, 'power'), day)?.values['department'];
  if (department !== to) throw conflict(filedElsewhere(power, String(department), textOf(day)), 'to', to);
}

/** All that it names. */
async function subjectsOf(worksheet: Worksheet, row: VersionRow): Promise<readonly Subject[]> {
  const things = await thingsNamed(worksheet, row);
  return things.filter(({ type }) => kindOf(type).identity).map(({ type, code }) => ({ type, code }));
}
