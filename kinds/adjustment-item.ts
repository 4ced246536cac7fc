import { ADJUSTMENT_ACTIONS, ITEM_OUTCOMES, ITEM_STATES } from '../domain/adjustment-words.ts';
import { DELEGATION_MODES } from '../domain/words.ts';
import { MARKED, PERIOD, REQUIRED, code, day, order, text, to, toPower, word } from './columns.ts';
import { declare } from './kind.ts';

/** What a list proposes of one power; each row is a round of it, and what was decided of it. */
export const adjustmentItem = declare({
  label: 'AdjustmentItem',
  zh: '调整事项',
  compared: 'what a list proposes of a power, and what was decided of it.',
  table: 'adjustmentItems',
  part: 'workbook',
  isRunning: true,
  form: 'rounds',
  columns: {
    list: code('清单', {
      ...REQUIRED,
      leads: to('AdjustmentList')('ITEM_OF', 'refused', {
        name: 'items',
        means: 'What it proposes, of the round that holds on the day, by order; as far as it is seen.',
      }),
      means: 'The list that it is of.',
    }),
    order: order('序号', { ...REQUIRED, means: 'Its place in the list.' }),
    action: word('动作', ADJUSTMENT_ACTIONS, { ...REQUIRED, means: 'What is to become of the power.' }),
    power: code('职权', {
      ...REQUIRED,
      means: 'The power.',
      leads: toPower('ADJUSTS_POWER', 'outlives'),
    }),
    mode: word('方式', DELEGATION_MODES, {
      mustWhen: { column: 'action', is: 'ALTER' },
      mayWhen: { column: 'action', isNot: 'GIVE_BACK' },
      means:
        'In which mode the zone is to hold it; null of what is given back, and of what is taken over as entrusted.',
    }),
    reason: text('理由', { means: 'Why; null where nobody said.' }),
    effectiveFrom: day('生效日期', {
      isSetAhead: true,
      means: 'Its own first day; null where that of its list counts.',
    }),
    outcome: word('审定结果', ITEM_OUTCOMES, {
      ...MARKED,
      cameWith: 'decidedOn',
      onlyWhen: { column: 'decidedOn', isFilled: true },
      means: 'What was decided of it; null before.',
    }),
    decidedOn: day('审定日期', { ...MARKED, means: 'The day on which it was decided on; null before.' }),
    condition: text('条件', {
      ...MARKED,
      cameWith: 'decidedOn',
      means: 'Under which condition it was approved; null before, and where there is none.',
    }),
    ...PERIOD,
  },
  identity: ['list', 'order', 'validFrom'],
  events: ['decidedOn'],
  onceIn: { column: 'power', of: 'list' },
  own: { by: ['list'], alsoSeen: 'once submitted' },
  begins: 'putItems',
  importedWhile: 'DRAFT',
  isCompared: true,
  type: {
    means: 'What a list proposes of one power (调整事项), and what was decided of it by the day.',
    isPeriodHidden: true,
    enums: {
      AdjustmentAction: {
        means: 'What is to become of a power in a zone.',
        words: ADJUSTMENT_ACTIONS,
      },
      ItemOutcome: { means: 'What was decided of an item (审定结果).', words: ITEM_OUTCOMES },
      ItemState: { means: 'How far an item is.', words: ITEM_STATES },
    },
    computed: {
      state: { type: 'ItemState!', means: 'How far it is on that day.' },
      delegation: {
        type: 'Delegation',
        means: 'The delegation of the power to the zone of the list; null where there never was one.',
      },
    },
  },
});
