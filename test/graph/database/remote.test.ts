import { describe, expect, it } from 'vitest';
import { SetupError } from '../../../domain/errors.ts';
import { connectRemote, isRecentEnough } from '../../../graph/database/remote.ts';
import { serve, serveBolt } from './fake-bolt.ts';
import { testNeo4j } from '../../support/neo4j.ts';

const settings = (address: string, more = {}) => ({
  address,
  username: 'neo4j',
  password: 'a-password',
  database: 'neo4j',
  ...more,
});

/** The one line that somebody is told. */
async function faultOf(address: string, more = {}): Promise<string> {
  const fault = await connectRemote(settings(address, more)).then(
    () => expect.unreachable('it connected'),
    (thrown: unknown) => thrown,
  );
  expect(fault).toBeInstanceOf(SetupError);
  const { message } = fault as SetupError;
  expect(message.split('\n')).toHaveLength(1);
  expect(message).not.toContain('a-password');
  return message;
}

describe('a Neo4j of one’s own', () => {
  it('is connected to, and says its version', async () => {
    const { address, password } = testNeo4j();
    const { database, serverVersion } = await connectRemote(settings(address, { password }));
    expect(serverVersion).toMatch(/^5\.26\./);
    await database.close();
  });

  it('with another password is told by user, and what to check', async () => {
    const { address } = testNeo4j();
    expect(await faultOf(address)).toBe(
      `The Neo4j at ${address} does not take the user neo4j with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  });

  it('that does not have the database is told by its name', async () => {
    const { address, password } = testNeo4j();
    expect(await faultOf(address, { password, database: 'elsewhere' })).toBe(
      `The Neo4j at ${address} has no database "elsewhere". Check NEO4J_DATABASE, or create it.`,
    );
  });

  it('that is 5.25 is too old, and it is told which is not', async () => {
    const address = `bolt://${await serveBolt('Neo4j/5.25.1', [5, 4])}`;
    expect(await faultOf(address)).toBe(
      `The server at ${address} is Neo4j/5.25.1; Quanze needs Neo4j 5.26 or later.`,
    );
  });

  it.each([
    ['4.4', () => serveBolt('Neo4j/4.4.38', [4, 4])],
    ['so old that it does not speak with the driver', () => serveBolt('Neo4j/3.4.18', [0, 0])],
  ])('that is %s is too old, and it is told which is not', async (_what, server) => {
    const address = `bolt://${await server()}`;
    expect(await faultOf(address)).toBe(
      `The server at ${address} is too old, or no Neo4j at all: Quanze needs Neo4j 5.26 or later. Check NEO4J_URI.`,
    );
  });

  it('behind its port for HTTP is told so', async () => {
    const address = `bolt://${await serve((socket) => {
      socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    })}`;
    expect(await faultOf(address)).toMatch(/HTTP.*7687.* Check NEO4J_URI/);
  });

  it('that is not there is told by its address, and what to check', async () => {
    expect(await faultOf('bolt://127.0.0.1:1')).toMatch(
      /^No Neo4j can be reached at bolt:\/\/127\.0\.0\.1:1: .*ECONNREFUSED.* Check NEO4J_URI, and that it runs\.$/,
    );
  });

  it('under a name that nobody has is told by it', async () => {
    expect(await faultOf('neo4j://nowhere.invalid:7687')).toMatch(
      /^No Neo4j can be reached at neo4j:\/\/nowhere\.invalid:7687: .* Check NEO4J_URI, and that it runs\.$/,
    );
  });

  it('that accepts and never answers is told after a while', async () => {
    const address = `bolt://${await serve(() => undefined)}`;
    expect(await faultOf(address)).toMatch(/^No Neo4j can be reached at .* Check NEO4J_URI/);
  });
});

describe('an address', () => {
  it.each([
    ['localhost:7687', /cannot be used/],
    ['http://localhost:7474', /cannot be used.*neo4j:\/\/host:7687/],
    ['nothing', /is not an address.*neo4j:\/\/host:7687/],
    ['bolt://neo4j:secret@localhost', /holds a user or a password.*NEO4J_USERNAME and NEO4J_PASSWORD/],
  ])('%s is refused before anything is asked', async (address, message) => {
    const told = await faultOf(address);
    expect(told).toMatch(message);
    expect(told).not.toContain('secret');
  });
});

describe('a version', () => {
  it.each([
    ['5.26.0', true],
    ['5.26.25', true],
    ['5.27-aura', true],
    ['2025.04.0', true],
    ['6.0.1', true],
    ['5.25.9', false],
    ['4.4.38', false],
    ['3.5.35', false],
  ])('%s is recent enough: %s', (version, enough) => {
    expect(isRecentEnough(version)).toBe(enough);
  });
});
