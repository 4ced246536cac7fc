import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSPKI, importJWK, SignJWT, type JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureOwnKeys, hasOwnKeys } from '../../../server/access/own-keys.ts';
import { signToken } from '../../../server/access/sign-token.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { type Service, startService } from '../service.ts';
import { AUDIENCE, startIssuer, type TestIssuer } from './issuer.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

let actor: Actor | undefined;
const started: Service[] = [];
async function serviceWith(settings: NonNullable<Parameters<typeof startService>[0]>['settings']) {
  const contextFor = (_scope: unknown, _headers: unknown, who: Actor) => {
    actor = who;
    return {};
  };
  const service = await startService({ settings: settings ?? {}, contextFor });
  started.push(service);
  return service;
}
afterAll(() => Promise.all(started.map(({ http }) => http.close(0))));

const TYPENAME = { query: '{ __typename }' };
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const ask = async (service: Service, token?: string) => {
  actor = undefined;
  return service.post(TYPENAME, token === undefined ? {} : bearer(token));
};
const now = () => Math.floor(Date.now() / 1000);

describe('a token of an issuer', () => {
  let issuer: TestIssuer;
  let service: Service;
  const good = (): JWTPayload => ({
    ...{ iss: issuer.url, aud: AUDIENCE, sub: 'wang', role: 'zone', zone: 'Z01' },
    ...{ iat: now(), exp: now() + 600 },
  });
  beforeAll(async () => {
    issuer = await startIssuer();
    service = await serviceWith({ issuer: { url: issuer.url, audience: AUDIENCE } });
  });
  afterAll(() => issuer.close());
  afterEach(() => vi.useRealTimers());

  it('says who asks, in which role and of which zone', async () => {
    expect((await ask(service, await issuer.sign(good()))).status).toBe(200);
    expect(actor).toMatchObject({ name: 'zone/Z01:wang', scope: { zones: ['Z01'], departments: [] } });
  });

  const none = (claims: JWTPayload) =>
    [{ alg: 'none', typ: 'JWT' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.') + '.';

  it.each<[string, () => Promise<string> | string]>([
    ['of another issuer', () => issuer.sign({ ...good(), iss: 'https://other.example' })],
    ['without an issuer', () => issuer.sign(without('iss'))],
    ['for another audience', () => issuer.sign({ ...good(), aud: 'https://other.example' })],
    ['without an audience', () => issuer.sign(without('aud'))],
    ['that is signed by nobody (alg none)', () => none(good())],
    ['that is signed with the public key as a secret (HS256)', () => withPublicKey(good())],
    ['that names a key which is not known', () => issuer.sign(good(), { kid: 'unknown' })],
    ['that has expired', () => issuer.sign({ ...good(), exp: now() - 10 })],
    ['that never expires', () => issuer.sign(without('exp'))],
    ['that is not yet valid', () => issuer.sign({ ...good(), nbf: now() + 60 })],
    ['without a subject', () => issuer.sign(without('sub'))],
    ['with an empty subject', () => issuer.sign({ ...good(), sub: ' ' })],
    ['with a subject that turns a line around', () => issuer.sign({ ...good(), sub: 'a\u202eb' })],
    ['without a role', () => issuer.sign(without('role'))],
    ['with a role that there is not', () => issuer.sign({ ...good(), role: 'king' })],
    ['of a zone that it does not name', () => issuer.sign(without('zone'))],
    ['of no zone at all', () => issuer.sign({ ...good(), zone: [] })],
    ['that was altered', async () => `${(await issuer.sign(good())).slice(0, -4)}AAAA`],
    ['that is none', () => 'wang'],
    ['that is too long', () => 'x'.repeat(9000)],
  ])('%s is refused with 401 and no hint', async (_which, token) => {
    const answer = await ask(service, await token());
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(actor).toBeUndefined();
    const { requestId, ...extensions } = answer.body.errors?.[0]?.extensions ?? {};
    expect(extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(answer.body.errors?.[0]?.message).toBe('A valid token is needed: Authorization: Bearer TOKEN.');
    expect(service.lines.find((line) => line['reqId'] === requestId)?.['msg']).toBe('a token was refused');
  });

  const without = (claim: string): JWTPayload => {
    const { [claim]: _taken, ...rest } = good();
    return rest;
  };

  async function withPublicKey(claims: JWTPayload): Promise<string> {
    const key = await exportSPKI((await importJWK(issuer.openKeys[0] ?? {}, 'RS256')) as CryptoKey);
    const parts = [{ alg: 'HS256', kid: 'k1' }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    return `${parts.join('.')}.${createHmac('sha256', key).update(parts.join('.')).digest('base64url')}`;
  }

  it('is good after the issuer has changed its key, and one by the old key is not', async () => {
    const old = await issuer.sign(good());
    await issuer.rotate();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect((await ask(service, await issuer.sign(good()))).status).toBe(200);
    expect((await ask(service, old)).status).toBe(401);
  });

  it('is good while the issuer does not answer, by the keys that are kept', async () => {
    issuer.silence(true);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    for (let request = 0; request < 3; request += 1) {
      expect((await ask(service, await issuer.sign(good()))).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    issuer.silence(false);
  });

  it('that names made-up keys does not make the issuer be asked each time', async () => {
    const before = issuer.asked();
    const kids = Array.from({ length: 50 }, (_, which) => `made-up-${which}`);
    const made = await Promise.all(kids.map(async (kid) => issuer.sign(good(), { kid })));
    for (let round = 0; round < 2; round += 1)
      await Promise.all(made.map(async (token) => ask(service, token)));
    expect(issuer.asked() - before).toBeLessThanOrEqual(2);
  });

  it('by a new key is good at once, whatever made-up keys others name meanwhile', async () => {
    let isGoingOn = true;
    const others = (async () => {
      for (let count = 0; isGoingOn; count += 1)
        expect((await ask(service, await issuer.sign(good(), { kid: `other-${count % 400}` }))).status).toBe(
          401,
        );
    })();
    for (let round = 0; round < 2; round += 1) {
      await issuer.rotate();
      expect((await service.post(TYPENAME, bearer(await issuer.sign(good())))).status).toBe(200);
    }
    isGoingOn = false;
    await others;
  });

  it('cannot be looked at where the issuer was never heard: that is no fault of who asks', async () => {
    const alone = await serviceWith({ issuer: { url: 'http://127.0.0.1:1', audience: AUDIENCE } });
    const answer = await ask(alone, await issuer.sign(good()));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
  });

  it('is good where the issuer publishes its keys only, and no configuration', async () => {
    const plain = await startIssuer({ isDiscovered: false });
    const other = await serviceWith({ issuer: { url: plain.url, audience: AUDIENCE } });
    expect((await ask(other, await plain.sign({ ...good(), iss: plain.url }))).status).toBe(200);
    await plain.close();
  });
});

describe('a token of the data folder', () => {
  it('is good once its key was made, and the key is for its owner alone', async () => {
    const service = await serviceWith({ dataFolder: folder });
    expect((await ask(service, 'x.y.z')).status).toBe(401);
    expect(hasOwnKeys(folder)).toBe(false);
    const keys = await ensureOwnKeys(folder);
    expect(statSync(join(folder, 'access-key.json')).mode & 0o777).toBe(0o600);
    expect((await ask(service, await signToken(keys, { sub: 'li', role: 'auditor' }, 60))).status).toBe(200);
    expect(actor).toMatchObject({ role: 'auditor', name: 'auditor:li', scope: 'city', isAnonymous: false });
  });

  it('is signed with one key, however many make it at the same time', async () => {
    for (let round = 0; round < 20; round += 1) {
      const shared = join(folder, `shared-${round}`);
      const made = await Promise.all(Array.from({ length: 8 }, () => ensureOwnKeys(shared)));
      expect(new Set(made.map(({ id }) => id)).size).toBe(1);
      expect(readdirSync(shared)).toEqual(['access-key.json']);
    }
  });

  it('of another data folder, or an old one, is refused', async () => {
    const service = await serviceWith({ dataFolder: folder });
    const others = await ensureOwnKeys(join(folder, 'other'));
    const stranger = await signToken(others, { sub: 'li', role: 'auditor' }, 60);
    expect((await ask(service, stranger)).status).toBe(401);
    const keys = await ensureOwnKeys(folder);
    expect((await ask(service, await signToken(keys, { sub: 'li', role: 'auditor' }, -1))).status).toBe(401);
  });

  it('is signed by its key and by no other way, says for whom, from when and until when', async () => {
    const service = await serviceWith({ dataFolder: folder });
    const keys = await ensureOwnKeys(folder);
    const good = (): JWTPayload => ({
      ...{ iss: 'quanze', aud: 'quanze', sub: 'li', role: 'auditor' },
      ...{ iat: now(), exp: now() + 60 },
    });
    const sign = (claims: JWTPayload) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: keys.id }).sign(keys.sign);
    expect((await ask(service, await sign(good()))).status).toBe(200);
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const unsigned = (alg: string) => `${encode({ alg, kid: keys.id })}.${encode(good())}`;
    const secret = await exportSPKI(keys.verify);
    const byPublicKey = createHmac('sha256', secret).update(unsigned('HS256')).digest('base64url');
    const { sub: _sub, ...nobody } = good();
    const { exp: _exp, ...forEver } = good();
    for (const token of [
      `${unsigned('none')}.`,
      `${unsigned('HS256')}.${byPublicKey}`,
      await sign({ ...good(), iss: 'other' }),
      await sign({ ...good(), aud: 'other' }),
      await sign({ ...good(), nbf: now() + 60 }),
      await sign(nobody),
      await sign(forEver),
    ]) {
      const answer = await ask(service, token);
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
        401,
        'A valid token is needed: Authorization: Bearer TOKEN.',
      ]);
    }
  });

  it('is not good for a service with an issuer', async () => {
    const service = await serviceWith({
      dataFolder: folder,
      issuer: { url: 'http://127.0.0.1:1', audience: AUDIENCE },
    });
    const token = await signToken(await ensureOwnKeys(folder), { sub: 'li', role: 'auditor' }, 60);
    expect((await ask(service, token)).status).not.toBe(200);
  });
});

describe('a request without a token', () => {
  it('to the loopback is answered, as a reader who is not known', async () => {
    expect((await ask(await serviceWith({}))).status).toBe(200);
    expect(actor).toMatchObject({ role: 'reader', isAnonymous: true });
  });

  it('is refused with 401 where reads are not open', async () => {
    expect((await ask(await serviceWith({ openReads: false }))).status).toBe(401);
  });

  it.each([
    'Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Real-IP',
    'Via',
    'CF-Connecting-IP',
  ])('that came through a proxy (%s) is refused with 401', async (header) => {
    const service = await serviceWith({});
    expect((await service.post(TYPENAME, { [header]: '1.1 proxy' })).status).toBe(401);
  });

  it('with something else as its Authorization is refused with 401', async () => {
    const service = await serviceWith({});
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer a b', ''])
      expect((await service.post(TYPENAME, { authorization })).status).toBe(401);
  });

  it('to a service that can be reached from elsewhere is refused with 401', async () => {
    const service = await serviceWith({ host: '0.0.0.0' });
    const { port } = new URL(service.url);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(TYPENAME),
    });
    expect(answer.status).toBe(401);
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
  });
});
