import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { buildSchema, execute, GraphQLError, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { dayFromIso } from '../../domain/days.ts';
import { type HttpServer, startHttp } from '../../server/http.ts';
import { authenticator } from '../../server/access/authenticate.ts';
import type { Config } from '../../server/config.ts';
import { createLog, type Log } from '../../server/log.ts';
import type { ContextFor } from '../../server/http/graphql.ts';
import { clientError } from '../../server/errors/client-error.ts';

const SDL = /* GraphQL */ `
  scalar Date
  enum Severity {
    HIGH
    LOW
  }
  input Filter {
    severity: Severity
    days: [Date!]
  }
  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }
  type Thing {
    code: ID!
    name: String
    severity: Severity
    self: Thing
    things: [Thing!]!
    page(first: Int, after: String): ThingConnection!
  }
  type ThingEdge {
    cursor: String!
    node: Thing!
  }
  type ThingConnection {
    totalCount: Int!
    pageInfo: PageInfo!
    edges: [ThingEdge!]!
  }
  type Query {
    thing(code: ID, asOf: Date, severity: Severity, kinds: [Severity!], filter: Filter, size: Int): Thing
    things(first: Int = 50): ThingConnection!
    nodes(ids: [ID!]!): [Thing]!
    "Throws what the test gave."
    fail: String
    "Answers after so many milliseconds."
    slow(ms: Int!): String
  }
  type Mutation {
    change: Int
  }
`;

/** A small schema with a bit of everything that the server looks at. */
export function thingSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const day = new GraphQLScalarType({
    name: 'Date',
    parseValue: (value) => {
      if (typeof value === 'string' && dayFromIso(value) !== undefined) return value;
      throw new GraphQLError(`${JSON.stringify(value)} is not a day`);
    },
    parseLiteral: (node) => {
      if (node.kind === 'StringValue' && dayFromIso(node.value) !== undefined) return node.value;
      throw new GraphQLError('that is not a day', { nodes: node });
    },
  });
  Object.assign(schema.getType('Date') ?? {}, { parseValue: day.parseValue, parseLiteral: day.parseLiteral });
  return schema;
}

export interface Things {
  fail?: () => unknown;
  change?: () => number;
  thing?: () => unknown;
  slow?: (args: { ms: number }) => Promise<string>;
}

/** Answers operations as execution/ does: before graphql-js gets to them. */
export function answerWith(things: Things, log: Log): ApolloServerPlugin<object> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, request }) {
          const result = await execute({
            schema,
            document,
            rootValue: { nodes: [], ...things },
            variableValues: request.variables ?? null,
            operationName: request.operationName ?? null,
          });
          const errors = result.errors?.map((each) =>
            clientError(each, document, request.variables, log).toJSON(),
          );
          const { errors: _raw, ...rest } = result;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single' as const, singleResult: { ...rest, ...(errors && { errors }) } },
          };
        },
      };
    },
  };
}

export interface Service {
  readonly http: HttpServer;
  readonly url: string;
  readonly lines: Record<string, unknown>[];
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    data?: Record<string, unknown> | null;
    extensions?: Record<string, unknown>;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

export const GRAPHQL_RESPONSE = { accept: 'application/graphql-response+json' };

export interface ServiceOptions {
  readonly rateLimit?: number;
  readonly settings?: Partial<Pick<Config, 'host' | 'openReads' | 'issuer' | 'dataFolder' | 'publicUrl'>>;
  readonly things?: Things;
  readonly isReady?: () => boolean | Promise<boolean>;
  readonly contextFor?: ContextFor<object>;
  readonly plugin?: (log: Log) => ApolloServerPlugin<object>;
}

/** A real server on a free port, with what it logs. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({
    level: 'debug',
    secrets: ['s3cret-password'],
    destination: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  const settings = { host: '127.0.0.1', port: 0, openReads: true, issuer: null, dataFolder: '/nowhere' };
  const http = await startHttp(
    { ...settings, ...options.settings },
    {
      schema: thingSchema(),
      plugins: [options.plugin?.(log) ?? answerWith(options.things ?? {}, log)],
      contextFor: options.contextFor ?? (() => ({})),
      rateLimit: options.rateLimit ?? 0,
      authenticate: authenticator({ ...settings, ...options.settings }, log),
      isReady: options.isReady ?? (() => true),
      log,
    },
  );
  const url = `${http.url}/graphql`;
  const post: Service['post'] = async (body, headers = {}) =>
    answerOf(
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  return { http, url, lines, post };
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
