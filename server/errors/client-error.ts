import { type DocumentNode, GraphQLError, Kind } from 'graphql';
import { toldError } from '../../execution/told-error.ts';
import { NOBODY, toGraphQLError } from '../errors.ts';
import type { Log } from '../log.ts';
import { requestScope } from '../scope.ts';
import { nameArgument, type RawVariables } from './name-argument.ts';

/** An error of an operation as it leaves the service: of its variables, or of one of its root fields. */
export function clientError(
  error: GraphQLError,
  document: DocumentNode | undefined,
  variables: RawVariables | undefined,
  log: Log,
): GraphQLError {
  const reader = requestScope.getStore() ?? NOBODY;
  if (!isOfVariable(error)) return toGraphQLError(error, reader, log);
  return new GraphQLError(toldError(error)[reader.language], {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...(document && nameArgument(document, error, variables)) },
  });
}

/** graphql-js gives its errors of variables no code, and no field: "too many of them" points at nothing at all. */
function isOfVariable({ nodes, path }: GraphQLError): boolean {
  return path === undefined && (nodes === undefined || nodes[0]?.kind === Kind.VARIABLE_DEFINITION);
}
