import { cypher } from '../../cypher.ts';
import { inForce, isRepealed } from '../../model/dating.ts';
import { found, type AuditRule } from '../audit-rule.ts';
import { end, lacking, pathOfDelegation } from '../../../rules/evidence.ts';

/** A delegation of a power that rests on articles, all of which are repealed on that day. */
export const noLegalBasis: AuditRule = {
  id: 'A16',
  kind: 'NO_LEGAL_BASIS',
  severity: 'HIGH',
  clause: {
    zh: '行政许可法第十五条至第十七条：设定依据；1.1 清理规范职权目录',
    en: 'No power without a law in force; 1.1 Clearing the list of powers',
  },
  looksAt: 'delegation with articles',
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
  message: {
    zh: ({ zone, power }) => `${zone}承接的职权${power}，其设定依据的条款到当日已全部废止。`,
    en: ({ zone, power }) =>
      `All articles that ${power}, delegated to ${zone}, rests on are repealed on that day.`,
  },
  evidence: (finding, witnesses) => [
    ...pathOfDelegation(finding),
    ...witnesses
      .flat()
      .map((article) => lacking(end('Power', finding.power), 'RESTS_ON', end('Article', String(article)))),
  ],
};
