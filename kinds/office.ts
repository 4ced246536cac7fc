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
    office: word('职能', OFFICE_ROLES, REQUIRED),
    city: code('市', { leads: toCity('OFFICE_OF', 'ends') }),
    organization: code('机构', { ...REQUIRED, leads: toOrganization('OFFICE_IN', 'ends') }),
    ...PERIOD,
  },
  identity: ['office', 'city', 'validFrom'],
  own: 'public',
  isCompared: true,
});
