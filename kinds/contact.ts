import { PERIOD, REQUIRED, code, text, to, toCityDepartment, toPerson, toPower, yesNo } from './columns.ts';
import { declare } from './kind.ts';

/** Whom a zone asks about a power. */
export const contact = declare({
  label: 'Contact',
  zh: '业务联系人',
  compared: 'whom a zone asks about a power.',
  table: 'contacts',
  part: 'workbook',
  isRunning: true,
  form: 'fact',
  columns: {
    power: code('职权', {
      ...REQUIRED,
      means: 'About which power.',
      leads: toPower('ASKED_ABOUT', 'ends', {
        name: 'contacts',
        means: 'Whom zones ask about it on that day (业务联系人), by telephone number, then first day.',
      }),
    }),
    department: code('部门', {
      ...REQUIRED,
      means: 'In which department of the city.',
      leads: toCityDepartment('ASKED_IN', 'ends'),
    }),
    section: code('科室', {
      means: 'In which section; null where nobody said.',
      leads: to('Section')('ASKED_IN_SECTION', 'outlives'),
    }),
    person: code('人员', {
      means: 'Who; null where nobody said, and where they are not the reader’s to see.',
      leads: toPerson('ANSWERS', 'outlives'),
    }),
    phone: text('电话', { ...REQUIRED, means: 'The telephone number.' }),
    isRemote: yesNo('远程指导', { means: 'Whether they guide from afar.' }),
    ...PERIOD,
  },
  identity: ['power', 'phone', 'validFrom'],
  own: { isPublic: true, by: ['power'] },
  isCompared: true,
  type: { means: 'Whom a zone asks about a power (业务联系人), and when.' },
  adds: { anywhere: [], department: ['power'] },
  ends: { anywhere: [], department: ['power'] },
});
