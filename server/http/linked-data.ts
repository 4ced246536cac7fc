import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { isoFromDay } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import * as http from '../../domain/messages/http.ts';
import type { Moment } from '../../graph/model/dating.ts';
import type { When } from '../../graph/reading/reading.ts';
import { contextDocument } from '../../linked-data/context.ts';
import { Iris, readPath } from '../../linked-data/iris.ts';
import type { Ask } from '../../linked-data/kind.ts';
import type { JsonLdNode } from '../../linked-data/node.ts';
import { pageOf } from '../../linked-data/page.ts';
import { KINDS } from '../../linked-data/registry.ts';
import { vocabularyDocument } from '../../linked-data/vocabulary.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { Authenticate } from '../access/authenticate.ts';
import { type Fault, refuse, sendJson } from './answer.ts';
import { withoutEncoding } from './encodings.ts';
import { askApollo, Refused } from './ask-apollo.ts';
import { faultOfRefusal } from './fault-of.ts';
import type { ContextFor } from './graphql.ts';
import { askedWhen } from './linked-data-query.ts';
import { negotiate } from './negotiate.ts';
import type { Route } from './route.ts';

/** The day and revision that an answer would be of, and the context by which all that is asked stays there. */
export type Pin<Context> = (context: Context, when: When) => Promise<Moment & { readonly context: Context }>;

export interface LinkedDataParts<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly contextFor: ContextFor<Context>;
  readonly authenticate: Authenticate;
  readonly pin: Pin<Context>;
  /** What IRIs begin with; by the Host header of each request where it is null. */
  readonly publicUrl: string | null;
}

const JSON_LD = 'application/ld+json';
const OFFERED = [JSON_LD, 'application/json', 'text/html'] as const;
const VARY = 'accept, authorization';

/** Tells about things as linked data. All of it is asked as GraphQL: by the same rights, scope, limits and deadline. */
export function linkedDataHandler<Context extends object>(parts: LinkedDataParts<Context>): Route {
  return async (request, response, scope) => {
    const base = parts.publicUrl ?? baseOf(request);
    if (base === undefined) return refuse(request, response, NO_NAME);
    const iris = new Iris(base);
    const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s);
    const open = openDocument(path, iris);
    if (open) return send(request, response, JSON_LD, open, tagOf(base, path), {});
    const known = await parts.authenticate(request);
    if ('fault' in known) return refuse(request, response, known.fault);
    scope.actor = known.actor.name;
    const type = negotiate(request.headers.accept, OFFERED);
    if (type === undefined) return refuse(request, response, NOT_ACCEPTABLE);
    const asked = readPath(path);
    const describe = asked && Object.entries(KINDS).find(([kind]) => kind === asked.kind)?.[1];
    if (!asked || !describe) return refuse(request, response, NO_KIND);
    try {
      const when = askedWhen(query);
      const context = await parts.contextFor(scope, request.headers, known.actor);
      const pinned = await parts.pin(context, when);
      const day = isoFromDay(pinned.day) ?? '';
      const knownAt = when.knownAt === undefined ? undefined : new Date(when.knownAt).toISOString();
      const tag = tagOf(base, path, type, day, knownAt, pinned.revision, known.actor.scope);
      const held = heldAs(request, tag);
      if (held !== undefined) return sendUnchanged(response, held);
      const ask = askingAt(parts.apollo, pinned.context, { asOf: day, knownAt });
      const node = await describe(ask, asked.code, iris);
      if (!node) return refuse(request, response, NOTHING);
      const document = { '@context': iris.context, ...node, ...aboutIt(node, day, knownAt, pinned.revision) };
      send(request, response, type, type === 'text/html' ? pageOf(document, base) : document, tag, {
        vary: VARY,
      });
    } catch (error) {
      if (error instanceof Refused) return refuse(request, response, error.fault);
      if (!(error instanceof Refusal)) throw error;
      refuse(request, response, faultOfRefusal(error));
    }
  };
}

/** What holds no data: whoever reads a document needs it, with or without a token. */
function openDocument(path: string, iris: Iris): object | undefined {
  if (path === '/id/context.jsonld') return contextDocument(iris);
  return path === '/id/vocabulary' ? vocabularyDocument(iris) : undefined;
}

/** The document itself, which is not the thing: another one tells of another day. */
function aboutIt(node: JsonLdNode, day: string, knownAt: string | undefined, revision: number): JsonLdNode {
  const query = new URLSearchParams({ asOf: day, ...(knownAt !== undefined && { knownAt }) });
  return {
    isPrimaryTopicOf: {
      '@id': `${String(node['@id'])}?${query}`,
      '@type': 'Document',
      asOf: day,
      revision,
    },
  };
}

const askingAt =
  <Context extends object>(
    apollo: ApolloServer<Context>,
    context: Context,
    when: { readonly asOf: string; readonly knownAt: string | undefined },
  ): Ask =>
  (query, variables) =>
    askApollo(apollo, context, query, { ...variables, ...when });

/** A revision never changes: what an answer is made of says whether it is the same. */
function tagOf(...madeOf: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([packageJson.version, ...madeOf]));
  return `"${hash.digest('base64url')}"`;
}

/** The tag by which a client has this answer already, however it was encoded. */
function heldAs(request: IncomingMessage, tag: string): string | undefined {
  const given = request.headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return given?.find((each) => each === tag || withoutEncoding(each) === tag);
}

function sendUnchanged(response: ServerResponse, tag: string): void {
  response.writeHead(304, {
    etag: tag,
    'cache-control': 'private, no-cache',
    vary: `${VARY}, accept-encoding`,
  });
  response.end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  body: object | string,
  tag: string,
  headers: OutgoingHttpHeaders,
): void {
  const held = heldAs(request, tag);
  if (held !== undefined) return sendUnchanged(response, held);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  sendJson(response, 200, text, {
    'content-type': type === 'text/html' ? `${type}; charset=utf-8` : type,
    'cache-control': 'private, no-cache',
    etag: tag,
    ...headers,
  });
}

/** By the name that it was asked by; a Host header that is no name makes no IRIs. */
function baseOf(request: IncomingMessage): string | undefined {
  const { host = '' } = request.headers;
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? `http://${host.toLowerCase()}` : undefined;
}

const NO_NAME: Fault = {
  status: 400,
  code: 'BAD_REQUEST',
  message: http.hostWithoutName(),
};

const NOT_ACCEPTABLE: Fault = {
  status: 406,
  code: 'NOT_ACCEPTABLE',
  message: http.offeredAs(OFFERED),
  headers: { vary: VARY },
};

const NO_KIND: Fault = {
  status: 404,
  code: 'NOT_FOUND',
  message: http.thingsAreAt(Object.keys(KINDS)),
};

/** The same for what is not there and for what may not be seen. */
const NOTHING: Fault = {
  status: 404,
  code: 'NOT_FOUND',
  message: http.nothingOfThatDay(),
};
