import type { Cypher } from '../../cypher.ts';
import type { Database } from '../database.ts';

/**
 * One step in the life of the model. Once released it is never changed: its checksum is in every graph.
 * Its statements run one by one, each in a transaction of its own, and from the first again if Neo4j or we
 * die in between: each must do no harm the second time (IF NOT EXISTS, MERGE).
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly Cypher[];
  /** What Cypher alone cannot work out, after the statements; it too must do no harm the second time. */
  readonly fill?: (database: Database) => Promise<void>;
}
