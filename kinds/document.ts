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
    code: { ...CODE, means: 'Its code, unique among documents.' },
    title: text('标题', { ...REQUIRED, means: 'What it is called.' }),
    kind: word('类别', DOCUMENT_KINDS, { ...REQUIRED, means: 'What it is.' }),
    number: text('文号', { means: 'Its number; null where it has none.' }),
    issuer: code('制发机关', {
      means: 'Who issued it; null where nobody said.',
      leads: toOrganization('ISSUED_BY', 'outlives'),
    }),
    issuedOn: day('印发日期', {
      means: 'The day on which it was issued; null before, and where nobody said.',
    }),
    publishedOn: day('公布日期', { ...MARKED, means: 'The day on which it was published; null before.' }),
    media: codes('媒体', {
      ...MARKED,
      cameWith: 'publishedOn',
      means: 'The media in which it was published; empty before.',
    }),
    level: word('公布级别', MEDIUM_LEVELS, {
      ...MARKED,
      cameWith: 'publishedOn',
      means: 'Of what level these media are; null before, and where nobody said.',
    }),
    url: text('网址', { means: 'Where it stands on the web; null where nobody said.' }),
  },
  identity: ['code'],
  events: ['issuedOn', 'publishedOn'],
  own: { isPublic: true, by: ['issuer'] },
  found: { of: ['Document'], texts: ['title', 'number'] },
  isCompared: true,
  type: {
    means:
      'A document by which something holds (文件): a plan, a memorandum, an authorisation, rules … It is there on all days.',
    enums: {
      DocumentKind: { means: 'The kinds of documents.', words: DOCUMENT_KINDS },
      MediumLevel: {
        means: 'Of what level the media are in which a document is published (公布级别).',
        words: MEDIUM_LEVELS,
      },
    },
    computed: {
      isPublished: { type: 'Boolean!', means: 'Whether it was published by that day.' },
    },
    found: { name: 'document', means: 'The document with this code, the same on every day; null for none.' },
    list: {
      name: 'documents',
      means: 'All documents, or those that pass every filter given.',
      filters: {
        kinds: { by: 'kind', means: 'Only of these kinds; an empty list keeps none.' },
        topics: {
          computed: '[DocumentTopic!]',
          means: 'Only those that are about one of these on the day; an empty list keeps none.',
        },
        zones: {
          computed: '[ID!]',
          means:
            'Only those that bind one of these zones on the day, as its `documents` says; an unknown code keeps none.',
        },
        powers: {
          computed: '[ID!]',
          means:
            'Only those that are about one of these powers on the day, as its `documents` says; an unknown code keeps none.',
        },
        text: {
          isText: true,
          means:
            'Only those that this text finds by title or number, as `search` does: 1 to 200 characters, not all of them blank.',
        },
      },
    },
  },
  adds: {
    anywhere: ['reform-office', 'legal-office', 'government'],
    zone: ['issuer'],
    department: ['issuer'],
  },
});
