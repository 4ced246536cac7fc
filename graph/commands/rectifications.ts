import type { Day } from '../../domain/days.ts';
import { notInspectedYet } from '../../domain/messages/supervision.ts';
import { RECTIFICATION_STATES, type RectificationState } from '../../domain/running-words.ts';
import { stateOf } from '../../domain/states.ts';
import {
  INSPECTION_TABLE,
  RECTIFICATION_TABLE,
  SUPERVISION_MOVES,
  type Inspected,
  type Rectified,
} from '../../domain/supervision-states.ts';
import { kindCalled } from '../../kinds/registry.ts';
import type { Subject } from '../record/change.ts';
import { addRow } from './add-record.ts';
import { conflict, need, rowOn, textOf, type Command, type Optional } from './command.ts';
import { lastBegun, markRow, refuseState, type Mark } from './mark-row.ts';
import { subjectsOfRow } from './subjects-of-row.ts';
import type { Worksheet } from './worksheet.ts';

/** An inspection that is done found something that is to be put right. */
export const raiseRectification: Command<{
  readonly code: string;
  readonly inspection: string;
  readonly problem: string;
  readonly dueBy: string;
  readonly power?: Optional<string>;
  readonly follows?: Optional<string>;
}> = async (worksheet, { code, inspection, problem, dueBy, power, follows }, day) => {
  const rows = await need(worksheet, 'Inspection', inspection, 'inspection');
  const of = rowOn(rows, day)?.values as unknown as Inspected | undefined;
  if (!of || stateOf(INSPECTION_TABLE, of, day) !== 'DONE')
    throw conflict(notInspectedYet(inspection, textOf(day)), 'inspection', inspection);
  const row = { code, inspection, problem, dueBy, power, follows };
  return addRow(worksheet, kindCalled('Rectification'), row, day);
};

/** What a refusal of what became of it is about. */
const argument = 'rectification';

interface Of {
  readonly rectification: string;
}

/** The notice was issued on the day, by a document. */
export const issueNotice: Command<Of & { readonly document: string }> = (worksheet, input, day) =>
  mark(worksheet, input, {
    ...{ column: 'noticeOn', day, from: SUPERVISION_MOVES.issueNotice },
    beside: { notice: input.document },
  });

/** It was closed on the day. */
export const closeRectification: Command<Of> = (worksheet, input, day) =>
  mark(worksheet, input, { column: 'closedOn', day, from: SUPERVISION_MOVES.closeRectification });

/** The zone answered on the day that it is put right. */
export const answerRectification: Command<Of & { readonly answer?: Optional<string> }> = (
  worksheet,
  input,
  day,
) =>
  mark(worksheet, input, {
    ...{ column: 'answeredOn', day, from: SUPERVISION_MOVES.answerRectification },
    beside: { answer: input.answer },
  });

/** The zone refused on the day to put it right, and why. */
export const refuseRectification: Command<Of & { readonly answer: string }> = (worksheet, input, day) =>
  mark(worksheet, input, {
    ...{ column: 'refusedOn', day, from: SUPERVISION_MOVES.refuseRectification },
    beside: { answer: input.answer },
  });

interface Step extends Omit<Mark, 'argument'> {
  readonly from: readonly RectificationState[];
}

async function mark(
  worksheet: Worksheet,
  { rectification }: Of,
  { from, ...step }: Step,
): Promise<readonly Subject[]> {
  const { day } = step;
  const rows = await need(worksheet, 'Rectification', rectification, argument);
  const row = lastBegun(rows, { label: 'Rectification', day, argument });
  const state = stateOf(RECTIFICATION_TABLE, daysOf(row.values), day);
  refuseState(row, state, { from, words: RECTIFICATION_STATES, argument });
  return subjectsOfRow(worksheet, await markRow(worksheet, row, { ...step, argument }));
}

const daysOf = (values: Readonly<Record<string, unknown>>): Rectified => {
  const day = (column: string) => (values[column] ?? null) as Day | null;
  return {
    dueBy: values['dueBy'] as Day,
    ...{ answeredOn: day('answeredOn'), refusedOn: day('refusedOn') },
    ...{ noticeOn: day('noticeOn'), closedOn: day('closedOn') },
  };
};
