import type { GraphQLFormattedError } from 'graphql';
import { LIMIT_CODES } from '../limits/limits.ts';

const REQUEST_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  ...LIMIT_CODES,
]);

/**
 * The status of an answer without `data`. A request that is well formed and cannot be executed is 400 for who
 * understands application/graphql-response+json, and 200 for who knows application/json only: there, a proxy's
 * 400 could not be told from the service's (GraphQL over HTTP, 6.4).
 */
export function statusOf(
  errors: readonly GraphQLFormattedError[],
  accept: string | undefined,
  status: number | undefined,
): number {
  const all = (test: (extensions: Record<string, unknown>) => boolean) =>
    errors.every((error) => test(error.extensions ?? {}));
  if (all((each) => each['code'] === 'RATE_LIMITED')) return 429;
  if (all((each) => REQUEST_CODES.has(each['code']))) return understandsStatus(accept) ? 400 : 200;
  return all((each) => each['retryable'] === true) ? 503 : (status ?? 400);
}

export function understandsStatus(accept: string | undefined): boolean {
  return accept?.includes('application/graphql-response+json') === true;
}
