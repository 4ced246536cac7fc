import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import type { RequestScope } from '../scope.ts';

const SLOW_MS = 1000;

/** One line for each request that failed, was refused or was slow; for all of them at level debug. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
  log: Log,
): void {
  const ms = Date.now() - scope.startedAt;
  const status = response.headersSent ? response.statusCode : null;
  const { codes } = scope;
  const level = levelOf(status, ms, codes.length > 0, response.writableFinished);
  const line = {
    method: request.method,
    path: request.url?.split('?', 1)[0]?.slice(0, 200),
    status,
    ms,
    ...(scope.actor !== undefined && { actor: scope.actor }),
    ...(scope.refused.length > 0 && { refused: scope.refused }),
  };
  log[level](
    codes.length > 0 ? { ...line, codes } : line,
    response.writableFinished ? 'request' : 'request left by its client',
  );
}

function levelOf(
  status: number | null,
  ms: number,
  hasErrors: boolean,
  finished: boolean,
): 'debug' | 'info' | 'warn' {
  if (status !== null && status >= 500) return 'warn';
  if (ms > SLOW_MS) return 'warn';
  return hasErrors || !finished ? 'info' : 'debug';
}
