import { cypher } from '../../graph/cypher.ts';
import { inForce, isRepealed } from '../../graph/model/dating.ts';
import { found, type Rival } from './rival.ts';

/** A delegation of a power that rests on articles, all of which are repealed on that day. */
export const noLegalBasis: Rival = {
  kind: 'NO_LEGAL_BASIS',
  find: ({ match }) => cypher`
    ${match}
    MATCH (delegation)-[:DELEGATES]->(:Power)<-[:VERSION_OF]-(version:PowerVersion)-[:RESTS_ON]->(article:Article)
    WHERE ${inForce(cypher`version`)}
    WITH delegation, collect(DISTINCT article) AS articles
    WHERE all(article IN articles WHERE ${isRepealed(cypher`article`)})
    ${found({
      thing: cypher`delegation.code`,
      delegation: cypher`delegation.code`,
      witness: cypher`[article IN articles | article.code]`,
    })}`,
};
