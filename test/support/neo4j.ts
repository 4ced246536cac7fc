import { inject } from 'vitest';

/** A Neo4j that the run started: where it answers, and the folder that holds it. */
export interface TestNeo4j {
  readonly address: string;
  readonly password: string;
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each queue of test files. */
    readonly neo4j: readonly TestNeo4j[];
  }
}

/** The one of the queue that runs this file: nobody else uses it meanwhile. */
export function testNeo4j(): TestNeo4j {
  const queue = Number(process.env['VITEST_POOL_ID']);
  const own = inject('neo4j')[queue - 1];
  if (!own) throw new Error(`the run started no Neo4j for its queue ${queue}`);
  return own;
}
