import { FILING_STATES, FILING_SUBJECTS } from '../domain/running-words.ts';
import { MARKED, REQUIRED, code, day, text, to, toFiledWith, toPower, toZone, word } from './columns.ts';
import { declare } from './kind.ts';

const OF_DELEGATION = ['DIVISION', 'SUPERVISION_LIST'] as const;

/** That something was filed with somebody: who answers for a delegation, its supervision list, a penalty, a certificate. */
export const filing = declare({
  label: 'Filing',
  zh: '备案',
  compared: 'that something was filed with somebody, accepted or returned.',
  table: 'filings',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    subject: word('备案事项', FILING_SUBJECTS, { ...REQUIRED, means: 'What is filed.' }),
    zone: code('新区', {
      onlyWhen: { column: 'subject', is: OF_DELEGATION },
      leads: toZone('FILED_BY', 'outlives'),
    }),
    power: code('职权', {
      means: 'The power of a delegation’s papers; null of anything else.',
      onlyWhen: { column: 'subject', is: OF_DELEGATION },
      leads: toPower('FILED_OF_POWER', 'outlives'),
    }),
    penalty: code('处罚案件', {
      means:
        'The case, of a penalty’s filing; null of anything else, and where it is not the reader’s to see.',
      onlyWhen: { column: 'subject', is: 'PENALTY' },
      leads: to('Penalty')('FILED_OF_PENALTY', 'outlives', {
        name: 'filings',
        means: 'How it was filed by that day (备案), by with whom and when.',
      }),
    }),
    certificate: code('执法证', {
      means:
        'The certificate, of a certificate’s filing; null of anything else, and where it is not the reader’s to see.',
      onlyWhen: { column: 'subject', is: 'CERTIFICATE' },
      leads: to('Certificate')('FILED_OF_CERTIFICATE', 'outlives'),
    }),
    to: code('备案机关', {
      ...REQUIRED,
      means: 'With whom it is filed.',
      leads: toFiledWith('FILED_WITH', 'outlives'),
    }),
    filedOn: day('报送日期', { ...REQUIRED, means: 'The day on which it was filed.' }),
    acceptedOn: day('备案日期', { ...MARKED, means: 'The day on which it was accepted; null before.' }),
    returnedOn: day('退回日期', { ...MARKED, means: 'The day on which it was returned; null before.' }),
    note: text('备注', { means: 'A note; null where there is none.' }),
  },
  identity: ['subject', 'zone', 'power', 'penalty', 'certificate', 'to', 'filedOn'],
  hangsOn: ['to'],
  happenedOn: 'filedOn',
  events: ['filedOn', ['acceptedOn', 'returnedOn']],
  own: { by: ['zone', 'power', 'penalty', 'certificate', 'to'], alsoSeen: 'of no penalty' },
  references: [
    {
      ...{ columns: ['zone', 'power'], by: 'FILED_OF_DELEGATION', to: 'Delegation', fate: 'outlives' },
      mayBeToCome: true,
      back: {
        name: 'filings',
        means:
          'Its papers that were filed by that day (备案), those of ended terms too, by subject, then with whom and when.',
        filters: {
          subjects: {
            by: 'subject',
            means: 'Only papers of these subjects; an empty list keeps none. All of them when left out.',
          },
        },
      },
    },
  ],
  begins: 'makeFiling',
  zoneBy: 'zone',
  isCompared: true,
  type: {
    means:
      'That something was filed with somebody (备案). What was filed of a penalty is seen by whose own it is.',
    enums: {
      FilingSubject: { means: 'What is filed (备案).', words: FILING_SUBJECTS },
      FilingState: { means: 'How far a filing is.', words: FILING_STATES },
    },
    computed: {
      zone: {
        type: 'Zone',
        means: 'The zone of a delegation’s papers, or of a penalty; null of a certificate’s filing.',
      },
      state: { type: 'FilingState!', means: 'How far it is on that day.' },
      isOutdated: {
        type: 'Boolean!',
        means:
          'Whether it is a division of responsibility or a supervision list that is filed or accepted, of the term in force, and says no more what holds: of steps and who answers for them, or of how the power is supervised, since it was filed, or since the term began where that was later. False for anything else.',
      },
    },
    list: {
      name: 'filings',
      means: 'All that was filed by the day, or what passes every filter given.',
      filters: {
        subjects: { by: 'subject', means: 'Only of these; an empty list keeps none.' },
        states: {
          computed: '[FilingState!]',
          means: 'Only in these states on the day; an empty list keeps none.',
        },
        zones: { computed: '[ID!]', means: 'Only of these zones, by code; an empty list keeps none.' },
        powers: {
          by: 'power',
          means: 'Only the papers of delegations of these powers, by code; an empty list keeps none.',
        },
        to: { by: 'to', means: 'Only with these, by code; an empty list keeps none.' },
      },
    },
  },
});
