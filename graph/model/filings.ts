import type { Day } from '../../domain/days.ts';
import { ordersThatDiffer, type ResponsibilityRow, type StepRow } from '../../domain/division.ts';
import type { Period } from '../../domain/periods.ts';
import { FILING_TABLE } from '../../domain/states.ts';
import { isOfTerm, termOn, termsOf } from '../../domain/terms.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { recorded } from './dating.ts';
import * as field from './fields.ts';
import type { OneField, ValueField } from './model.ts';
import { stateText } from './states.ts';
import { hasTermAhead, hasTermEnded } from './terms.ts';

/** What is worked out of a filing. */

/** How far it is: kept in step with domain/states.ts, whose lines these are. */
const stateOf = (filing: Cypher): Cypher =>
  stateText(FILING_TABLE, {
    VOID: cypher`${filing}.subject IN ['DIVISION', 'SUPERVISION_LIST'] AND NOT EXISTS { MATCH (${filing})-[:FILED_OF_DELEGATION]->(of_filing:Delegation) WHERE ${hasTermAhead(name('of_filing'))} AND NOT ${hasTermEnded(name('of_filing'), cypher`${filing}.validFrom`)} }`,
    RETURNED: cypher`${filing}.returnedOn <= $day`,
    ACCEPTED: cypher`${filing}.acceptedOn <= $day`,
    FILED: cypher`true`,
  });

/** The zone of a delegation's papers, or of a penalty: whoever sees the filing knows whose it is. */
const zoneOf = (filing: Cypher): Cypher =>
  cypher`coalesce([(${filing})-[:FILED_BY]->(of_zone:Zone) | of_zone.code][0], COLLECT { MATCH (${filing})-[:FILED_OF_PENALTY]->()<-[:VERSION_OF]-(said_case)-[:PUNISHED_BY]->(of_zone:Zone) WHERE ${recorded(name('said_case'))} RETURN of_zone.code ORDER BY said_case.validFrom LIMIT 1 }[0])`;

export const filingZone: OneField = field.oneOrNone('Zone', {
  key: zoneOf,
  pattern: (_from, to) => cypher`(${to}:Zone)`,
  where: (_from, to) => cypher`${to}.code = ${to}_key`,
});

export const filingState: ValueField = field.value(stateOf);

export const isFilingIn = (filing: Cypher): Cypher => cypher`${stateOf(filing)} IN $states`;
export const isFilingOf = (filing: Cypher): Cypher => cypher`${zoneOf(filing)} IN $zones`;

/** All that the record says of a delegation's terms, its steps, and who answers for them. */
const divisionOf = (filing: Cypher): Cypher => {
  const [terms, steps, who] = [name('term_filed'), name('said_filed'), name('who_filed')];
  const codeBy = (relationship: string): Cypher =>
    cypher`[(${who})-[:${name(relationship)}]->(named_filed) | named_filed.code][0]`;
  return cypher`COLLECT { MATCH (${filing})-[:FILED_OF_DELEGATION]->(for_filing:Delegation) WHERE ${filing}.subject = 'DIVISION' RETURN [
    ${filing}.validFrom, ${filing}.returnedOn,
    COLLECT { MATCH (for_filing)<-[:VERSION_OF]-(${terms}:DelegationVersion) WHERE ${recorded(terms)} RETURN ${terms} {.validFrom, .validTo} },
    COLLECT { MATCH (for_filing)<-[:STEP_OF]-(step_filed:Step)<-[:VERSION_OF]-(${steps}:StepVersion) WHERE ${recorded(steps)} RETURN ${steps} {.name, .kind, .validFrom, .validTo, order: step_filed.order} },
    COLLECT { MATCH (for_filing)<-[:STEP_OF]-(step_filed:Step)<-[:FOR_STEP]-(${who}:Responsibility) WHERE ${recorded(who)} RETURN ${who} {.validFrom, .validTo, step: step_filed.order, department: ${codeBy('DEPARTMENT')}, leader: ${codeBy('LEADER')}, section: ${codeBy('SECTION')}, post: ${codeBy('POST')}, staff: ${codeBy('STAFF')}} }
  ] }[0]`;
};

type Division = readonly [
  filedOn: Day,
  returnedOn: Day | null,
  periods: readonly Period[],
  steps: readonly StepRow[],
  responsibilities: readonly ResponsibilityRow[],
];

/** Nothing is recorded yet of what a supervision list says. */
export const isFilingOutdated: ValueField = field.value(divisionOf, {
  tells: (division, on) => {
    if (division === null) return false;
    const [filedOn, returnedOn, periods, steps, responsibilities] = division as Division;
    const term = termOn(termsOf(periods), on);
    if (!term || !isOfTerm(term, filedOn) || (returnedOn !== null && returnedOn <= on)) return false;
    return ordersThatDiffer({ steps, responsibilities }, Math.max(filedOn, term.from), on).length > 0;
  },
});
