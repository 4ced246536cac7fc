import { cypher, name, type Cypher } from '../../graph/cypher.ts';
import { inForce, recorded } from '../../graph/model/dating.ts';
import { hasTermEnded } from '../../graph/model/terms.ts';
import { found, type Rival } from './rival.ts';

const [delegation, row, filing] = [name('delegation'), name('row'), name('filing')];

/** Whether a day is of the term in force, or of the time before it for which it was prepared. */
const isOfTerm = (day: Cypher): Cypher =>
  cypher`NOT ${hasTermEnded(delegation, day)} AND NOT ${hasTermEnded(delegation, cypher`$day`, day)}`;

const FILED_BY_ROW = cypher`EXISTS { MATCH (delegation)<-[:VERSION_OF]-(row:DelegationVersion)
  WHERE ${recorded(row)} AND row.validFrom < row.validTo AND row.filedOn <= $day AND ${isOfTerm(cypher`row.validFrom`)} }`;

const FILED = cypher`EXISTS { MATCH (delegation)<-[:FILED_OF_DELEGATION]-(filing:Filing {subject: 'DIVISION'})
  WHERE ${inForce(filing)} AND (filing.returnedOn IS NULL OR filing.returnedOn > $day) AND ${isOfTerm(cypher`filing.validFrom`)} }`;

/** A delegation that is not filed by that day: by no row of its term, and by no filing that was not returned. */
export const notFiled: Rival = {
  kind: 'NOT_FILED',
  find: ({ match }) => cypher`
    ${match} AND NOT ${FILED_BY_ROW} AND NOT ${FILED}
    ${found({ thing: cypher`delegation.code`, delegation: cypher`delegation.code`, witness: cypher`[period.filedOn]` })}`,
};
