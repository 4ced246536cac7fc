import type { Cypher } from '../../graph/cypher.ts';
import type { Database, Params } from '../../graph/database/database.ts';

export type Sent = readonly [text: Cypher, params: Params];

/** The database, and every statement that is read through it, the read of the head left out. */
export function observing(database: Database): {
  readonly database: Database;
  readonly sent: readonly Sent[];
} {
  const sent: Sent[] = [];
  const observed: Database = {
    read: (text, params = {}, options) => {
      if (!text.includes('head.revision')) sent.push([text, params]);
      return database.read(text, params, options);
    },
    stream: (text, params, onRow, options) => database.stream(text, params, onRow, options),
    write: (work, options) => database.write(work, options),
    command: (text, params) => database.command(text, params),
    close: () => database.close(),
  };
  return { database: observed, sent };
}
