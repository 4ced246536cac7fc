import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { readHead } from '../../graph/record/read-head.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { startLive, type Live } from './live.ts';
import { answerOf } from './service.ts';

const REGISTER = 'mutation { registerPerson(input: {code: "N9", name: "己"}) { revision } }';

let database: Database;
let live: Live;
let token = '';
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, SMALL_CITY);
  live = await startLive();
  token = await live.tokenFor({ sub: 'test', role: 'administrator' });
});
afterAll(async () => {
  await live.stop();
  await database.close();
});

const graphql = () => `${live.origin}/graphql`;
const authorized = () => ({ authorization: `Bearer ${token}`, 'apollo-require-preflight': 'true' });

/** The tests go on with what the one before left: nothing, until the last. */
describe('a mutation of the service', () => {
  it('by GET is refused, with a token and all, and writes nothing', async () => {
    const response = await fetch(`${graphql()}?query=${encodeURIComponent(REGISTER)}`, {
      headers: authorized(),
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect((await readHead(database)).revision).toBe(1);
  });

  it('by GET is refused also beside a query, by its name', async () => {
    const document = `query Ask { __typename } ${REGISTER.replace('mutation', 'mutation Write')}`;
    const query = (name: string) =>
      fetch(`${graphql()}?operationName=${name}&query=${encodeURIComponent(document)}`, {
        headers: authorized(),
      });
    expect((await query('Write')).status).toBe(405);
    expect((await query('Ask')).status).toBe(200);
    expect((await readHead(database)).revision).toBe(1);
  });

  it('in a list of operations is refused, and none of the list is done', async () => {
    const answer = await live.post([{ query: REGISTER }, { query: '{ __typename }' }]);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain('batching');
    expect((await readHead(database)).revision).toBe(1);
  });

  it.each([
    ['text/plain', JSON.stringify({ query: REGISTER })],
    ['application/x-www-form-urlencoded', new URLSearchParams({ query: REGISTER }).toString()],
    ['multipart/form-data; boundary=x', `--x\r\n\r\n${REGISTER}\r\n--x--`],
  ])('that a foreign page could send, as %s, is refused', async (type, body) => {
    const response = await fetch(graphql(), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await readHead(database)).revision).toBe(1);
  });

  it('without a token is refused', async () => {
    const answer = await live.post({ query: REGISTER }, { authorization: '' });
    expect(answer.body.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await readHead(database)).revision).toBe(1);
  });

  it('by POST is done', async () => {
    const answer = answerOf(
      await fetch(graphql(), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: REGISTER }),
      }),
    );
    expect((await answer).body.data).toEqual({ registerPerson: { revision: 2 } });
  });
});
