import { OFFICE_ROLES } from '../domain/running-words.ts';
import { PERIOD, REQUIRED, code, toCity, toOrganization, word } from './columns.ts';
import { declare } from './kind.ts';

/** Which organisation is the reform office, the legal office …: of a city, or of every city that has none of its own. */
export const office = declare({
  label: 'Office',
  zh: '职能机构',
  compared: 'which organisation is the reform office, the legal office …',
  table: 'offices',
  part: 'workbook',
  isRunning: true,
  form: 'rounds',
  columns: {
    office: word('职能', OFFICE_ROLES, { ...REQUIRED, field: 'role', means: 'Which office it is.' }),
    city: code('市', {
      means: 'The city of which it is; null for every city that has none of its own.',
      leads: toCity('OFFICE_OF', 'ends'),
    }),
    organization: code('机构', {
      ...REQUIRED,
      means: 'The organisation that is it.',
      leads: toOrganization('OFFICE_IN', 'ends', {
        name: 'offices',
        means: 'The offices that it is on that day (职能机构), by office, then city.',
      }),
    }),
    ...PERIOD,
  },
  identity: ['office', 'city', 'validFrom'],
  own: 'public',
  isCompared: true,
  type: {
    means: 'That an organisation is an office of the plan (职能机构), and when.',
    enums: { OfficeRole: { means: 'The offices of the plan.', words: OFFICE_ROLES } },
  },
  adds: { anywhere: ['staffing-office'] },
  ends: { anywhere: ['staffing-office'] },
});
