import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SetupError } from '../domain/errors.ts';
import { starting } from '../domain/messages/setup.ts';
import { same } from '../domain/messages/told.ts';
import type { Authenticate } from './access/authenticate.ts';
import { hasOpenReads } from './access/open-reads.ts';
import { type ApolloSettings, startApollo } from './apollo/server.ts';
import { REQUEST_MS, type Config } from './config.ts';
import { type ContextFor, graphqlHandler } from './http/graphql.ts';
import type { Health } from './http/health.ts';
import { IMPORT_LIMIT, importHandler } from './http/import.ts';
import { linkedDataHandler, type Pin } from './http/linked-data.ts';
import { tablesHandler } from './http/tables.ts';
import { logRequest } from './http/log-request.ts';
import { requestIdOf } from './http/request-id.ts';
import { announcedSize, BODY_LIMIT } from './http/read-body.ts';
import type { Route } from './http/route.ts';
import { router, type Routes } from './http/router.ts';
import { TLS_ONLY } from './http/security-headers.ts';
import { UnderWay } from './http/under-way.ts';
import { answersOn, answerUnreadable } from './http/unreadable.ts';
import type { ImportJobs } from './import-jobs.ts';
import { preferredLanguage } from './language.ts';
import type { Log } from './log.ts';
import type { Pages } from './pages/pages.ts';
import { RequestScope, requestScope } from './scope.ts';

export interface ServeOptions<Context extends object> extends ApolloSettings<Context>, Health {
  readonly contextFor: ContextFor<Context>;
  /** Who sends a request. */
  readonly authenticate: Authenticate;
  /** Takes in workbooks; /import answers 503 without it. */
  readonly imports?: ImportJobs;
  /** Keeps what is asked for one answer at one day and revision; /id/ answers 503 without it. */
  readonly pin?: Pin<Context>;
}

export type HttpSettings = Pick<Config, 'host' | 'port'> &
  Partial<Pick<Config, 'openReads' | 'publicUrl' | 'requestMs'>>;

export interface HttpServer {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Until then, /graphql answers 503 and /health/ready says so. */
  serve<Context extends object>(options: ServeOptions<Context>): Promise<void>;
  /** Gives requests under way `graceMs`, then closes every connection. */
  close(graceMs: number): Promise<void>;
}

/** Takes the port, before anything slow is started. */
export async function listenHttp(config: HttpSettings, log: Log, pages?: Pages): Promise<HttpServer> {
  let routes: Routes = {};
  let health: Health = NOT_YET;
  let stopApollo: () => Promise<void> = async () => undefined;
  let stopImports: (graceMs: number) => Promise<void> = async () => undefined;
  let closing: Promise<void> | undefined;
  const publicUrl = config.publicUrl ?? null;
  const underWay = new UnderWay();
  const route = router(
    {
      routes: () => routes,
      health: () => health,
      hasOpenReads: hasOpenReads({ openReads: true, ...config }),
      publicUrl,
      pages,
    },
    log,
  );
  const server = createServer((request, response) => {
    answersOn(request.socket, response);
    if (publicUrl?.startsWith('https:')) response.setHeader('strict-transport-security', TLS_ONLY);
    const { requestMs = REQUEST_MS } = config;
    handle(request, response, route, underWay, { requestMs, log });
  });
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const limit = request.url?.startsWith('/import') ? IMPORT_LIMIT : BODY_LIMIT;
    if (announcedSize(request) <= limit) response.writeContinue();
    server.emit('request', request, response);
  });
  server.on('clientError', answerUnreadable);
  // A workbook may come over a slow line, a query may not; a dashboard that asks now and then keeps its connection.
  Object.assign(server, { headersTimeout: 10_000, requestTimeout: 600_000, keepAliveTimeout: 60_000 });
  const url = await listen(server, config);
  const close = async (graceMs: number) => {
    routes = {};
    health = NOT_YET;
    await Promise.all([stopImports(graceMs), underWay.end(server, graceMs)]);
    await stopApollo();
  };
  return {
    url,
    async serve({ contextFor, authenticate, imports, pin, isReady, room, ...settings }) {
      const apollo = await startApollo(settings);
      stopApollo = () => apollo.stop();
      if (closing) return;
      routes = {
        graphql: graphqlHandler(apollo, contextFor, authenticate),
        takeIn: imports && importHandler(imports, authenticate),
        tables: pin && tablesHandler({ apollo, schema: settings.schema, contextFor, authenticate, pin }),
        linkedData: pin && linkedDataHandler({ apollo, contextFor, authenticate, pin, publicUrl }),
      };
      stopImports = async (graceMs) => imports?.stop(graceMs);
      health = { isReady, room };
    },
    close: (graceMs) => (closing ??= close(graceMs)),
  };
}

const NOT_YET: Health = { isReady: () => false };

/** Listens and serves at once. */
export async function startHttp<Context extends object>(
  config: HttpSettings,
  options: ServeOptions<Context>,
): Promise<HttpServer> {
  const http = await listenHttp(config, options.log);
  await http.serve(options);
  return http;
}

function handle(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  underWay: UnderWay,
  { requestMs, log }: { readonly requestMs: number; readonly log: Log },
): void {
  const language = preferredLanguage(request.headers['accept-language']);
  const scope = new RequestScope(requestIdOf(request.headers['x-request-id']), requestMs, language);
  requestScope.run(scope, () => {
    underWay.enter(response, scope);
    response.once('close', () => {
      underWay.leave(response);
      if (!response.writableFinished) scope.abandon();
      requestScope.run(scope, () => logRequest(request, response, scope, log));
    });
    void route(request, response, scope);
  });
}

function listen(server: Server, { host, port }: HttpSettings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo; // not a pipe, so not a string
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${address.port}`);
    });
  });
}

function listenFault(error: NodeJS.ErrnoException, host: string, port: number): SetupError {
  const why =
    error.code === 'EADDRINUSE'
      ? starting.portTaken()
      : error.code === 'EACCES'
        ? starting.portNotAllowed()
        : same(error.message);
  return new SetupError(starting.cannotListen(port, host, why), { cause: error });
}
