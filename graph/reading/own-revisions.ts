import { cypher, join, name, type Cypher } from '../cypher.ts';
import { placeOfVersions } from '../import/place-of-versions.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import { everyOwnVersion, isOwnVersion, OWN_LABELS } from '../model/own-versions.ts';
import type { Reading } from './reading.ts';

interface Thing {
  readonly type: string;
  readonly code: string;
}

const OPENED_AND_CLOSED = cypher`UNWIND [v.recordedAt, v.supersededAt] AS revision RETURN revision`;

/**
 * The revisions that opened or closed what is the reader's own, of one thing where it is given; undefined for who sees
 * all. One statement for each kind of version: one for all kinds takes the planner longer than a request may.
 */
export async function findOwnRevisions(
  reading: Reading,
  thing: Thing | undefined,
  revision: number,
): Promise<readonly number[] | undefined> {
  const { read, scope } = reading;
  if (scope === 'all') return undefined;
  const params = { revision, code: thing?.code ?? null, ...(await reading.own(revision)) };
  const found = await Promise.all(
    OWN_LABELS.filter((label) => !thing || isSaidOf(thing.type, label)).map((label) => {
      const text = thing ? ofThing(label, name(thing.type)) : everyOwnVersion(label, OPENED_AND_CLOSED);
      return read(text, params);
    }),
  );
  return [...new Set(found.flat().map(([each]) => Number(each)))];
}

/** Below a zone or a power: its delegations, their steps, and who answers for these. */
const BELOW: Readonly<Record<string, readonly Cypher[]>> = {
  DelegationVersion: [cypher`(thing)<-[:TO_ZONE|DELEGATES]-(:Delegation)<-[:VERSION_OF]-(v)`],
  StepVersion: [
    cypher`(thing)<-[:STEP_OF]-(:Step)<-[:VERSION_OF]-(v)`,
    cypher`(thing)<-[:TO_ZONE|DELEGATES]-(:Delegation)<-[:STEP_OF]-(:Step)<-[:VERSION_OF]-(v)`,
  ],
  Responsibility: [
    cypher`(thing)<-[:STEP_OF]-(:Step)<-[:FOR_STEP]-(v)`,
    cypher`(thing)<-[:TO_ZONE|DELEGATES]-(:Delegation)<-[:STEP_OF]-(:Step)<-[:FOR_STEP]-(v)`,
  ],
};

/** Whether versions of a label may be said of things of a type: theirs, what names them, or what is below them. */
function isSaidOf(type: string, label: string): boolean {
  const kind = RECORD_KINDS.find((each) => placeOfVersions(each).label === label);
  if (!kind) return false;
  const named = [kind.anchor, ...kind.links].map((link) => link?.label);
  const isOrganisation = type === 'Zone' || type === 'Department';
  return (
    kind.label === type ||
    named.includes(type) ||
    (isOrganisation && named.includes('Organization')) ||
    (['Zone', 'Power', 'Delegation'].includes(type) && label in BELOW)
  );
}

/** What is said of a thing, names it, or belongs to it. */
const ofThing = (label: string, type: Cypher): Cypher =>
  join(
    [cypher`(thing)<--(v)`, ...(BELOW[label] ?? [])].map(
      (pattern) =>
        cypher`MATCH (thing:${type} {code: $code}) MATCH ${pattern} WHERE v:${name(label)} AND ${isOwnVersion(label)} ${OPENED_AND_CLOSED}`,
    ),
    '\nUNION\n',
  );
