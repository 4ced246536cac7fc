import type { Finding } from '../domain/findings.ts';
import { STANDING_LACKS, type StandingLack } from '../domain/running-words.ts';
import { delegationEnd, end, lacking, stepEnd, there, type EvidenceLink } from './evidence.ts';

const LACKS: ReadonlySet<string> = new Set(Object.values(STANDING_LACKS));

/** What an act lacks, as the detail of its finding says it. */
export const lacksIn = (detail: string | null): readonly StandingLack[] =>
  (detail ?? '').split(',').filter((lack): lack is StandingLack => LACKS.has(lack));

/** From an act to its step and whoever did it, and to what it lacks. */
export function pathOfAct(finding: Finding): readonly EvidenceLink[] {
  const act = end('Act', finding.subject?.code);
  const person = end('Person', finding.person);
  const lacks: Readonly<Record<StandingLack, EvidenceLink>> = {
    DELEGATION: lacking(end('Zone', finding.zone), 'DELEGATES', end('Power', finding.power)),
    STANDING: lacking(delegationEnd(finding), 'STANDS_FOR', end('Standing', null)),
    SEAL: lacking(act, 'ACT_SEALED', end('Seal', null)),
    CERTIFICATE: lacking(person, 'CERTIFIES', end('Certificate', null)),
    RESPONSIBLE: lacking(stepEnd(finding), 'STAFF', person),
  };
  return [
    there(act, 'ACT_AT', stepEnd(finding)),
    ...(finding.person === null ? [] : [there(act, 'ACT_BY', person)]),
    ...lacksIn(finding.detail).map((lack) => lacks[lack]),
  ];
}
