import { cypher } from '../../graph/cypher.ts';
import { RESPONSIBILITIES, STEPS } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A step that nobody answers for. */
export const stepUnassigned: Rival = {
  kind: 'STEP_UNASSIGNED',
  find: ({ match }) => cypher`
    ${match} ${STEPS} AND NOT EXISTS { ${RESPONSIBILITIES} }
    ${found({ thing: cypher`step.code`, delegation: cypher`delegation.code`, step: cypher`step.order` })}`,
};
