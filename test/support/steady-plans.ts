import { cypher, type Cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';

/**
 * The same database, on which Neo4j keeps a plan that it made. A database that is emptied and filled again with each of
 * many small cities looks so different each time that Neo4j would plan every statement anew, which takes longer than
 * all the rest. What a statement answers does not depend on its plan.
 */
export const withSteadyPlans = (database: Database): Database => ({
  read: (text, params, options) => database.read(steady(text), params, options),
  stream: (text, params, onRow, options) => database.stream(steady(text), params, onRow, options),
  command: (text, params, options) => database.command(steady(text), params, options),
  write: (work, options) =>
    database.write(
      (transaction) => work({ run: (text, params) => transaction.run(steady(text), params) }),
      options,
    ),
  close: () => database.close(),
});

const OPTIONS = 'CYPHER ';
const STEADY = 'CYPHER replan=skip';

function steady(text: Cypher): Cypher {
  if (text.startsWith(STEADY)) return text;
  return cypher`CYPHER replan=skip ${(text.startsWith(OPTIONS) ? text.slice(OPTIONS.length) : text) as Cypher}`;
}
