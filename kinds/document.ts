import { DOCUMENT_KINDS, MEDIUM_LEVELS } from '../domain/running-words.ts';
import { CODE, MARKED, REQUIRED, codes, code, day, text, toOrganization, word } from './columns.ts';
import { declare } from './kind.ts';

/** A document by which something holds: a plan, a memorandum, an authorisation, rules … It is there on all days. */
export const document = declare({
  label: 'Document',
  zh: '文件',
  compared: 'a document by which something holds.',
  table: 'documents',
  part: 'workbook',
  isRunning: true,
  form: 'thing',
  columns: {
    code: CODE,
    title: text('标题', REQUIRED),
    kind: word('类别', DOCUMENT_KINDS, REQUIRED),
    number: text('文号'),
    issuer: code('制发机关', { leads: toOrganization('ISSUED_BY', 'outlives') }),
    issuedOn: day('印发日期'),
    publishedOn: day('公布日期', MARKED),
    media: codes('媒体', MARKED),
    level: word('公布级别', MEDIUM_LEVELS, MARKED),
    url: text('网址'),
  },
  identity: ['code'],
  events: ['issuedOn', 'publishedOn'],
  own: { isPublic: true, by: ['issuer'] },
  found: { of: ['Document'], texts: ['title', 'number'] },
  begins: { zone: ['issuer'], department: ['issuer'] },
  isCompared: true,
});
