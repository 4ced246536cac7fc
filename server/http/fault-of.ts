import type { Refusal } from '../../domain/errors.ts';
import { refusalData } from '../../domain/refusal-codes.ts';
import type { Fault } from './answer.ts';

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  RECORD_TOO_LARGE: 503,
};

/** What a refusal is over HTTP, outside GraphQL. */
export function faultOfRefusal(refusal: Refusal): Fault {
  return faultOf({ message: refusal.said, extensions: refusalData(refusal) });
}

interface Told {
  readonly message: Fault['message'];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The same of an error that an operation was answered with. */
export function faultOf({ message, extensions = {} }: Told, retryAfter?: string): Fault {
  const { code, retryable, requestId: _told, ...details } = extensions;
  const name = String(code);
  return {
    status: STATUS[name] ?? (retryable === true ? 503 : 500),
    code: name,
    message,
    details,
    ...(retryable === true && { retryable }),
    ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
  };
}
