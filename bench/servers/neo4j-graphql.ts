import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/** The rival that also makes Cypher of GraphQL: @neo4j/graphql on Apollo, over the same graph. */

const dated = 'recordedAt: BigInt! supersededAt: BigInt! validFrom: Int! validTo: Int!';
const typeDefs = `#graphql
  type Named { code: ID! name: String }
  type Department @node { code: ID! name: String! }
  type Person @node { code: ID! name: String! }
  type Section @node { code: ID! name: String! }
  type Post @node { code: ID! name: String! }
  type Chain @node { code: ID! name: String! }
  type SupportElement @node { code: ID! name: String! kind: String! }
  type Zone @node { code: ID! name: String! class: String! }
  type PowerVersion @node { ${dated} department: [Department!]! @relationship(type: "BELONGS_TO", direction: OUT) }
  type ChainLink @node { ${dated} chain: [Chain!]! @relationship(type: "LINK_OF", direction: OUT) }
  type PowerRequirement @node { ${dated} element: [SupportElement!]! @relationship(type: "REQUIRES", direction: OUT) }
  type DelegationVersion @node { ${dated} mode: String! filedOn: Int }
  type Delegation @node {
    code: ID!
    versions: [DelegationVersion!]! @relationship(type: "VERSION_OF", direction: IN)
    zone: [Zone!]! @relationship(type: "TO_ZONE", direction: OUT)
    steps: [Step!]! @relationship(type: "STEP_OF", direction: IN)
  }
  type Step @node { code: ID! order: Int! name: String! kind: String! responsibilities: [Responsibility!]! @relationship(type: "FOR_STEP", direction: IN) }
  type Responsibility @node { ${dated}
    department: [Department!]! @relationship(type: "DEPARTMENT", direction: OUT)
    leader: [Person!]! @relationship(type: "LEADER", direction: OUT)
    section: [Section!]! @relationship(type: "SECTION", direction: OUT)
    post: [Post!]! @relationship(type: "POST", direction: OUT)
    staff: [Person!]! @relationship(type: "STAFF", direction: OUT)
  }
  type Power @node { code: ID! name: String! type: String! legalBasis: String
    versions: [PowerVersion!]! @relationship(type: "VERSION_OF", direction: IN)
    links: [ChainLink!]! @relationship(type: "LINKS", direction: IN)
    requirements: [PowerRequirement!]! @relationship(type: "REQUIRED_BY", direction: IN)
    delegations: [Delegation!]! @relationship(type: "DELEGATES", direction: IN)
  }`;

const driver = neo4j.driver(
  process.env['NEO4J_URI'] ?? '',
  neo4j.auth.basic('neo4j', process.env['NEO4J_PASSWORD'] ?? ''),
  { telemetryDisabled: true },
);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
await startStandaloneServer(server, {
  listen: { port: Number(process.env['PORT']), host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
