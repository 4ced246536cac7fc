import { request } from 'node:http';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorOf, localActor, OPEN_READER, type Actor } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { answersFrom, type Context } from '../../server/answers.ts';
import { startHttp, type HttpServer, type ServeOptions } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { RUNNING_ROWS } from '../support/running-rows.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

/** Quotes, slashes, a code of a character, characters of four bytes, what markup and addresses take as their own. */
const ODD = '%2F/𠮷 "\\<b>&#?\'';
const DAY = 'asOf=2015-12-01';

let database: Database;
let http: HttpServer;
let reads = 0;

const zone = (code: string) => actorOf({ sub: 'wang', role: 'zone', zone: code }) ?? OPEN_READER;
const ACTORS: Readonly<Record<string, Actor>> = {
  'Bearer Z1': zone('Z1'),
  'Bearer Z2': zone('Z2'),
  'Bearer administrator': localActor('li'),
};

async function start({
  publicUrl = null,
  ...more
}: Partial<ServeOptions<Context>> & { readonly publicUrl?: string | null } = {}) {
  const log = createLog({ level: 'silent', secrets: [] });
  return startHttp<Context>(
    { host: '127.0.0.1', port: 0, publicUrl, requestMs: 120_000 },
    {
      ...answersFrom(database, { timeZone: 'Asia/Shanghai', columns: {}, log }),
      ...more,
      log,
      authenticate: ({ headers: { authorization = '' } }) =>
        Promise.resolve(
          authorization === 'Bearer bad'
            ? { fault: { status: 401, code: 'UNAUTHENTICATED', message: 'A valid token is needed.' } }
            : { actor: ACTORS[authorization] ?? OPEN_READER },
        ),
      isReady: () => true,
    },
  );
}

beforeAll(async () => {
  database = await connectTestDatabase(() => void (reads += 1));
  await emptyDatabase(database);
  const { list } = await importSheets(database, {
    ...SMALL_CITY,
    ...RUNNING_ROWS,
    powers: [...SMALL_CITY.powers, [ODD, `职权${ODD}`, '行政许可', 'C1', '', '']],
    chainLinks: [...SMALL_CITY.chainLinks, ['K2', 2, '执法', ODD]],
    organizations: [...SMALL_CITY.organizations, [`D${ODD}`, ODD, '新区部门', 'Z2', '', '']],
    delegations: [...SMALL_CITY.delegations, ['Z2', ODD, '委托', '2015-10-01', '', ODD, '']],
    steps: [...SMALL_CITY.steps, ['Z2', ODD, 1, ODD, '决定']],
  });
  expect(list).toEqual([]);
  http = await start();
  return async () => {
    await http.close(1000);
    await database.close();
  };
});

interface Document {
  readonly '@context': string;
  readonly '@id': string;
  // What is below is looked at by path.
  readonly [term: string]: unknown;
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

const get = (path: string, headers: Record<string, string> = {}, service = http) =>
  fetch(`${service.url}${path}`, { headers });

async function documentAt(path: string, token?: string): Promise<Document> {
  const response = await get(path, token === undefined ? {} : { authorization: token });
  expect(response.status).toBe(200);
  return (await response.json()) as Document;
}

async function refusalAt(path: string, headers?: Record<string, string>) {
  const response = await get(path, headers);
  const { errors } = (await response.json()) as Refusal;
  const { requestId: _its, ...extensions } = errors[0]?.extensions ?? {};
  return { status: response.status, message: errors[0]?.message, extensions };
}

/** Nothing is fetched but the context of this service. */
async function ownContextOnly(url: string) {
  if (url !== `${http.url}/id/context.jsonld`) throw new Error(`${url} was asked for`);
  return { contextUrl: undefined, documentUrl: url, document: (await (await fetch(url)).json()) as object };
}

/** In safe mode a term that expands to nothing is an error. */
const expand = (document: object) =>
  jsonld.expand(
    document as jsonld.JsonLdDocument,
    { documentLoader: ownContextOnly, safe: true } as jsonld.Options.Expand,
  );

const PATHS = [
  `/id/power/A1?${DAY}`,
  `/id/power/${encodeURIComponent(ODD)}?${DAY}`,
  `/id/chain/K1?${DAY}`,
  `/id/chain/K2?${DAY}`,
  '/id/organization/CITY',
  '/id/organization/C1',
  `/id/organization/Z1?${DAY}`,
  `/id/organization/Z2?${DAY}`,
  `/id/organization/Z1D1?${DAY}`,
  `/id/organization/${encodeURIComponent(`D${ODD}`)}`,
  '/id/section/S1',
  `/id/post/L1?${DAY}`,
  `/id/post/P1?${DAY}`,
  `/id/person/N1?${DAY}`,
  `/id/law/${encodeURIComponent('环境保护法')}?${DAY}`,
  `/id/document/D1?${DAY}`,
  `/id/document/D2?${DAY}`,
  '/id/vocabulary',
];

const iriIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(iriIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === '@id'
      ? [String(below)]
      : key === '@type'
        ? [below].flat().map(String)
        : [...(key.startsWith('@') ? [] : [key]), ...iriIn(below)],
  );
};

