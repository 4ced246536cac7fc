import type { AdjustmentAction, AdjustmentState, ItemOutcome } from '../../../domain/adjustment-words.ts';
import { ADJUSTMENT_STATES } from '../../../domain/adjustment-words.ts';
import {
  ADJUSTMENT_MOVES,
  ADJUSTMENT_TABLE,
  type AdjustmentMove,
  type ListRound,
} from '../../../domain/adjustment-states.ts';
import type { Day } from '../../../domain/days.ts';
import { stateOf } from '../../../domain/states.ts';
import type { Subject } from '../../record/change.ts';
import { beginsAnew } from '../../../domain/messages/adjusting.ts';
import { conflict, need, textOf } from '../command.ts';
import type { VersionRow } from '../find-versions.ts';
import { lastBegun, refuseBeforeLast, refuseState } from '../mark-row.ts';
import { isEmpty, isOn, type Worksheet } from '../worksheet.ts';

/** The round of a list that commands look at, on their day. */
export interface ListOn {
  readonly code: string;
  readonly zone: string;
  readonly row: VersionRow;
  readonly state: AdjustmentState;
}

/**
 * The list that a command names, in the round that holds on its day; refused where its state does not let that happen, and
 * where more happened to the list since: nothing slips under what was reviewed later.
 */
export async function listOn(
  worksheet: Worksheet,
  code: string,
  day: Day,
  move: AdjustmentMove,
): Promise<ListOn> {
  const rows = await need(worksheet, 'AdjustmentList', code, 'list');
  const row = lastBegun(rows, { label: 'AdjustmentList', day, argument: 'list' });
  const state = listState(row, day);
  refuseState(row, state, { from: ADJUSTMENT_MOVES[move], words: ADJUSTMENT_STATES, argument: 'list' });
  refuseBeforeLast(row, { day, argument: 'list' });
  // What was put off is decided on its own day.
  if (state !== 'DRAFT')
    for (const item of await worksheet.find('AdjustmentItem', { list: code }))
      if (!isEmpty(item)) refuseBeforeLast(item, { day, argument: 'list' });
  const later = rows.find((each) => !isEmpty(each) && each.validFrom > day);
  if (later) throw conflict(beginsAnew(code, textOf(later.validFrom)), 'list', textOf(day));
  return { code, zone: String(row.values['zone']), row, state };
}

export const listState = ({ values }: Pick<VersionRow, 'values'>, day: Day): AdjustmentState =>
  stateOf(ADJUSTMENT_TABLE, values as unknown as ListRound, day);

/** An item of a list, as it stands on the day. */
export interface ItemOn {
  readonly order: number;
  readonly action: AdjustmentAction;
  readonly power: string;
  readonly mode: string | null;
  readonly effectiveFrom: Day | null;
  /** Null while nothing is decided. */
  readonly outcome: ItemOutcome | null;
  readonly row: VersionRow;
}

/** The items of a list on a day, by order. */
export async function itemsOn(worksheet: Worksheet, list: string, day: Day): Promise<readonly ItemOn[]> {
  const rows = await worksheet.find('AdjustmentItem', { list });
  return rows
    .filter((row) => isOn(row, day))
    .map((row) => itemOf(row, day))
    .toSorted((one, other) => one.order - other.order);
}

function itemOf(row: VersionRow, day: Day): ItemOn {
  const { values } = row;
  const decidedOn = values['decidedOn'] as Day | null | undefined;
  const isDecided = typeof decidedOn === 'number' && decidedOn <= day;
  return {
    order: Number(values['order']),
    action: values['action'] as AdjustmentAction,
    power: String(values['power']),
    mode: (values['mode'] as string | null | undefined) ?? null,
    effectiveFrom: (values['effectiveFrom'] as Day | null | undefined) ?? null,
    outcome: isDecided ? (values['outcome'] as ItemOutcome) : null,
    row,
  };
}

/** What a memorandum is named by: its number, or its code where it has none. */
export function memorandumName(code: string, row: VersionRow | undefined): string {
  const number = row?.values['number'];
  return typeof number === 'string' ? number : code;
}

export const listSubjects = ({ code, zone }: Pick<ListOn, 'code' | 'zone'>): readonly Subject[] => [
  { type: 'AdjustmentList', code },
  { type: 'Zone', code: zone },
];
