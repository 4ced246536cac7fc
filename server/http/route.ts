import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestScope } from '../scope.ts';

/** Answers a request. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
) => Promise<void>;
