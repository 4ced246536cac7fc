import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';

/** A provider of tokens on the loopback, of a test's own. */
export interface TestIssuer {
  readonly url: string;
  readonly openKeys: readonly JWK[];
  /** How often its keys were asked for. */
  readonly asked: () => number;
  sign(claims: JWTPayload, header?: Readonly<Record<string, unknown>>): Promise<string>;
  rotate(): Promise<void>;
  /** It answers no more, or again. */
  silence(isSilent: boolean): void;
  close(): Promise<void>;
}

export const AUDIENCE = 'https://quanze.example';

export async function startIssuer({ isDiscovered = true } = {}): Promise<TestIssuer> {
  let [count, generation, isSilent] = [0, 0, false];
  let pair = await generateKeyPair('RS256');
  const openKeys: JWK[] = [];
  const publish = async () => {
    generation += 1;
    openKeys.splice(0, 1, {
      ...(await exportJWK(pair.publicKey)),
      ...{ kid: `k${generation}`, alg: 'RS256', use: 'sig' },
    });
  };
  await publish();
  const server = createServer((request, response) => {
    if (isSilent) return void response.writeHead(500).end();
    const send = (value: unknown) => response.end(JSON.stringify(value));
    if (request.url === '/.well-known/openid-configuration' && isDiscovered)
      return send({ issuer: url, jwks_uri: `${url}/keys` });
    if (request.url !== (isDiscovered ? '/keys' : '/.well-known/jwks.json'))
      return void response.writeHead(404).end();
    count += 1;
    return send({ keys: openKeys });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    openKeys,
    asked: () => count,
    sign: (claims, header = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: `k${generation}`, ...header })
        .sign(pair.privateKey),
    async rotate() {
      pair = await generateKeyPair('RS256');
      await publish();
    },
    silence: (whether) => void (isSilent = whether),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
