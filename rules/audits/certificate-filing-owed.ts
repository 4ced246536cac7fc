import { end, lacking, there } from '../evidence.ts';
import { auditOfMatter } from '../owed.ts';

/** The certificate of a person who holds a post in a zone is not filed with the province by its day. */
export const certificateFilingOwed = auditOfMatter({
  id: 'A22',
  kind: 'CERTIFICATE_FILING_OWED',
  matter: 'CERTIFICATE_FILING',
  severity: 'MEDIUM',
  clause: {
    zh: '8.1 执法证报省法制办备案',
    en: '8.1 Certificates: filed with the legal office of the province',
  },
  message: {
    zh: ({ zone, person, subject, due }) =>
      `${zone}${person}的执法证${subject}应于${due}前报省法制办备案，至今未备案。`,
    en: ({ zone, person, subject, due }) =>
      `Certificate ${subject} of ${person} in ${zone} was to be filed with the province by ${due}, and is not.`,
  },
  path: (finding, due) => {
    const certificate = end('Certificate', finding.subject?.code);
    return [
      there(certificate, 'CERTIFIES', end('Person', finding.person)),
      lacking(certificate, 'FILED_OF_CERTIFICATE', due),
    ];
  },
});
