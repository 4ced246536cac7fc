import type { Said } from './said.ts';
import type { zhFiles } from './files.zh.ts';

/** The same in English. */
export const enFiles = {
  asExcel: 'As Excel',
  asCsv: 'As CSV',
  makingFile: 'Being made…',
  template: 'Template to import',
  countsAsExcel: 'Counts as Excel',
} satisfies Said<typeof zhFiles>;
