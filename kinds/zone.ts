import { declare } from './kind.ts';
import { ORGANIZATIONS } from './organization-columns.ts';

/** A development zone: what powers are handed down to. */
export const zone = declare({
  ...ORGANIZATIONS,
  label: 'Zone',
  zh: '新区',
  compared: 'a zone: its name, class, and what it is under.',
  own: { isPublic: true, by: 'zones' },
  rows: { column: 'kind', is: 'ZONE' },
  leavesOut: ['kind', 'counterpart'],
  found: { of: ['Zone'], texts: ['name'] },
});
