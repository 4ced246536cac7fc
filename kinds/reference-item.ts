import { REFERENCE_REASONS } from '../domain/words.ts';
import { CODE, NAME, REQUIRED, officialCodes, legalBasis, text, words } from './columns.ts';
import { declare } from './kind.ts';

/** A published item that is no power, and why. */
export const referenceItem = declare({
  label: 'ReferenceItem',
  zh: '参考事项',
  table: 'referenceItems',
  part: 'seed',
  form: 'thing',
  columns: {
    code: CODE,
    name: NAME,
    reasons: words('原因', REFERENCE_REASONS, REQUIRED),
    type: text('类型'),
    department: text('主管部门'),
    body: text('实施主体'),
    legalBasis: legalBasis('设定依据'),
    officialCodes: officialCodes('官方编码'),
    source: text('来源'),
    place: text('地区'),
  },
  identity: ['code'],
  own: 'public',
  found: { of: ['ReferenceItem'], texts: ['name', 'officialCodes'] },
  isCompared: false,
});
