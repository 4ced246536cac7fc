import { FILING_SUBJECTS } from '../domain/running-words.ts';
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
    subject: word('备案事项', FILING_SUBJECTS, REQUIRED),
    zone: code('新区', {
      onlyWhen: { column: 'subject', is: OF_DELEGATION },
      leads: toZone('FILED_BY', 'outlives'),
    }),
    power: code('职权', {
      onlyWhen: { column: 'subject', is: OF_DELEGATION },
      leads: toPower('FILED_OF_POWER', 'outlives'),
    }),
    penalty: code('处罚案件', {
      onlyWhen: { column: 'subject', is: 'PENALTY' },
      leads: to('Penalty')('FILED_OF_PENALTY', 'outlives'),
    }),
    certificate: code('执法证', {
      onlyWhen: { column: 'subject', is: 'CERTIFICATE' },
      leads: to('Certificate')('FILED_OF_CERTIFICATE', 'outlives'),
    }),
    to: code('备案机关', { ...REQUIRED, leads: toFiledWith('FILED_WITH', 'outlives') }),
    filedOn: day('报送日期', REQUIRED),
    acceptedOn: day('备案日期', MARKED),
    returnedOn: day('退回日期', MARKED),
    note: text('备注'),
  },
  identity: ['subject', 'zone', 'power', 'penalty', 'certificate', 'to', 'filedOn'],
  hangsOn: ['to'],
  happenedOn: 'filedOn',
  events: ['filedOn', ['acceptedOn', 'returnedOn']],
  own: { isPublic: true, by: ['zone', 'power', 'certificate', 'to'] },
  references: [
    {
      ...{ columns: ['zone', 'power'], by: 'FILED_OF_DELEGATION', to: 'Delegation', fate: 'outlives' },
      mayBeToCome: true,
    },
  ],
  begins: { zone: ['zone', 'penalty', 'certificate'] },
  zoneBy: 'zone',
  isCompared: true,
});
