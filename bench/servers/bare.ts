import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { isoFromDay } from '../../domain/days.ts';

/** The rival that has nothing between HTTP and Neo4j: one statement by hand, rows by position, JSON. */

const uri = process.env['NEO4J_URI'] ?? '';
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', process.env['NEO4J_PASSWORD'] ?? ''), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

const inForce = (v: string) =>
  `${v}.recordedAt <= $revision AND $revision < ${v}.supersededAt AND ${v}.validFrom <= $day AND $day < ${v}.validTo`;
const TRACE = `
CYPHER connectComponentsPlanner=greedy
MATCH (p:Power {code: $code})
MATCH (p)<-[:VERSION_OF]-(pv:PowerVersion)-[:BELONGS_TO]->(dept) WHERE ${inForce('pv')}
RETURN p.code, p.name, p.type, p.legalBasis, dept.code, dept.name,
 COLLECT { MATCH (p)<-[:LINKS]-(l:ChainLink)-[:LINK_OF]->(c) WHERE ${inForce('l')} WITH DISTINCT c RETURN [c.code, c.name] ORDER BY c.code },
 COLLECT { MATCH (p)<-[:REQUIRED_BY]-(q:PowerRequirement)-[:REQUIRES]->(e) WHERE ${inForce('q')} RETURN [e.code, e.name, e.kind] ORDER BY e.code },
 COLLECT { MATCH (p)<-[:DELEGATES]-(d:Delegation)<-[:VERSION_OF]-(dv:DelegationVersion) WHERE ${inForce('dv')} MATCH (d)-[:TO_ZONE]->(z)
  RETURN [z.code, z.name, z.class, dv.mode, dv.validFrom, dv.validTo, dv.filedOn,
   COLLECT { MATCH (d)<-[:STEP_OF]-(s:Step) RETURN [s.order, s.name, s.kind,
    COLLECT { MATCH (s)<-[:FOR_STEP]-(r:Responsibility) WHERE ${inForce('r')}
     OPTIONAL MATCH (r)-[:DEPARTMENT]->(a) OPTIONAL MATCH (r)-[:LEADER]->(b) OPTIONAL MATCH (r)-[:SECTION]->(c) OPTIONAL MATCH (r)-[:POST]->(e) OPTIONAL MATCH (r)-[:STAFF]->(f)
     RETURN [a.code, a.name, b.code, b.name, c.code, c.name, e.code, e.name, f.code, f.name, r.validFrom, r.validTo] ORDER BY f.code, r.validFrom }] ORDER BY s.order }] ORDER BY z.code }`;

type List = any[]; // eslint-disable-line @typescript-eslint/no-explicit-any -- rows by position
const named = (code: unknown, name: unknown) => (code === null ? null : { code, name });
const day = (value: number | null) => (value === null ? null : isoFromDay(value));

function answer(row: List) {
  const [code, name, type, legalBasis, departmentCode, departmentName, chains, requires, delegations] = row;
  return {
    data: {
      power: {
        code,
        name,
        type,
        legalBasis: legalBasis ?? null,
        department: named(departmentCode, departmentName),
        chains: chains.map(([c, n]: List) => named(c, n)),
        requires: requires.map(([c, n, kind]: List) => ({ code: c, name: n, kind })),
        delegations: delegations.map(([zone, zoneName, zoneClass, mode, from, to, filedOn, steps]: List) => ({
          zone: { code: zone, name: zoneName, class: zoneClass },
          mode,
          validFrom: day(from),
          validTo: day(to),
          filedOn: day(filedOn),
          steps: steps.map(([order, stepName, kind, responsibilities]: List) => ({
            order,
            name: stepName,
            kind,
            responsibilities: responsibilities.map((r: List) => ({
              department: named(r[0], r[1]),
              leader: named(r[2], r[3]),
              section: named(r[4], r[5]),
              post: named(r[6], r[7]),
              staff: named(r[8], r[9]),
              validFrom: day(r[10]),
              validTo: day(r[11]),
            })),
          })),
        })),
      },
    },
  };
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
      variables: { code: string; asOf: string };
    };
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    const params = {
      code: variables.code,
      day: neo4j.int(variables.asOf.replaceAll('-', '')),
      revision: neo4j.int(1),
    };
    const { records } = await session.run(TRACE, params);
    await session.close();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer([...(records[0]?.values() ?? [])])));
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
