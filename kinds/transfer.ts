import { TRANSFER_STATES } from '../domain/running-words.ts';
import { MARKED, REQUIRED, code, day, order, text, yesNo } from './columns.ts';
import { declare } from './kind.ts';

/** That something owed for a power was handed to a zone, whole or in part, and whether it was received. */
export const transfer = declare({
  label: 'Transfer',
  zh: '移交',
  compared: 'that something was handed to a zone, and whether it was received.',
  table: 'transfers',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    zone: code('新区', { ...REQUIRED, means: 'To which zone.' }),
    power: code('职权', REQUIRED),
    item: order('移交要求序号', REQUIRED),
    handedOn: day('移交日期', { ...REQUIRED, means: 'The day on which it was handed over.' }),
    isPart: yesNo('部分移交', { means: 'Whether it is a part only.' }),
    receivedOn: day('签收日期', { ...MARKED, means: 'The day on which it was received; null before.' }),
    receipt: text('凭证', {
      ...MARKED,
      cameWith: 'receivedOn',
      means: 'What was given for it; null before, and where nobody said.',
    }),
    refusedOn: day('退回日期', { ...MARKED, means: 'The day on which it was refused; null before.' }),
    note: text('备注', { means: 'A note; null where there is none.' }),
  },
  identity: ['zone', 'power', 'item', 'handedOn'],
  hangsOn: ['zone', 'power'],
  happenedOn: 'handedOn',
  events: ['handedOn', ['receivedOn', 'refusedOn']],
  own: { isPublic: true, by: ['zone', 'power'] },
  references: [
    {
      ...{ columns: ['zone', 'power'], by: 'HANDED_FOR', to: 'Delegation', fate: 'outlives' },
      mayBeToCome: true,
    },
    { columns: ['power', 'item'], by: 'HANDS_OVER', to: 'TransferItem', fate: 'outlives' },
  ],
  begins: 'handTransfer',
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means: 'That something owed for a power was handed to a zone (移交), whole or in part.',
    enums: {
      TransferState: { means: 'How far an item is that is owed for a delegation.', words: TRANSFER_STATES },
    },
    together: { HANDS_OVER: { name: 'item', means: 'What was handed over.' } },
  },
});
