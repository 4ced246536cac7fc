import { cypher } from '../../graph/cypher.ts';
import { NAMED, RESPONSIBILITIES, STEPS } from './patterns.ts';
import { found, type Rival } from './rival.ts';

/** A step with two or more responsibilities, whoever they name: who answers cannot be told. */
export const responsibilityConflict: Rival = {
  kind: 'RESPONSIBILITY_CONFLICT',
  find: ({ match }) => cypher`
    ${match} ${STEPS} AND COUNT { ${RESPONSIBILITIES} } >= 2
    ${found({
      thing: cypher`step.code`,
      delegation: cypher`delegation.code`,
      step: cypher`step.order`,
      witness: cypher`COLLECT { ${RESPONSIBILITIES} RETURN [responsibility.key, ${NAMED}] ORDER BY responsibility.key }`,
    })}`,
};
