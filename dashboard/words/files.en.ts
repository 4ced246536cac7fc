import type { Said } from './said.ts';
import type { zhFiles } from './files.zh.ts';

/** The same in English. */
export const enFiles = {
  asExcel: 'As Excel',
  asCsv: 'As CSV',
  makingFile: 'Being made…',
  template: 'Template to import',
  countsAsExcel: 'Counts as Excel',
  direction: 'Direction',
  ascending: 'Ascending',
  descending: 'Descending',
  documents: 'Documents',
  document: 'Document',
  documentsOf: 'What it rests on and was handed over by',
  documentNumber: 'Number',
  issuer: 'Issued by',
  issuedOn: 'Issued on',
  publishedOn: 'Published',
  notPublished: 'Not published yet',
  onTheWeb: 'On the web',
  documentScopes: 'What it is about',
  noScopes: 'Nothing is recorded of what it is about.',
  topic: 'Topic',
  subject: 'What it is about',
  formerly: (name: string) => `formerly: ${name}`,
  later: (name: string) => `later: ${name}`,
  byPinyin: 'by pinyin',
  matchedBy: (text: string) => `found by: ${text}`,
} satisfies Said<typeof zhFiles>;
