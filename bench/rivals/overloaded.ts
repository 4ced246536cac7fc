import { cypher } from '../../graph/cypher.ts';
import { loadOf, responsibilitiesOf } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A person who is the staff of more than `$overload` responsibilities, over all zones. */
export const overloaded: Rival = {
  kind: 'OVERLOADED',
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
    MATCH (responsibility)-[:STAFF]->(staff:Person)
    ${start.isWhole ? counted : countedEverywhere}
    WHERE load > $overload
    ${found({ thing: cypher`staff.code`, person: cypher`staff.code`, detail: cypher`load` })}`,
};

const counted = cypher`WITH staff, count(responsibility) AS load`;
const countedEverywhere = cypher`
  WITH DISTINCT staff
  WITH staff, ${loadOf(cypher`staff`)} AS load`;
