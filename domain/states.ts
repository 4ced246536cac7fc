import type { Day } from './days.ts';
import type { Bilingual } from './language.ts';
import type { FilingState, RaisedState, TransferState } from './running-words.ts';
import { isOfTerm, type Term } from './terms.ts';

/**
 * States of affairs: none is stored. Each is the first line of its table that is so of the rows, on the day. Documents draw
 * these tables, and commands ask them what is allowed.
 */
export interface StateLine<State extends string, Affair> {
  readonly state: State;
  readonly when: (affair: Affair, on: Day) => boolean;
  /** When it is so, in words. */
  readonly said: Bilingual;
  /** The commands that bring it about. */
  readonly movedBy: readonly string[];
}

export type StateTable<State extends string, Affair> = readonly StateLine<State, Affair>[];

/** The state on a day; the last line of a table is always so. */
export function stateOf<State extends string, Affair>(
  table: StateTable<State, Affair>,
  affair: Affair,
  on: Day,
): State {
  const line = table.find(({ when }) => when(affair, on));
  if (!line) throw new Error('a table of states has no line for everything else');
  return line.state;
}

/** Whether a day has come. */
export const by = (day: Day | null, on: Day): boolean => day !== null && day <= on;

/** A row of `transfers`. */
export interface TransferRow {
  readonly handedOn: Day;
  readonly isPart: boolean;
  readonly receivedOn: Day | null;
  readonly refusedOn: Day | null;
}

/** What was handed over of one item in one term, by the day asked, in the order of the days. */
export type Handed = readonly TransferRow[];

/** What of an item was handed over in a term by a day, in order. */
export const handedBy = (rows: readonly TransferRow[], term: Term, on: Day): Handed =>
  rows
    .filter(({ handedOn }) => handedOn <= on && isOfTerm(term, handedOn))
    .toSorted((a, b) => a.handedOn - b.handedOn);

const isReceived = ({ isPart, receivedOn, refusedOn }: TransferRow, on: Day): boolean =>
  !isPart && by(receivedOn, on) && !by(refusedOn, on);

const last = (handed: Handed): TransferRow | undefined => handed.at(-1);

/** Of an item that is owed for a delegation. */
export const TRANSFER_TABLE: StateTable<TransferState, Handed> = [
  {
    state: 'RECEIVED',
    when: (handed, on) => handed.some((row) => isReceived(row, on)),
    said: { zh: '有一次整体移交已签收且未退回', en: 'one that is whole was received and not refused' },
    movedBy: ['receiveTransfer'],
  },
  {
    state: 'REFUSED',
    when: (handed, on) => by(last(handed)?.refusedOn ?? null, on),
    said: { zh: '最近一次移交已退回', en: 'the last one was refused' },
    movedBy: ['refuseTransfer'],
  },
  {
    state: 'IN_PART',
    when: (handed) => last(handed)?.isPart === true,
    said: { zh: '最近一次移交为部分移交', en: 'the last one was in part' },
    movedBy: ['handTransfer'],
  },
  {
    state: 'HANDED',
    when: (handed) => last(handed) !== undefined,
    said: { zh: '已有移交', en: 'there is one' },
    movedBy: ['handTransfer'],
  },
  { state: 'OWED', when: () => true, said: { zh: '其他', en: 'else' }, movedBy: [] },
];

/** The day that made an item received; null while it is not. */
export function receivedFrom(handed: Handed, on: Day): Day | null {
  const days = handed.flatMap((row) => (isReceived(row, on) ? [row.receivedOn ?? row.handedOn] : []));
  return days.length === 0 ? null : Math.min(...days);
}

/** A row of `filings`, with the terms of its delegation; null where it is of none. */
export interface Filed {
  readonly filedOn: Day;
  readonly acceptedOn: Day | null;
  readonly returnedOn: Day | null;
  readonly terms: readonly Term[] | null;
}

/** Whether it counts for nothing any more: it is of no term that is in force, or begins later. */
const isOfNoTerm = ({ terms, filedOn }: Filed, on: Day): boolean =>
  terms !== null && !terms.some((term) => isOfTerm(term, filedOn) && on < term.to);

export const FILING_TABLE: StateTable<FilingState, Filed> = [
  {
    state: 'VOID',
    when: isOfNoTerm,
    said: {
      zh: '责任分工、监管清单：所属下放期间已终止',
      en: 'of a division of responsibility or a supervision list whose term has ended',
    },
    movedBy: [],
  },
  {
    state: 'RETURNED',
    when: ({ returnedOn }, on) => by(returnedOn, on),
    said: { zh: '已退回', en: 'it was returned' },
    movedBy: ['returnFiling'],
  },
  {
    state: 'ACCEPTED',
    when: ({ acceptedOn }, on) => by(acceptedOn, on),
    said: { zh: '已备案', en: 'it was accepted' },
    movedBy: ['acceptFiling'],
  },
  { state: 'FILED', when: () => true, said: { zh: '其他', en: 'else' }, movedBy: ['makeFiling'] },
];

/** A row of `raised`. */
export interface RaisedRow {
  readonly answeredOn: Day | null;
  readonly closedOn: Day | null;
}

export const RAISED_TABLE: StateTable<RaisedState, RaisedRow> = [
  {
    state: 'CLOSED',
    when: ({ closedOn }, on) => by(closedOn, on),
    said: { zh: '已办结', en: 'it was closed' },
    movedBy: ['closeRaised'],
  },
  {
    state: 'ANSWERED',
    when: ({ answeredOn }, on) => by(answeredOn, on),
    said: { zh: '已答复', en: 'it was answered' },
    movedBy: ['answerRaised'],
  },
  { state: 'OPEN', when: () => true, said: { zh: '其他', en: 'else' }, movedBy: [] },
];

/** From which states a command moves on. */
export const MOVES_FROM: {
  readonly receiveTransfer: readonly TransferState[];
  readonly refuseTransfer: readonly TransferState[];
  readonly acceptFiling: readonly FilingState[];
  readonly returnFiling: readonly FilingState[];
  readonly answerRaised: readonly RaisedState[];
  readonly closeRaised: readonly RaisedState[];
} = {
  receiveTransfer: ['HANDED', 'IN_PART'],
  refuseTransfer: ['HANDED', 'IN_PART'],
  acceptFiling: ['FILED'],
  returnFiling: ['FILED', 'ACCEPTED'],
  answerRaised: ['OPEN'],
  closeRaised: ['OPEN', 'ANSWERED'],
};
