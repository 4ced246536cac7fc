import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Executor } from '../../execution/execute.ts';
import { answerPlugin } from '../../execution/plugin.ts';
import type { Asking } from '../../resolvers/root-field.ts';
import { rootFields } from '../../resolvers/root-fields.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { clientError } from '../../server/errors/client-error.ts';
import { type HttpServer, startHttp } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { asReader } from '../support/access.ts';

describe('schema.graphql', () => {
  let http: HttpServer;
  beforeAll(async () => {
    const log = createLog({ level: 'silent', secrets: [] });
    const schema = loadSchema();
    const plugin = answerPlugin<object, Asking>({
      executor: new Executor(schema, rootFields),
      askingFor: () => NOTHING,
      toError: (error, { document, request }) => clientError(error, document, request.variables, log),
    });
    http = await startHttp(
      { host: '127.0.0.1', port: 0 },
      { schema, plugins: [plugin], contextFor: () => ({}), authenticate: asReader, isReady: () => true, log },
    );
  });
  afterAll(() => http.close(0));

  it('is the schema that the service tells of itself', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const response = await fetch(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: IntrospectionQuery; errors?: unknown };
    expect(errors).toBeUndefined();
    const published = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
    expect(printed(buildClientSchema(data))).toBe(printed(published));
  });
});

/** What asks about the schema itself reads no data. */
const NOTHING = {} as Asking;

const printed = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));
