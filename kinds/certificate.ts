import { PERIOD, REQUIRED, code, toPerson } from './columns.ts';
import { declare } from './kind.ts';

/** An enforcement certificate of a person. */
export const certificate = declare({
  label: 'Certificate',
  zh: '执法证',
  compared: 'a certificate.',
  table: 'certificates',
  part: 'workbook',
  form: 'thing',
  columns: {
    number: code('证号', REQUIRED),
    person: code('人员', { ...REQUIRED, leads: toPerson('CERTIFIES', 'refused') }),
    ...PERIOD,
  },
  identity: ['number'],
  own: { by: ['person'] },
  isCompared: true,
});
