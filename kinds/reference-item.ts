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
    code: { ...CODE, means: 'Its code, unique among reference items.' },
    name: { ...NAME, means: 'Its name.' },
    reasons: words('原因', REFERENCE_REASONS, {
      ...REQUIRED,
      means: 'Why it is no power, at least one reason.',
    }),
    type: text('类型', { means: 'Its type as the list gives it; null where it gives none.' }),
    department: text('主管部门', {
      means: 'The competent department (主管部门) as the list names it; null where it names none.',
    }),
    body: text('实施主体', {
      means: 'The body that carries it out (实施主体) as the list names it; null where it names none.',
    }),
    legalBasis: legalBasis('设定依据', {
      means: 'The legal basis (设定依据) as the list gives it; null where it gives none.',
    }),
    officialCodes: { ...officialCodes('官方编码'), means: 'Official codes, as given. They are not unique.' },
    source: text('来源', { means: 'The list that has it; null where nobody said.' }),
    place: text('地区', { means: 'The place that the list is of; null where it is of no one place.' }),
  },
  identity: ['code'],
  own: 'public',
  found: { of: ['ReferenceItem'], texts: ['name', 'officialCodes'] },
  isCompared: false,
  type: {
    means:
      'An item of a list that is no power, or cannot be one as long as something is missing (参考事项). Outside all counts of powers and all audits.',
    isEndShown: true,
    found: {
      name: 'referenceItem',
      means:
        'The reference item with this code, as on that day; what is over, as on its last day. Null for what never was, or is not there yet.',
    },
    list: {
      name: 'referenceItems',
      means:
        'All reference items, or those that pass every filter given. They are no powers: no count of powers and no audit has them.',
      isByName: true,
      page: 'A page of reference items, by code unless asked otherwise.',
      filters: {
        codes: { by: 'code', means: 'Only these codes.' },
        reasons: { by: 'reasons', means: 'Only those with at least one of these reasons.' },
        places: { by: 'place', means: 'Only those of these places.' },
        sources: { by: 'source', means: 'Only those of these sources.' },
        officialCodes: {
          by: 'officialCodes',
          means: 'Only those with at least one of these official codes.',
        },
        text: {
          isText: true,
          means:
            'Only those that this text finds, as `search` does: 1 to 200 characters, not all of them blank.',
        },
      },
    },
  },
});
