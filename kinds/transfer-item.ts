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
    power: code('职权', {
      ...REQUIRED,
      means: 'The power for which it is owed.',
      leads: toPower('OWED_FOR', 'ends', {
        name: 'transferItems',
        means: 'What a zone that takes it over is owed on that day (移交要求), by order.',
      }),
    }),
    order: order('序号', { ...REQUIRED, means: 'Its place among those of the power.' }),
    name: { ...NAME, means: 'What it is.' },
    kind: word('类别', TRANSFER_KINDS, { ...REQUIRED, means: 'Of what kind it is.' }),
    ...OPTIONAL_PERIOD,
  },
  isDated: true,
  identity: ['power', 'order'],
  own: { isPublic: true, by: ['power'] },
  isCompared: true,
  type: {
    means: 'What the department of a power owes a zone that takes it over (移交要求).',
    enums: { TransferKind: { means: 'What can be handed over.', words: TRANSFER_KINDS } },
  },
  adds: { anywhere: ['reform-office'], department: ['power'] },
  ends: { anywhere: ['reform-office'], department: ['power'] },
});
