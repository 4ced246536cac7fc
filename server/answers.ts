import { getOperationAST } from 'graphql';
import type { Actor } from '../domain/access/actor.ts';
import { Executor } from '../execution/execute.ts';
import { answerPlugin } from '../execution/plugin.ts';
import type { Columns, ColumnsOptions } from '../graph/columns/columns.ts';
import type { Database } from '../graph/database/database.ts';
import { headAt } from '../graph/reading/record.ts';
import type { Variables } from '../graph/statement/selected-field.ts';
import { askingOf, sharedParts, type SharedParts } from '../resolvers/asking.ts';
import type { Asking } from '../resolvers/root-field.ts';
import { rootFields } from '../resolvers/root-fields.ts';
import { loadSchema } from '../resolvers/schema.ts';
import { clientError } from './errors/client-error.ts';
import type { ServeOptions } from './http.ts';
import type { Log } from './log.ts';
import { RequestScope } from './scope.ts';
import type { Read } from './warm-up.ts';

/** For one question that nobody has asked yet. */
const LONGEST_WARM_UP_MS = 60_000;

export interface Context {
  readonly scope: RequestScope;
  readonly actor: Actor;
  /** The newest revision that counts, where several operations must read the same; read for each when left out. */
  readonly head?: number;
}

type Answers = Pick<ServeOptions<Context>, 'schema' | 'plugins' | 'contextFor'> & {
  readonly pin: NonNullable<ServeOptions<Context>['pin']>;
  /** Answers whoever it is, without HTTP. */
  readonly readAs: (actor: Actor) => Read;
  /** The record as columns, to be filled before anybody asks for them. */
  readonly columns: Columns;
};

/** The schema, and what answers it from a database. */
export function answersFrom(
  database: Database,
  {
    timeZone,
    columns,
    log,
  }: { readonly timeZone: string; readonly columns: ColumnsOptions; readonly log: Log },
): Answers {
  const schema = loadSchema();
  const executor = new Executor(schema, rootFields);
  const shared = sharedParts(database, timeZone, columns);
  const askingFor = askingFrom(shared);
  const plugin = answerPlugin<Context, Asking>({
    executor,
    askingFor,
    toError: (error, { document, request }) => clientError(error, document, request.variables, log),
  });
  return {
    schema,
    plugins: [plugin],
    readAs: (actor) => (document, variables) => {
      const operation = getOperationAST(document);
      if (!operation) throw new Error('a document with one operation is asked');
      const scope = new RequestScope('warm-up', LONGEST_WARM_UP_MS);
      const context = { scope, actor };
      return executor.execute({ document, operation, variables }, (coerced) => askingFor(context, coerced));
    },
    columns: shared.audits.columns,
    contextFor: (scope, _headers, actor) => ({ scope, actor }),
    pin: async (context, when) => {
      const moment = await askingFor(context, {}).reading.moment(when);
      return { ...moment, context: { ...context, head: moment.revision } };
    },
  };
}

function askingFrom(shared: SharedParts) {
  return ({ scope, actor, head }: Context, variables: Variables): Asking => {
    const heads = head === undefined ? shared.heads : headAt(head);
    const { startedAt: now, deadline, signal, language } = scope;
    return askingOf({ ...shared, heads }, { actor, now, language, options: { deadline, signal } }, variables);
  };
}
