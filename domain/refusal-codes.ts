import type { RefusalKind } from './errors.ts';

/** What each kind of refusal is called by those who read it as data: `code` of an error, or of an objection. */
export const REFUSAL_CODES = {
  invalid: { code: 'BAD_USER_INPUT' },
  unauthenticated: { code: 'UNAUTHENTICATED' },
  forbidden: { code: 'FORBIDDEN' },
  'not-found': { code: 'NOT_FOUND' },
  conflict: { code: 'CONFLICT' },
  busy: { code: 'BUSY', retryable: true },
  unavailable: { code: 'SERVICE_UNAVAILABLE', retryable: true },
  deadline: { code: 'DEADLINE_EXCEEDED', retryable: true },
} as const satisfies Record<RefusalKind, { code: string; retryable?: true }>;
