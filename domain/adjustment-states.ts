import type { AdjustmentAction, AdjustmentState, ItemOutcome, ItemState } from './adjustment-words.ts';
import type { Day } from './days.ts';
import { by, type StateTable } from './states.ts';

/** How far a list of adjustments and its items are: the tables, and from which states a command moves on. */

/** The columns of a round of a list that tell how far it is. */
export const ROUND_DAYS = [
  'submittedOn',
  'returnedOn',
  'forwardedOn',
  'decidedOn',
  'signedOn',
  'publishedOn',
  'effectiveFrom',
  'withdrawnOn',
] as const;

/** A round of a list: the days on which something happened to it, and that on which it takes effect. */
export type ListRound = Readonly<Record<(typeof ROUND_DAYS)[number], Day | null>>;

/** Of the round of a list that holds on the day. */
export const ADJUSTMENT_TABLE: StateTable<AdjustmentState, ListRound> = [
  {
    state: 'WITHDRAWN',
    when: ({ withdrawnOn }, on) => by(withdrawnOn, on),
    said: { zh: '已撤回', en: 'it was withdrawn' },
    movedBy: ['withdrawAdjustment'],
  },
  {
    state: 'IN_EFFECT',
    when: ({ publishedOn, effectiveFrom }, on) => by(publishedOn, on) && by(effectiveFrom, on),
    said: { zh: '已公布，且生效日期已到', en: 'it was published, and its day has come' },
    movedBy: [],
  },
  {
    state: 'PUBLISHED',
    when: ({ publishedOn }, on) => by(publishedOn, on),
    said: { zh: '已公布', en: 'it was published' },
    movedBy: ['publishAdjustment'],
  },
  {
    state: 'SIGNED',
    when: ({ signedOn }, on) => by(signedOn, on),
    said: { zh: '备忘录已签订', en: 'its memorandum was signed' },
    movedBy: ['signMemorandum'],
  },
  {
    state: 'DECIDED',
    when: ({ decidedOn }, on) => by(decidedOn, on),
    said: { zh: '已审定', en: 'it was decided on' },
    movedBy: ['decideAdjustment'],
  },
  {
    state: 'RETURNED',
    when: ({ returnedOn }, on) => by(returnedOn, on),
    said: { zh: '已退回', en: 'it was returned' },
    movedBy: ['returnAdjustment'],
  },
  {
    state: 'FORWARDED',
    when: ({ forwardedOn }, on) => by(forwardedOn, on),
    said: { zh: '已报市政府审定', en: 'it was forwarded to the government' },
    movedBy: ['forwardAdjustment'],
  },
  {
    state: 'SUBMITTED',
    when: ({ submittedOn }, on) => by(submittedOn, on),
    said: { zh: '已提交', en: 'it was submitted' },
    movedBy: ['submitAdjustment'],
  },
  {
    state: 'DRAFT',
    when: () => true,
    said: { zh: '其他', en: 'else' },
    movedBy: ['draftAdjustment', 'reviseAdjustment'],
  },
];

/** An item of a list, in its round and with what became of its delegation. */
export interface ListedItem {
  readonly list: AdjustmentState;
  /** Of what was decided by the day; null before. */
  readonly outcome: ItemOutcome | null;
  /** The day on which it takes effect: its own, else its list's. */
  readonly effectiveFrom: Day | null;
  /** Whether on that day the delegation was as the item says. */
  readonly isCarriedOut: boolean;
}

const isPublished = ({ list }: ListedItem): boolean => list === 'PUBLISHED' || list === 'IN_EFFECT';
const isPast = (item: ListedItem, on: Day): boolean => isPublished(item) && by(item.effectiveFrom, on);

/** Of an item of a list, in the order in which it is asked. */
export const ITEM_TABLE: StateTable<ItemState, ListedItem> = [
  {
    state: 'DROPPED',
    when: ({ list }) => list === 'WITHDRAWN',
    said: { zh: '清单已撤回', en: 'its list was withdrawn' },
    movedBy: ['withdrawAdjustment'],
  },
  {
    state: 'REJECTED',
    when: ({ outcome }) => outcome === 'REJECTED',
    said: { zh: '审定为不同意', en: 'it was decided against' },
    movedBy: ['decideAdjustment'],
  },
  {
    state: 'DEFERRED',
    when: ({ outcome }) => outcome === 'DEFERRED',
    said: { zh: '审定为暂缓', en: 'it was put off' },
    movedBy: ['decideAdjustment'],
  },
  {
    state: 'CARRIED_OUT',
    when: (item, on) => item.outcome === 'APPROVED' && isPast(item, on) && item.isCarriedOut,
    said: {
      zh: '审定为同意，清单已公布，生效日期已到，当日职权如其所定',
      en: 'it was approved, its list published, its day has come, and the power was as it says on that day',
    },
    movedBy: [],
  },
  {
    state: 'NOT_CARRIED_OUT',
    when: (item, on) => item.outcome === 'APPROVED' && isPast(item, on),
    said: {
      zh: '审定为同意，清单已公布，生效日期已到，当日职权不如其所定',
      en: 'it was approved, its list published, its day has come, and the power was not as it says on that day',
    },
    movedBy: [],
  },
  {
    state: 'ANNOUNCED',
    when: (item) => item.outcome === 'APPROVED' && isPublished(item) && item.effectiveFrom !== null,
    said: {
      zh: '审定为同意，清单已公布，生效日期未到',
      en: 'it was approved, its list published, and its day is to come',
    },
    movedBy: ['publishAdjustment'],
  },
  {
    state: 'APPROVED',
    when: ({ outcome }) => outcome === 'APPROVED',
    said: { zh: '审定为同意', en: 'it was approved' },
    movedBy: ['decideAdjustment'],
  },
  { state: 'PENDING', when: () => true, said: { zh: '其他', en: 'else' }, movedBy: ['putItems'] },
];

const UNDER_WAY = ['DRAFT', 'SUBMITTED', 'RETURNED', 'FORWARDED', 'DECIDED', 'SIGNED'] as const;

/**
 * The commands on a list, in the order of its way, and the states from which they move on. `decideAdjustment` decides anew on
 * what was put off while the list is DECIDED.
 */
export const ADJUSTMENT_MOVES = {
  putItems: ['DRAFT'],
  submitAdjustment: ['DRAFT'],
  giveOpinion: ['SUBMITTED'],
  forwardAdjustment: ['SUBMITTED'],
  returnAdjustment: ['SUBMITTED', 'FORWARDED'],
  decideAdjustment: ['FORWARDED', 'DECIDED'],
  signMemorandum: ['DECIDED'],
  publishAdjustment: ['SIGNED'],
  withdrawAdjustment: UNDER_WAY,
  reviseAdjustment: ['RETURNED'],
} as const satisfies Readonly<Record<string, readonly AdjustmentState[]>>;
export type AdjustmentMove = keyof typeof ADJUSTMENT_MOVES;

/** The states of a list that is decided but may still be published, or is being reviewed: no other may name its powers. */
export const IN_THE_WAY: readonly AdjustmentState[] = ['SUBMITTED', 'FORWARDED', 'DECIDED', 'SIGNED'];

/** What an item says that its delegation should be on its day, against what it is. */
export function isAsItemSays(
  { action, mode }: { readonly action: AdjustmentAction; readonly mode: string | null },
  /** The mode of the delegation in force; null where none is. */
  held: string | null,
): boolean {
  switch (action) {
    case 'TAKE_OVER':
      return held !== null;
    case 'GIVE_BACK':
      return held === null;
    case 'ALTER':
      return held !== null && held === mode;
  }
}
