import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Variables } from '../graph/statement/selected-field.ts';
import type { Executor } from './execute.ts';

/** What an operation is executed with, for one request. */
export interface Execution<Context extends BaseContext, Asking> {
  readonly executor: Executor<Asking>;
  /** What the root fields of this request read and write with. */
  readonly askingFor: (context: Context, variables: Variables) => Asking;
  /** An error as it leaves the service. */
  readonly toError: (error: GraphQLError, request: GraphQLRequestContext<Context>) => GraphQLError;
}

/** Lets the executor answer in the place of graphql-js; a request with an error before execution never gets here. */
export function answerPlugin<Context extends BaseContext, Asking>({
  executor,
  askingFor,
  toError,
}: Execution<Context, Asking>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(request) {
          const result = await executor.execute(
            {
              document: request.document,
              operation: request.operation,
              variables: request.request.variables ?? {},
            },
            (variables) => askingFor(request.contextValue, variables),
          );
          return {
            http: { ...headOf(result), headers: new HeaderMap() },
            body: {
              kind: 'single' as const,
              singleResult: formatted(result, (error) => toError(error, request)),
            },
          };
        },
      };
    },
  };
}

/** Variables that do not fit are an error of the request, not of a field: there is no `data` beside them. */
const headOf = (result: ExecutionResult) => (result.data === undefined ? { status: 400 } : {});

function formatted(result: ExecutionResult, toError: (error: GraphQLError) => GraphQLError) {
  const { errors, ...rest } = result;
  if (!errors) return rest;
  return { ...rest, errors: errors.map((error) => toError(error).toJSON()) };
}
