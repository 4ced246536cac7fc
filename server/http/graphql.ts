import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Actor } from '../../domain/access/actor.ts';
import type { Authenticate } from '../access/authenticate.ts';
import type { RequestScope } from '../scope.ts';
import { refuse, sendJson } from './answer.ts';
import type { Route } from './route.ts';
import { isNestedTooDeep } from '../limits/nesting.ts';
import { readBody, TOO_DEEP } from './read-body.ts';

/** What an operation is run with, made for each request of somebody who may ask. */
export type ContextFor<Context> = (
  scope: RequestScope,
  headers: IncomingHttpHeaders,
  actor: Actor,
) => Context | Promise<Context>;

/**
 * Hands requests to Apollo straight from node:http. A framework in between took a third of the time of a request
 * whose answer is ready (ARCHITECTURE.md), and there is one path to route.
 */
export function graphqlHandler<Context extends object>(
  apollo: ApolloServer<Context>,
  contextFor: ContextFor<Context>,
  authenticate: Authenticate,
): Route {
  return async (request, response, scope) => {
    const known = await authenticate(request);
    if ('fault' in known) return refuse(request, response, known.fault);
    scope.actor = known.actor.name;
    const body = request.method === 'POST' ? await readBody(request) : { value: undefined };
    if ('fault' in body) return refuse(request, response, body.fault);
    const search = searchOf(request);
    if (jsonOf(search).some(isNestedTooDeep)) return refuse(request, response, TOO_DEEP);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search,
        body: body.value,
      },
      context: async () => contextFor(scope, request.headers, known.actor),
    });
    send(response, answer);
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf(request: IncomingMessage): string {
  const url = request.url ?? '';
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** What an address holds of JSON. */
function jsonOf(search: string): readonly string[] {
  const parameters = new URLSearchParams(search);
  return ['variables', 'extensions'].flatMap((name) => parameters.getAll(name));
}

function send(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): void {
  // Nothing here is deferred or streamed: the directives for it are not in the schema.
  if (body.kind !== 'complete') throw new Error('an answer in parts');
  const { 'content-length': _plain, ...others } = Object.fromEntries(headers);
  sendJson(response, status ?? 200, body.string, others);
}
