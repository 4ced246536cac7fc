import { end, lacking } from '../evidence.ts';
import { departmentOfPower } from '../power-evidence.ts';
import { auditOfMatter } from '../owed.ts';
import { partNames } from '../part-names.ts';

/** A power that a zone holds has no rules, laws, templates or contact of its department by its day. */
export const manualOwed = auditOfMatter({
  id: 'A32',
  kind: 'MANUAL_OWED',
  matter: 'MANUAL',
  severity: 'LOW',
  clause: { zh: '4.1 编制培训手册', en: '4.1 Manuals' },
  message: {
    zh: ({ power, due, lacks }) => `职权${power}的培训手册应于${due}前编成，至今缺：${partNames(lacks).zh}。`,
    en: ({ power, due, lacks }) =>
      `The manual of ${power} was to be there by ${due}, and lacks: ${partNames(lacks).en}.`,
  },
  path: (finding, due, look) => [
    departmentOfPower(look, finding),
    // What lacks last is a contact, if that lacks at all.
    lacking(
      end('Power', finding.power),
      lacksOnlyContact(finding.detail) ? 'ASKED_ABOUT' : 'BINDS_POWER',
      due,
    ),
  ],
});

const lacksOnlyContact = (detail: string | null): boolean => detail?.endsWith(' CONTACT') === true;
