import type { Language } from '../words/language.ts';

/** A document of the schema as text, with the types of what it takes and what it is answered with. */
export interface Document<Answer, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Answer;
}

/** Why a question was not answered, as the service tells it. */
export class AskError extends Error {
  readonly code: string;
  readonly requestId: string | undefined;
  readonly isRetryable: boolean;
  /** Seconds until it may be asked again. */
  readonly retryAfter: number | undefined;

  constructor(message: string, told: Partial<Pick<AskError, 'requestId' | 'retryAfter'>> & ToldBy) {
    super(message);
    this.code = told.code;
    this.requestId = told.requestId;
    this.isRetryable = told.isRetryable;
    this.retryAfter = told.retryAfter;
  }
}

interface ToldBy {
  readonly code: string;
  readonly isRetryable: boolean;
}

export interface Asker {
  readonly language: Language;
  /** Undefined for who reads without one. */
  readonly token: string | undefined;
}

export interface Told {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks the service; throws an `AskError` where it does not answer all of it. */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  asker: Asker,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: headersOf(asker),
    body: JSON.stringify({ query: String(document), variables }),
    credentials: 'omit',
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError('', { code: 'UNREACHABLE', isRetryable: true });
  });
  const told = (await response.json().catch(() => ({}))) as Told;
  if (!told.errors?.length && response.ok) return told.data as Answer;
  throw refusalOf(response, told);
}

/** Why an answer is none, as it says itself. */
export function refusalOf(response: Response, { errors: [error] = [] }: Told): AskError {
  const extensions = error?.extensions ?? {};
  const requestId = extensions['requestId'] ?? response.headers.get('x-request-id');
  const wait = response.headers.get('retry-after');
  return new AskError(error?.message ?? `HTTP ${response.status}`, {
    code: String(extensions['code'] ?? `HTTP_${response.status}`),
    isRetryable: extensions['retryable'] === true || response.status === 503,
    ...(typeof requestId === 'string' && { requestId }),
    ...(wait !== null && { retryAfter: Number(wait) }),
  });
}

export const headersOf = ({ language, token }: Asker): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
  'accept-language': language === 'zh' ? 'zh-CN' : 'en',
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});
