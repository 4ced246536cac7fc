import type { Scope } from '../../domain/access/scope.ts';
import type { Day } from '../../domain/days.ts';
import { cypher, type Cypher } from '../cypher.ts';
import { recorded } from '../model/dating.ts';
import {
  ownMembership,
  ownParams,
  ownResponsibility,
  visibleCertificate,
  visiblePerson,
} from '../model/own.ts';
import type { Read } from './find-versions.ts';

/** Whether somebody may name the thing of a label with a code: what is not for them to see is as if it were not there. */
export type Sees = (label: string, code: string) => Promise<boolean>;

/** The day on which changes take effect, today, and the revision that they are made on. */
export interface When {
  readonly day: Day;
  readonly today: Day;
  readonly revision: number;
}

/** Still, on the day or later, in a place that is not one's own. */
const isElsewhere = (fact: Cypher, own: (fact: Cypher) => Cypher): Cypher =>
  cypher`${recorded(fact)} AND $day < ${fact}.validTo AND NOT ${own(fact)}`;

/** Who is visible; or who has nothing to do with anybody else: somebody who was registered a moment ago. */
const person = cypher`MATCH (n:Person {code: $code})
  WHERE ${visiblePerson(cypher`n`)}
    OR NOT (EXISTS { MATCH (n)<-[:MEMBER]-(held:Membership) WHERE ${isElsewhere(cypher`held`, ownMembership)} }
      OR EXISTS { MATCH (n)<-[:LEADER|STAFF]-(duty:Responsibility) WHERE ${isElsewhere(cypher`duty`, ownResponsibility)} })
  RETURN true`;

const certificate = cypher`MATCH (:Certificate {code: $code})<-[:VERSION_OF]-(version:CertificateVersion)
  WHERE ${recorded(cypher`version`)} AND ${visibleCertificate(cypher`version`)} RETURN true LIMIT 1`;

const NOT_PUBLIC: Readonly<Record<string, Cypher>> = { Person: person, Certificate: certificate };

/** Undefined for those who see all. */
export function seenBy(read: Read, scope: Scope, { day, today, revision }: When): Sees | undefined {
  if (scope === 'all') return undefined;
  return async (label, code) => {
    const statement = NOT_PUBLIC[label];
    if (!statement) return true;
    for (const each of new Set([day, today])) {
      const [row] = await read(statement, { code, day: each, revision, ...ownParams(scope) });
      if (row !== undefined) return true;
    }
    return false;
  };
}
