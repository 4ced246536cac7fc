import { cypher } from '../../graph/cypher.ts';
import { found, type Rival } from './rival.ts';

/** A delegation that is not filed by that day. */
export const notFiled: Rival = {
  kind: 'NOT_FILED',
  find: ({ match }) => cypher`
    ${match} AND (period.filedOn IS NULL OR period.filedOn > $day)
    ${found({ thing: cypher`delegation.code`, delegation: cypher`delegation.code`, witness: cypher`[period.filedOn]` })}`,
};
