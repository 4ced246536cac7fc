import type { Day } from '../../domain/days.ts';
import {
  itemsThatDiffer,
  ordersThatDiffer,
  type ResponsibilityRow,
  type StepRow,
  type SupervisionRow,
} from '../../domain/division.ts';
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

/** All that the record says of a delegation's terms, and of what was filed: its steps and who answers for them, or its supervision. */
const filedOf = (filing: Cypher): Cypher => {
  const [terms, steps, who, item] = [
    name('term_filed'),
    name('said_filed'),
    name('who_filed'),
    name('item_filed'),
  ];
  const codeBy = (of: Cypher, relationship: string): Cypher =>
    cypher`[(${of})-[:${name(relationship)}]->(named_filed) | named_filed.code][0]`;
  const isOf = (subject: string): Cypher => cypher`${filing}.subject = '${name(subject)}'`;
  return cypher`COLLECT { MATCH (${filing})-[:FILED_OF_DELEGATION]->(for_filing:Delegation) RETURN [
    ${filing}.validFrom, ${filing}.returnedOn,
    COLLECT { MATCH (for_filing)<-[:VERSION_OF]-(${terms}:DelegationVersion) WHERE ${recorded(terms)} RETURN ${terms} {.validFrom, .validTo} },
    COLLECT { MATCH (for_filing)<-[:STEP_OF]-(step_filed:Step)<-[:VERSION_OF]-(${steps}:StepVersion) WHERE ${isOf('DIVISION')} AND ${recorded(steps)} RETURN ${steps} {.name, .kind, .validFrom, .validTo, order: step_filed.order} },
    COLLECT { MATCH (for_filing)<-[:STEP_OF]-(step_filed:Step)<-[:FOR_STEP]-(${who}:Responsibility) WHERE ${isOf('DIVISION')} AND ${recorded(who)} RETURN ${who} {.validFrom, .validTo, step: step_filed.order, department: ${codeBy(who, 'DEPARTMENT')}, leader: ${codeBy(who, 'LEADER')}, section: ${codeBy(who, 'SECTION')}, post: ${codeBy(who, 'POST')}, staff: ${codeBy(who, 'STAFF')}} },
    COLLECT { MATCH (for_filing)<-[:SUPERVISES]-(on_list:SupervisionItem)<-[:VERSION_OF]-(${item}:SupervisionItemVersion) WHERE ${isOf('SUPERVISION_LIST')} AND ${recorded(item)} RETURN ${item} {.name, .methods, .everyDays, .step, .result, .validFrom, .validTo, order: on_list.order, department: ${codeBy(item, 'SUPERVISED_BY')}, section: ${codeBy(item, 'SUPERVISED_IN')}, person: ${codeBy(item, 'SUPERVISOR')}} }
  ] }[0]`;
};

type FiledPaper = readonly [
  filedOn: Day,
  returnedOn: Day | null,
  periods: readonly Period[],
  steps: readonly StepRow[],
  responsibilities: readonly ResponsibilityRow[],
  items: readonly SupervisionRow[],
];

/** Of a paper of the term in force that counts: whether it says something else by now. */
export const isFilingOutdated: ValueField = field.value(filedOf, {
  tells: (paper, on) => {
    if (paper === null) return false;
    const [filedOn, returnedOn, periods, steps, responsibilities, items] = paper as FiledPaper;
    const term = termOn(termsOf(periods), on);
    if (!term || !isOfTerm(term, filedOn) || (returnedOn !== null && returnedOn <= on)) return false;
    const from = Math.max(filedOn, term.from);
    return (
      ordersThatDiffer({ steps, responsibilities }, from, on).length > 0 ||
      itemsThatDiffer(items, from, on).length > 0
    );
  },
});
