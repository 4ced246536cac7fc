import { cypher } from '../../graph/cypher.ts';
import { STEPS } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A delegation without any step: nobody can be said to answer for anything of it. */
export const noSteps: Rival = {
  kind: 'NO_STEPS',
  find: ({ match }) => cypher`
    ${match} AND NOT EXISTS { ${STEPS} }
    ${found({ thing: cypher`delegation.code`, delegation: cypher`delegation.code` })}`,
};
