import type { Day } from '../../domain/days.ts';
import { RAISED_STATES } from '../../domain/running-words.ts';
import { MOVES_FROM, RAISED_TABLE, stateOf } from '../../domain/states.ts';
import type { Subject } from '../record/change.ts';
import { need, type Command } from './command.ts';
import type { VersionRow } from './find-versions.ts';
import { lastBegun, markRow, refuseState } from './mark-row.ts';
import { thingsNamed } from './references.ts';
import type { Worksheet } from './worksheet.ts';

interface RaisedInput {
  readonly raised: string;
}

/** What a refusal of what became of it is about. */
const argument = 'raised';

/** Whoever is to see to what was raised answered it on the day. */
export const answerRaised: Command<RaisedInput & { readonly answer: string }> = async (
  worksheet,
  { raised, answer },
  day,
) => {
  const row = await raisedIn(worksheet, { raised }, { day, from: MOVES_FROM.answerRaised });
  return subjectsOf(
    worksheet,
    await markRow(worksheet, row, { column: 'answeredOn', day, argument, beside: { answer } }),
  );
};

/** Whose it is closed it on the day, answered or not. */
export const closeRaised: Command<RaisedInput> = async (worksheet, input, day) => {
  const row = await raisedIn(worksheet, input, { day, from: MOVES_FROM.closeRaised });
  return subjectsOf(worksheet, await markRow(worksheet, row, { column: 'closedOn', day, argument }));
};

async function raisedIn(
  worksheet: Worksheet,
  { raised }: RaisedInput,
  { day, from }: { readonly day: Day; readonly from: (typeof MOVES_FROM)['closeRaised'] },
): Promise<VersionRow> {
  const rows = await need(worksheet, 'Raised', raised, argument);
  const row = lastBegun(rows, { label: 'Raised', day, argument });
  const { values } = row;
  const state = stateOf(
    RAISED_TABLE,
    { answeredOn: values['answeredOn'] as Day | null, closedOn: values['closedOn'] as Day | null },
    day,
  );
  refuseState(row, state, { from, words: RAISED_STATES, argument });
  return row;
}

async function subjectsOf(worksheet: Worksheet, row: VersionRow): Promise<readonly Subject[]> {
  const named = await thingsNamed(worksheet, row);
  return [{ type: 'Raised', code: row.code }, ...named.map(({ type, code }) => ({ type, code }))];
}
