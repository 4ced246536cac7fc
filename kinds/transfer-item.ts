import { TRANSFER_KINDS } from '../domain/running-words.ts';
import { NAME, OPTIONAL_PERIOD, REQUIRED, code, order, toPower, word } from './columns.ts';
import { declare } from './kind.ts';

/** What the department of a power owes a zone that takes it over: forms, accounts, archives … */
export const transferItem = declare({
  label: 'TransferItem',
  zh: '移交要求',
  compared: 'what the department of a power owes a zone that takes it over.',
  table: 'transferItems',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    power: code('职权', { ...REQUIRED, leads: toPower('OWED_FOR', 'ends') }),
    order: order('序号', REQUIRED),
    name: NAME,
    kind: word('类别', TRANSFER_KINDS, REQUIRED),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['power', 'order'],
  own: { isPublic: true, by: ['power'] },
  begins: { department: ['power'] },
  isCompared: true,
});
