import { OPTIONAL_PERIOD, REQUIRED, code, toOrganization } from './columns.ts';
import { declare } from './kind.ts';

/** Another name of an organisation. */
export const alias = declare({
  label: 'Alias',
  zh: '别名',
  compared: 'another name of an organisation.',
  table: 'aliases',
  part: 'seed',
  form: 'fact',
  columns: {
    organization: code('组织', { ...REQUIRED, leads: toOrganization('ALIAS_OF', 'outlives') }),
    name: code('名称', REQUIRED),
    ...OPTIONAL_PERIOD,
  },
  identity: ['organization', 'name'],
  own: { isPublic: true, by: ['organization'] },
  found: { of: ['Department', 'Zone'], texts: ['name'] },
  isCompared: true,
});
