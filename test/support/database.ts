import neo4j from 'neo4j-driver';
import { cypher, type Cypher } from '../../graph/cypher.ts';
import type { Database, Params } from '../../graph/database/database.ts';
import { DriverDatabase, type StatementObserver } from '../../graph/database/driver-database.ts';
import { toDriver } from '../../graph/database/parameters.ts';
import { testNeo4j } from './neo4j.ts';
import { withSteadyPlans } from './steady-plans.ts';

const ours = new WeakSet<Database>();

/** The Neo4j that this run started: its address and password come from nowhere else. Plans are kept, for all files. */
export async function connectTestDatabase(observe?: StatementObserver): Promise<Database> {
  const { address, password } = testNeo4j();
  const settings = { address, username: 'neo4j', password, database: 'neo4j' };
  const database = withSteadyPlans(new DriverDatabase(settings, observe));
  ours.add(database);
  await database.read(cypher`RETURN 1`);
  return database;
}

/** Nothing but constraints and the record of migrations stays, and a head at revision 0. */
export async function emptyDatabase(database: Database): Promise<void> {
  if (!ours.has(database)) throw new Error('only a database from connectTestDatabase is emptied');
  await database.command(DELETE_ALL);
  await database.command(cypher`CREATE (:Head {key: 'head', revision: 0})`);
}

const DELETE_ALL = cypher`
  MATCH (node) WHERE NOT node:Migration
  CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`;

/** The operators of a statement's plan, and how often it touched the store. */
export async function profile(
  text: Cypher,
  params: Params,
): Promise<{ readonly operators: readonly string[]; readonly hits: number }> {
  const { address, password } = testNeo4j();
  const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password));
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, toDriver(params), { database: 'neo4j' });
    const plans = flat(summary.profile as Plan);
    return {
      operators: plans.map(({ operatorType }) => operatorType),
      hits: plans.reduce((sum, { dbHits }) => sum + dbHits, 0),
    };
  } finally {
    await driver.close();
  }
}

interface Plan {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

const flat = (plan: Plan): readonly Plan[] => [plan, ...plan.children.flatMap(flat)];
