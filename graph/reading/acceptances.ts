import { isoFromDay, dayBefore } from '../../domain/days.ts';
import { findingKeyText, type Finding } from '../../domain/findings.ts';
import { cypher, type Cypher } from '../cypher.ts';
import { inForce, type Moment } from '../model/dating.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import type { Reading } from './reading.ts';

/** Tells whether a finding is accepted: as it is now, which is as it was when it was accepted. */
export type IsAccepted = (finding: Finding) => boolean;

/** Whether the counts that stand in a field are asked for open and accepted findings apart. */
export const isAcceptanceCounted = (fields: readonly SelectedField[], counts: string): boolean =>
  fields.some(
    ({ field, fields: of }) =>
      field === counts && of.some((each) => each.field === 'open' || each.field === 'accepted'),
  );

const acceptances = (where: Cypher): Cypher => cypher`
  MATCH (acceptance:Acceptance)<-[:VERSION_OF]-(version:AcceptanceVersion) WHERE ${where} AND ${inForce(cypher`version`)}`;

const FIND_ACCEPTED = cypher`${acceptances(cypher`true`)} RETURN acceptance.code, version.detail`;

/** All that is accepted on a day: one statement, whatever is found. */
export async function findAccepted(reading: Reading, { day, revision }: Moment): Promise<IsAccepted> {
  const rows = await reading.read(FIND_ACCEPTED, { day, revision });
  const details = new Map(rows.map(([code, detail]) => [String(code), detail as string | null]));
  return (finding) => details.get(findingKeyText(finding)) === finding.detail;
}

/** What is told of an acceptance. */
export interface Acceptance {
  readonly by: string;
  readonly reason: string;
  readonly document: string | null;
  readonly validFrom: string | null;
  /** The last day of it. */
  readonly until: string | null;
  readonly revision: number;
  readonly at: string;
}

const FIND_SHOWN = cypher`
  UNWIND $codes AS code ${acceptances(cypher`acceptance.code = code`)}
  MATCH (change:Change {revision: version.acceptedIn})
  RETURN code, version.detail, version.reason, version.document, version.validFrom, version.validTo,
    change.revision, change.actor, change.at`;

type Shown = readonly [string, string | null, string, string | null, number, number, number, string, number];

/** The acceptance of each finding on a day; null where it is open. One statement. */
export async function findAcceptances(
  reading: Reading,
  findings: readonly Finding[],
  { day, revision }: Moment,
): Promise<readonly (Acceptance | null)[]> {
  if (findings.length === 0) return [];
  const codes = findings.map(findingKeyText);
  const rows = await reading.read(FIND_SHOWN, { codes, day, revision });
  const byCode = new Map((rows as unknown as readonly Shown[]).map((row) => [row[0], row]));
  return findings.map((finding, place) => {
    const row = byCode.get(codes[place] ?? '');
    return row && row[1] === finding.detail ? shownOf(row) : null;
  });
}

function shownOf([, , reason, document, validFrom, validTo, revision, by, at]: Shown): Acceptance {
  return {
    ...{ by, reason, document, revision, at: new Date(at).toISOString() },
    ...{ validFrom: isoFromDay(validFrom), until: isoFromDay(dayBefore(validTo)) },
  };
}
