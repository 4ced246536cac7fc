import * as http from '../../domain/messages/http.ts';
import type { IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { toGraphQLError } from '../errors.ts';
import type { Log } from '../log.ts';
import { isLoopbackAuthority } from '../loopback.ts';
import { type Fault, refuse } from './answer.ts';
import { sendPage, wantsPage } from './graphiql.ts';
import { type Health, sendLive, sendReady } from './health.ts';
import type { Pages } from '../pages/pages.ts';
import { sendOfPages } from './pages.ts';
import type { Route } from './route.ts';
import { TEMPLATE } from './tables.ts';
import { refusalOfForm } from './well-formed.ts';

/** What is served; nothing while the service starts and when it stops. */
export interface Routes {
  readonly graphql?: Route | undefined;
  readonly takeIn?: Route | undefined;
  readonly linkedData?: Route | undefined;
  readonly tables?: Route | undefined;
}

/** What the router asks of the service, which is not the same all its life. */
export interface Service {
  readonly routes: () => Routes;
  readonly health: () => Health;
  /** Whether whoever sits at this machine reads without a token. */
  readonly hasOpenReads: boolean;
  readonly publicUrl: string | null;
  /** The pages for people; none where the service has none. */
  readonly pages?: Pages | undefined;
}

/** Sends each request where it belongs; what goes wrong on the way is answered all the same. */
export function router(service: Service, log: Log): Route {
  return async (request, response, scope) => {
    try {
      await route(service, request, response, scope);
    } catch (error) {
      const { message, extensions } = toGraphQLError(error, scope, log);
      // Half an answer cannot be made good.
      if (response.headersSent) response.destroy();
      refuse(request, response, { status: 500, code: String(extensions['code']), message });
    }
  };
}

async function route(service: Service, ...[request, response, scope]: Parameters<Route>): Promise<void> {
  const malformed = refusalOfForm(request, service.publicUrl);
  if (malformed) {
    // What node:http itself finds wrong with the body, it says first; after an answer it would cut that off.
    await nextTurn();
    return refuse(request, response, malformed);
  }
  // A page of elsewhere has no token.
  const { host, authorization } = request.headers;
  if (service.hasOpenReads && authorization === undefined && !isLoopbackAuthority(host))
    return refuse(request, response, FOREIGN_HOST);
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (path.startsWith('/id/')) return linkedData(service, request, response, scope);
  if (path.startsWith('/table/') || path === TEMPLATE) return tables(service, request, response, scope);
  if (path.startsWith('/import/')) return takeIn(service, 'GET', request, response, scope);
  switch (path) {
    case '/graphql':
      return graphql(service, request, response, scope);
    case '/import':
      return takeIn(service, 'POST', request, response, scope);
    case '/health/live':
      return isGet(request) ? sendLive(response) : refuse(request, response, onlyBy('GET, HEAD'));
    case '/health/ready':
      return isGet(request)
        ? sendReady(response, service.health())
        : refuse(request, response, onlyBy('GET, HEAD'));
    default:
      if (service.pages && isGet(request) && sendOfPages(service.pages, request, response)) return;
      return refuse(request, response, NOTHING_HERE);
  }
}

async function graphql(service: Service, ...[request, response, scope]: Parameters<Route>): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'POST')
    return refuse(request, response, onlyBy('GET, POST'));
  if (wantsPage(request)) return sendPage(request, response);
  return serve(service.routes().graphql, request, response, scope);
}

async function takeIn(
  service: Service,
  method: 'GET' | 'POST',
  ...[request, response, scope]: Parameters<Route>
): Promise<void> {
  if (request.method !== method) return refuse(request, response, onlyBy(method));
  return serve(service.routes().takeIn, request, response, scope);
}

async function linkedData(service: Service, ...[request, response, scope]: Parameters<Route>): Promise<void> {
  if (!isGet(request)) return refuse(request, response, onlyBy('GET, HEAD'));
  return serve(service.routes().linkedData, request, response, scope);
}

async function tables(service: Service, ...[request, response, scope]: Parameters<Route>): Promise<void> {
  if (!isGet(request)) return refuse(request, response, onlyBy('GET, HEAD'));
  return serve(service.routes().tables, request, response, scope);
}

async function serve(
  route: Route | undefined,
  ...[request, response, scope]: Parameters<Route>
): Promise<void> {
  return route ? route(request, response, scope) : refuse(request, response, NOT_SERVING);
}

const isGet = (request: IncomingMessage) => request.method === 'GET' || request.method === 'HEAD';

const FOREIGN_HOST: Fault = {
  status: 403,
  code: 'FORBIDDEN',
  message: http.foreignHost(),
};

const NOTHING_HERE: Fault = {
  status: 404,
  code: 'NOT_FOUND',
  message: http.nothingHere(),
};

const NOT_SERVING: Fault = {
  status: 503,
  code: 'SERVICE_UNAVAILABLE',
  message: http.notServing(),
  headers: { 'retry-after': '1' },
  retryable: true,
};

const onlyBy = (allow: string): Fault => ({
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: http.onlyBy(allow),
  headers: { allow },
});
