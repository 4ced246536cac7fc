import { inject } from 'vitest';

/** The Neo4j that the run started: where it answers, and the folder that holds it. */
export interface TestNeo4j {
  readonly address: string;
  readonly password: string;
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: TestNeo4j;
  }
}

/** Files take it one after the other: nobody else uses it meanwhile. */
export const testNeo4j = (): TestNeo4j => inject('neo4j');
