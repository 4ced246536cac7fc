import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { toldError } from '../../execution/told-error.ts';
import { NOBODY, toGraphQLError } from '../errors.ts';
import { aliasesRule } from '../limits/aliases.ts';
import { depthRule } from '../limits/depth.ts';
import { directivesRule } from '../limits/directives.ts';
import { RateLimit } from '../limits/rate.ts';
import { LIMITS } from '../limits/limits.ts';
import { operationsRule } from '../limits/operations.ts';
import type { Log } from '../log.ts';
import { requestScope } from '../scope.ts';
import { requestPlugin } from './request-plugin.ts';

export interface ApolloSettings<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  readonly log: Log;
  /** Cost a minute for each reader; as much as they like when left out or 0. */
  readonly rateLimit?: number;
  /** How a result becomes the text of the answer; JSON when left out. */
  readonly stringify?: ApolloServerOptions<Context>['stringifyResult'];
}

/** Apollo Server with every limit on and everything that calls home, or slows a request, off. */
export async function startApollo<Context extends object>({
  schema,
  plugins,
  log,
  rateLimit,
  stringify,
}: ApolloSettings<Context>): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    plugins: [
      requestPlugin(schema, rateLimit ? new RateLimit(rateLimit) : undefined),
      ...plugins,
      ...disabled(),
    ],
    introspection: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.selections,
    validationOptions: { maxErrors: LIMITS.errors },
    executionOptions: { maxCoercionErrors: LIMITS.errors },
    validationRules: [operationsRule, depthRule, aliasesRule, directivesRule],
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, log),
    logger: loggerOf(log),
    ...(stringify && { stringifyResult: stringify }),
  });
  await server.start();
  return server;
}

function disabled(): ApolloServerPlugin[] {
  return [
    // It wraps the resolver of every field.
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    // It loads its page from elsewhere; ours is in http/graphiql.ts.
    ApolloServerPluginLandingPageDisabled(),
  ];
}

function formatError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const scope = requestScope.getStore();
  const reader = scope ?? NOBODY;
  const told = toGraphQLError(scope?.unexpected ?? error, reader, log);
  if (told === error) return { ...formatted, message: toldError(told)[reader.language] };
  return { ...formatted, message: told.message, extensions: told.extensions };
}

/** What Apollo itself has to say, mostly again what `formatError` logs in full. */
function loggerOf(log: Log): NonNullable<ApolloServerOptions<object>['logger']> {
  const at = (level: 'debug' | 'warn') => (message: unknown) => log[level](String(message));
  return { debug: at('debug'), info: at('debug'), warn: at('warn'), error: at('warn') };
}
