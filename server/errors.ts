import { GraphQLError } from 'graphql';
import { Refusal } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { internalError } from '../domain/messages/http.ts';
import { refusalData } from '../domain/refusal-codes.ts';
import type { Log } from './log.ts';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** Whoever asked, as far as an error speaks to them; `id` is the request's. */
export interface Reader {
  readonly id: string;
  readonly language: Language;
}

export const NOBODY: Reader = { id: '', language: 'zh' };

/**
 * What whoever asked is told of an error. A refusal keeps its message and details, an error of GraphQL with a
 * code stays as it is; what nobody foresaw is hidden, and written to the log under the request's id.
 */
export function toGraphQLError(error: unknown, { id: requestId, language }: Reader, log: Log): GraphQLError {
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const coded = error instanceof GraphQLError && typeof error.extensions['code'] === 'string';
  if (coded && error.extensions['code'] !== INTERNAL) return error;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof Refusal) {
    return new GraphQLError(cause.in(language), {
      ...place,
      extensions: refusalData(cause),
    });
  }
  // The same error may come by twice: once from the answer, once from Apollo, already hidden.
  if (!(coded && error.extensions['requestId'] === requestId)) {
    log.error({ err: cause, reqId: requestId }, 'unforeseen error');
  }
  return new GraphQLError(internalError()[language], { ...place, extensions: { code: INTERNAL, requestId } });
}
