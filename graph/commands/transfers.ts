import type { Day } from '../../domain/days.ts';
import { TRANSFER_STATES } from '../../domain/running-words.ts';
import { MOVES_FROM, stateOf, TRANSFER_TABLE } from '../../domain/states.ts';
import { kindCalled } from '../../kinds/registry.ts';
import type { Subject } from '../record/change.ts';
import { addRow } from './add-record.ts';
import { dayOf, need, type Command, type Optional } from './command.ts';
import type { VersionRow } from './find-versions.ts';
import { lastBegun, markRow, refuseState } from './mark-row.ts';
import type { Worksheet } from './worksheet.ts';

/** An item that is owed for a power, and the zone to which. */
interface Owed {
  readonly zone: string;
  readonly power: string;
  readonly item: number;
}

/** What a refusal of what became of it is about. */
const argument = 'item';

/** An item was handed over on the day, whole or in part: for the term that is in force, or for one that is to begin. */
export const handTransfer: Command<
  Owed & { readonly isPart?: Optional<boolean>; readonly note?: Optional<string> }
> = async (worksheet, { zone, power, item, isPart, note }, day) => {
  await needOwed(worksheet, { zone, power });
  return addRow(worksheet, kindCalled('Transfer'), { zone, power, item, isPart, note }, day);
};

interface Handed extends Owed {
  /** The day on which it was handed over; left out, the last one is meant. */
  readonly handedOn?: Optional<string>;
  readonly note?: Optional<string>;
}

/** What was handed over was received on the day. */
export const receiveTransfer: Command<Handed & { readonly receipt?: Optional<string> }> = async (
  worksheet,
  input,
  day,
) => {
  const row = await handed(worksheet, input, day);
  refuseState(row, stateOfOne(row, day), {
    from: MOVES_FROM.receiveTransfer,
    words: TRANSFER_STATES,
    argument,
  });
  const { receipt, note } = input;
  await markRow(worksheet, row, { column: 'receivedOn', day, argument, beside: { receipt, note } });
  return subjectsOf(input, row);
};

/** What was handed over was refused on the day, and why. */
export const refuseTransfer: Command<Handed> = async (worksheet, input, day) => {
  const row = await handed(worksheet, input, day);
  refuseState(row, stateOfOne(row, day), {
    from: MOVES_FROM.refuseTransfer,
    words: TRANSFER_STATES,
    argument,
  });
  await markRow(worksheet, row, { column: 'refusedOn', day, argument, beside: { note: input.note } });
  return subjectsOf(input, row);
};

async function needOwed(worksheet: Worksheet, { zone, power }: Pick<Owed, 'zone' | 'power'>): Promise<void> {
  await need(worksheet, 'Zone', zone, 'zone');
  await need(worksheet, 'Power', power, 'power');
}

async function handed(worksheet: Worksheet, input: Handed, day: Day): Promise<VersionRow> {
  await needOwed(worksheet, input);
  const { zone, power, item, handedOn } = input;
  const rows = (await worksheet.find('Transfer', { zone, power })).filter(
    ({ values }) => values['item'] === item,
  );
  return lastBegun(rows, { label: 'Transfer', day, argument, began: dayOf(handedOn, 'handedOn') });
}

/** Of one transfer by itself: whether others were received is nothing that is in its way. */
const stateOfOne = ({ validFrom, values }: VersionRow, day: Day) =>
  stateOf(
    TRANSFER_TABLE,
    [
      {
        handedOn: validFrom,
        isPart: values['isPart'] === true,
        receivedOn: values['receivedOn'] as Day | null,
        refusedOn: values['refusedOn'] as Day | null,
      },
    ],
    day,
  );

const subjectsOf = ({ zone, power }: Owed, { code }: VersionRow): readonly Subject[] => [
  { type: 'Delegation', code },
  { type: 'Zone', code: zone },
  { type: 'Power', code: power },
];
