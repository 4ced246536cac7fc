import { cypher } from '../../graph/cypher.ts';
import { NAMED, responsibilitiesOf } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A responsibility that leaves out any of the five that must answer. */
export const assignmentIncomplete: Rival = {
  kind: 'ASSIGNMENT_INCOMPLETE',
  find: (start) => cypher`
    ${responsibilitiesOf(start)}
      AND COUNT { (responsibility)-[:DEPARTMENT|LEADER|SECTION|POST|STAFF]->() } < 5
    WITH delegation, step, responsibility, ${NAMED} AS named
    ${found({
      thing: cypher`responsibility.key`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      person: cypher`[slot IN named WHERE slot[0] = 'STAFF' | slot[1]][0]`,
      detail: cypher`[slot IN named | slot[0]]`,
      witness: cypher`[responsibility.key, named]`,
    })}`,
};
