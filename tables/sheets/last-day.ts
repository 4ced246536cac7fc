import type { Column } from './sheet.ts';

/** The last day on which a row holds, where people name that instead of the day after. No column of its own. */
export const LAST_DAY: Column = {
  key: 'lastDay',
  chinese: '有效期至',
  type: { is: 'day' },
  required: false,
};
