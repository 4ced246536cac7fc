import type { Refusal, RefusalKind } from './errors.ts';

/** What each kind of refusal is called by those who read it as data: `code` of an error, or of an objection. */
export const REFUSAL_CODES = {
  invalid: { code: 'BAD_USER_INPUT' },
  unauthenticated: { code: 'UNAUTHENTICATED' },
  forbidden: { code: 'FORBIDDEN' },
  'not-found': { code: 'NOT_FOUND' },
  conflict: { code: 'CONFLICT' },
  busy: { code: 'BUSY', retryable: true },
  unavailable: { code: 'SERVICE_UNAVAILABLE', retryable: true },
  'too-large': { code: 'RECORD_TOO_LARGE' },
  deadline: { code: 'DEADLINE_EXCEEDED', retryable: true },
} as const satisfies Record<RefusalKind, { code: string; retryable?: true }>;

/** What a refusal says as data: its details, with its code. Whether to ask again is as its kind has it, unless it says otherwise. */
export function refusalData({ kind, details }: Pick<Refusal, 'kind' | 'details'>) {
  const { code, ...usually }: { readonly code: string; readonly retryable?: true } = REFUSAL_CODES[kind];
  return { ...usually, ...details, code };
}
