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
    zone: code('新区', REQUIRED),
    power: code('职权', REQUIRED),
    item: order('移交要求序号', REQUIRED),
    handedOn: day('移交日期', REQUIRED),
    isPart: yesNo('部分移交'),
    receivedOn: day('签收日期', MARKED),
    receipt: text('凭证', MARKED),
    refusedOn: day('退回日期', MARKED),
    note: text('备注'),
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
  begins: { department: ['power'] },
  zoneBy: 'zone',
  isCompared: true,
});