describe('a paper', () => {
  it('is a legal resource of the powers that it is about, which a delegation is based on', async () => {
    const { '@id': id, ...said } = await documentAt(`/id/document/D2?${DAY}`);
    expect(said).toMatchObject({
      '@type': 'LegalResource',
      title: { zh: '工作规则' },
      type_document: { prefLabel: { zh: '规则', en: 'Rules' } },
      page: 'https://example.org/rules',
      passed_by: { '@id': `${http.url}/id/organization/Z1` },
      isLegalResourceOf: [{ '@id': `${http.url}/id/power/A1` }],
    });
    expect(id).toBe(`${http.url}/id/document/D2`);
    const { delegation } = await documentAt(`/id/power/A1?${DAY}`);
    expect(delegation).toMatchObject([{ based_on: [{ '@id': `${http.url}/id/document/D1` }] }]);
  });
});

describe('a document of linked data', () => {
  it.each(PATHS)('at %s is good JSON-LD, of which every term is an absolute IRI', async (path) => {
    const expanded = await expand(await documentAt(path));
    const all = iriIn(expanded);
    expect(all.length).toBeGreaterThan(5);
    for (const iri of all) expect(URL.canParse(iri), iri).toBe(true);
  });

  it.each(PATHS)(
    'at %s says nothing twice under another name, and loses nothing when it is compacted again',
    async (path) => {
      const document = await documentAt(path);
      const expanded = await expand(document);
      const options = { documentLoader: ownContextOnly } as jsonld.Options.Compact;
      const context = { '@context': `${http.url}/id/context.jsonld` } as jsonld.ContextDefinition;
      const compacted = await jsonld.compact(expanded as jsonld.JsonLdDocument, context, options);
      expect(await expand(compacted)).toEqual(expanded);
    },
  );

  it('leads to nothing of this service that is not told about at its address', async () => {
    const told = new Map<string, ReadonlySet<string>>();
    const waiting = PATHS.map((path) => http.url + path);
    const missing: string[] = [];
    for (let iri = waiting.pop(); iri !== undefined; iri = waiting.pop()) {
      const [address = ''] = iri.split(/[#?]/);
      if (!address.startsWith(`${http.url}/id/`)) continue;
      if (!told.has(address)) {
        const iris = iriIn(await expand(await documentAt(`${address.slice(http.url.length)}?${DAY}`)));
        told.set(address, new Set(iris));
        waiting.push(...iris);
      }
      if (iri.includes('#') && !told.get(address)?.has(iri)) missing.push(iri);
    }
    expect(missing).toEqual([]);
    expect(told.size).toBeGreaterThan(PATHS.length);
  });

  it('names each thing by the address at which it is told about, whatever characters its code has', async () => {
    const path = `/id/power/${encodeURIComponent(ODD)}`;
    const document = await documentAt(`${path}?${DAY}`);
    expect(document).toMatchObject({
      '@id': http.url + path,
      '@type': 'PublicService',
      identifier: ODD,
      title: { zh: `职权${ODD}` },
      delegation: [
        {
          '@id': `${http.url}${path}#delegation/Z2`,
          memorandum: ODD,
          step: [{ '@id': `${http.url}${path}#step/Z2/1`, '@type': 'Rule', title: { zh: ODD } }],
        },
      ],
    });
  });
});

describe('a power as linked data', () => {
  it('is a public service with its authority, law, requirement, chain, and who holds it since when', async () => {
    const iri = `${http.url}/id/power/A1`;
    expect(await documentAt(`/id/power/A1?${DAY}`)).toMatchObject({
      '@context': `${http.url}/id/context.jsonld`,
      '@id': iri,
      isClassifiedBy: { prefLabel: { zh: '行政许可', en: 'License' } },
      hasCompetentAuthority: {
        '@id': `${http.url}/id/organization/C1`,
        '@type': ['OrganizationalUnit', 'PublicOrganisation'],
        prefLabel: { zh: '环保局' },
      },
      hasLegalResource: [{ number: '45', is_part_of: { title: { zh: '环境保护法' } } }],
      officialCode: ['420701', '420702'],
      holdsRequirement: [{ '@id': `${iri}#requirement/E1`, identifier: 'E1' }],
      isPartIn: [{ '@id': `${http.url}/id/chain/K1`, '@type': 'Chain' }],
      follows: [{ '@id': `${iri}#step/Z1/1` }, { '@id': `${iri}#step/Z1/2` }],
      delegation: [
        {
          '@type': 'Delegation',
          zone: { '@id': `${http.url}/id/organization/Z1` },
          validFrom: '2015-10-01',
          validTo: '2016-10-01',
          filedOn: '2015-10-20',
          step: [
            { order: 1, responsibility: [{ staff: { name: '丙' }, leader: { name: '甲' } }] },
            { order: 2, responsibility: [{ post: { identifier: 'L1' } }] },
          ],
        },
      ],
      isPrimaryTopicOf: { '@id': `${iri}?asOf=2015-12-01`, asOf: '2015-12-01', revision: 1 },
    });
  });

  it('is read as on the day that is asked, and as the record stood at the moment that is asked', async () => {
    expect(await documentAt('/id/power/A1?asOf=2016-10-01')).not.toHaveProperty('delegation');
    const { at } = await readStatus(database);
    expect((await get(`/id/power/A1?knownAt=${at}`)).status).toBe(200);
    expect((await get('/id/power/A1?knownAt=2015-01-01T00:00:00%2B08:00')).status).toBe(404);
    expect((await get('/id/power/A1?knownAt=2015-01-01T00:00:00+08:00')).status).toBe(404);
  });
});

describe('a chain as linked data', () => {
  it('has its powers as parts, and its links with stage and order', async () => {
    expect(await documentAt(`/id/chain/K1?${DAY}`)).toMatchObject({
      '@type': 'Chain',
      hasPart: [{ identifier: 'A1', '@type': 'PublicService' }, { identifier: 'A2' }],
      link: [
        { order: 1, stage: { prefLabel: { en: 'Approval' } }, power: { '@id': `${http.url}/id/power/A1` } },
        { order: 2, stage: { prefLabel: { en: 'Supervision' } } },
      ],
    });
  });
});

describe('an organization as linked data', () => {
  it('that is a zone has its units, and what it holds', async () => {
    expect(await documentAt(`/id/organization/Z1?${DAY}`)).toMatchObject({
      '@type': ['FormalOrganization', 'PublicOrganisation'],
      classification: { prefLabel: { zh: '一类' } },
      subOrganizationOf: { '@id': `${http.url}/id/organization/CITY` },
      hasUnit: [
        { '@id': `${http.url}/id/organization/Z1D1`, '@type': ['OrganizationalUnit', 'PublicOrganisation'] },
      ],
      delegation: [{ '@id': `${http.url}/id/power/A1#delegation/Z1`, power: { identifier: 'A1' } }],
    });
  });

  it('that is a department has its sections, its posts and who holds them on the day', async () => {
    const document = await documentAt(`/id/organization/Z1D1?${DAY}`);
    expect(document).toMatchObject({
      subOrganizationOf: { '@id': `${http.url}/id/organization/Z1` },
      counterpart: { '@id': `${http.url}/id/organization/C1` },
      hasSubOrganization: [{ '@id': `${http.url}/id/section/S1` }],
      hasPost: [
        { identifier: 'L1', postIn: { '@id': `${http.url}/id/organization/Z1D1` } },
        {
          identifier: 'P1',
          postIn: { '@id': `${http.url}/id/section/S1` },
          heldBy: [
            {
              '@id': `${http.url}/id/person/N2`,
              hasMembership: { '@type': 'Membership', validFrom: '2015-01-01', validTo: '2016-01-01' },
            },
          ],
        },
        { identifier: 'P2' },
      ],
    });
    expect((document['hasPost'] as readonly object[])[2]).not.toHaveProperty('heldBy');
  });

  it('with more powers than a page holds has them all, of one revision', async () => {
    const codes = Array.from({ length: 1001 }, (_, index) => `N${index}`);
    await importSheets(database, {
      powers: [
        ...SMALL_CITY.powers.slice(0, 1),
        ...codes.map((code) => [code, code, '行政许可', 'C1', '', '']),
      ],
      delegations: [
        ...SMALL_CITY.delegations.slice(0, 1),
        ...codes.map((code) => ['Z2', code, '委托', '2020-01-01', '', '', '']),
      ],
    });
    const { delegation } = await documentAt('/id/organization/Z2?asOf=2020-01-01');
    const held = (delegation as { readonly power: { readonly identifier: string } }[]).map(
      ({ power }) => power.identifier,
    );
    expect(held).toHaveLength(1002);
    expect(new Set(held)).toEqual(new Set([ODD, ...codes]));
  });
});

describe('who may see linked data', () => {
  it('is who may see it in GraphQL: people are told to their own zone', async () => {
    const people = async (token: string) =>
      iriIn(await expand(await documentAt(`/id/organization/Z1D1?${DAY}`, token))).filter((iri) =>
        iri.includes('/id/person/'),
      );
    expect(new Set(await people('Bearer Z1'))).toEqual(
      new Set([`${http.url}/id/person/N1`, `${http.url}/id/person/N2`]),
    );
    expect(await people('Bearer Z2')).toEqual([]);
    const power = await documentAt(`/id/power/A1?${DAY}`, 'Bearer Z2');
    expect(JSON.stringify(power)).not.toMatch(/responsibility|person/);
  });

  it('cannot tell what is not theirs from what is not there', async () => {
    const headers = { authorization: 'Bearer Z2' };
    const unseen = await refusalAt(`/id/person/N1?${DAY}`, headers);
    expect(unseen).toEqual(await refusalAt(`/id/person/NOBODY?${DAY}`, headers));
    expect(unseen).toEqual(await refusalAt(`/id/organization/NOTHING?${DAY}`, headers));
    expect(unseen).toMatchObject({ status: 404, extensions: { code: 'NOT_FOUND' } });
    expect((await get(`/id/person/N1?${DAY}`, { authorization: 'Bearer Z1' })).status).toBe(200);
  });

  it('needs a good token where one is sent, but none for the context and the vocabulary, which hold no data', async () => {
    const headers = { authorization: 'Bearer bad' };
    expect(await refusalAt('/id/power/A1', headers)).toMatchObject({ status: 401 });
    expect((await get('/id/context.jsonld', headers)).status).toBe(200);
    expect((await get('/id/vocabulary', headers)).status).toBe(200);
  });

  it('is limited in what they may ask for, as in GraphQL', async () => {
    const limited = await start({ rateLimit: 1 });
    try {
      const response = await get('/id/power/A1', {}, limited);
      expect(response.status).toBe(429);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await limited.close(0);
    }
  });
});

describe('a request for linked data', () => {
  it('that takes longer than a request may is given up, and may be sent again', async () => {
    const { contextFor } = answersFrom(database, {
      timeZone: 'Asia/Shanghai',
      columns: {},
      log: createLog({ level: 'silent', secrets: [] }),
    });
    const late = await start({
      contextFor: (scope, ...rest) => {
        scope.deadline = Date.now() - 1;
        return contextFor(scope, ...rest);
      },
    });
    try {
      const response = await get('/id/power/A1', {}, late);
      expect(response.status).toBe(503);
      const { errors } = (await response.json()) as Refusal;
      expect(errors[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED', retryable: true });
    } finally {
      await late.close(0);
    }
  });

  it.each(['a/b', 'user@host', 'a b', 'a"b', '[::1'])(
    'to a host that is %s makes no IRIs of it',
    async (host) => {
      const { hostname, port } = new URL(http.url);
      const headers = { host, authorization: 'Bearer administrator' };
      const status = await new Promise((resolve, reject) => {
        request({ hostname, port, path: '/id/power/A1', headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(400);
    },
  );

  it.each([
    ['application/ld+json', 'application/ld+json'],
    ['application/json', 'application/json'],
    ['text/html,*/*;q=0.8', 'text/html; charset=utf-8'],
  ])('that accepts %s gets %s, and caches are told that it depends on that', async (accept, type) => {
    const { headers } = await get('/id/power/A1', { accept });
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('vary')).toContain('accept');
  });

  it('that accepts nothing of what is offered is told what is', async () => {
    const refusal = await refusalAt('/id/power/A1', { accept: 'text/turtle' });
    expect(refusal).toMatchObject({ status: 406, extensions: { code: 'NOT_ACCEPTABLE' } });
    expect(refusal.message).toContain('application/ld+json');
  });

  it('of a browser gets a page that is text only, with links to what else is told', async () => {
    const path = `/id/power/${encodeURIComponent(ODD)}?${DAY}`;
    const response = await get(path, { accept: 'text/html' });
    const page = await response.text();
    expect(page).toContain(`<a href="${http.url}/id/organization/Z2">`);
    expect(page).not.toContain('<b>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    ['asOf=2015-02-30', 'asOf', '2015-02-30'],
    ['asOf=', 'asOf', ''],
    ['knownAt=yesterday', 'knownAt', 'yesterday'],
    ['knownAt=2999-01-01T00:00:00Z', 'knownAt', '2999-01-01T00:00:00.000Z'],
    ['asof=2015-01-01', 'asof', '2015-01-01'],
    ['asOf=2015-01-01&asOf=2015-01-02', 'asOf', ['2015-01-01', '2015-01-02']],
  ])('with %s is refused, and told which argument is wrong', async (query, argument, value) => {
    const refusal = await refusalAt(`/id/power/A1?${query}`);
    expect(refusal.status).toBe(400);
    expect(refusal.message).toContain(argument);
    expect(refusal.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, value });
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'by %s is refused with the methods that are not',
    async (method) => {
      const response = await fetch(`${http.url}/id/power/A1`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
    },
  );

  it('by HEAD gets the headers of GET', async () => {
    const head = await fetch(`${http.url}/id/power/A1`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe((await get('/id/power/A1')).headers.get('etag'));
  });

  it.each([
    '/id/power',
    '/id/zone/Z1',
    '/id/',
    '/id/power/%',
    '/id/power/A1/name',
    '/id/__proto__/A1',
    '/id/toString/A1',
  ])('for %s is told where things are', async (path) => {
    expect(await refusalAt(path)).toMatchObject({
      status: 404,
      message: expect.stringContaining('/id/KIND/CODE') as string,
    });
  });

  it('with what it got before reads nothing but the head until the record changes', async () => {
    const path = `/id/power/A2?${DAY}`;
    const tag = (await get(path)).headers.get('etag') ?? '';
    const before = reads;
    const again = await get(path, { 'if-none-match': `"other", W/${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(reads - before).toBe(1);
    expect((await get(path, { 'if-none-match': tag, authorization: 'Bearer Z1' })).status).toBe(200);
    expect((await get(path, { 'if-none-match': tag, accept: 'application/json' })).status).toBe(200);
    await importSheets(database, { people: [...SMALL_CITY.people.slice(0, 1), ['N9', '庚']] });
    const changed = await get(path, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });
});

describe('the public address', () => {
  it('is what all IRIs begin with, whatever name was asked by', async () => {
    const behind = await start({ publicUrl: 'https://quanze.example.gov.cn/city' });
    try {
      const document = (await (await get(`/id/power/A1?${DAY}`, {}, behind)).json()) as Document;
      expect(document['@id']).toBe('https://quanze.example.gov.cn/city/id/power/A1');
      expect(document['@context']).toBe('https://quanze.example.gov.cn/city/id/context.jsonld');
      expect(JSON.stringify(document)).not.toContain('127.0.0.1');
    } finally {
      await behind.close(0);
    }
  });
});
