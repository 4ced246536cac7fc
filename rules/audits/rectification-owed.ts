import { NONE } from '../../columns/ints.ts';
import type { Finding } from '../../domain/findings.ts';
import { end, lacking, there, type End, type EvidenceLink } from '../evidence.ts';
import type { Look } from '../look.ts';
import { auditOfMatter } from '../owed.ts';

/** From the zone to what an inspection of it found, and what lacks of that to its day. */
export function pathOfRectification(
  { city, view }: Look,
  { zone, subject }: Finding,
  lacks: { readonly by: string; readonly due: End },
): readonly EvidenceLink[] {
  const rectification = end('Rectification', subject?.code);
  const thing = city.things('Rectification').find(subject?.code ?? '');
  const row = thing === NONE ? NONE : (view.there('Rectification')[thing] ?? NONE);
  const of = row === NONE ? NONE : city.table('Rectification').column('inspection').at(row);
  const inspection = end('Inspection', city.codeOf('Inspection', of));
  return [
    there(inspection, 'INSPECTED_IN', end('Zone', zone)),
    there(rectification, 'FOUND_BY', inspection),
    lacking(rectification, lacks.by, lacks.due),
  ];
}

/** What an inspection found is neither answered nor refused by its day. */
export const rectificationOwed = auditOfMatter({
  id: 'A41',
  kind: 'RECTIFICATION_OWED',
  matter: 'RECTIFICATION',
  severity: 'MEDIUM',
  clause: { zh: '6.1 加强事中事后监管：限期整改', en: '6.1 Supervision: what is to be put right' },
  message: {
    zh: ({ zone, subject, due }) => `${zone}的整改${subject}应于${due}前答复，至今未答复。`,
    en: ({ zone, subject, due }) => `${zone} was to answer ${subject} by ${due}, and did not.`,
  },
  path: (finding, due, look) => pathOfRectification(look, finding, { by: 'ANSWERED', due }),
});
