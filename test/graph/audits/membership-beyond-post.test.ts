import { beforeAll, expect, it } from 'vitest';
import { cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { NEVER } from '../../../graph/record/revisions.ts';
import { asking, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { TWO_ZONES } from '../../support/two-zones.ts';
import { importSheets } from '../../support/workbook.ts';

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  await emptyDatabase(database);
  await importSheets(database, {
    ...TWO_ZONES,
    memberships: [...TWO_ZONES.memberships, ['N4', 'P2', '2015-01-01', ''], ['N3', 'P2', '2015-01-01', '']],
  });
  // As an earlier version let it be: the posts end, and who holds them goes on.
  await database.command(
    cypher`UNWIND ['P1', 'P2', 'Q1'] AS code MATCH (post:Post {code: code})<-[:VERSION_OF]-(version:PostVersion)
      SET version.validTo = 20160601, post.settledAt = $never`,
    { never: NEVER },
  );
  return () => database.close();
});

const AUDIT = `query ($d: Date!, $zones: [ID!]) { audit(asOf: $d, zones: $zones, kinds: [MEMBERSHIP_BEYOND_POST]) {
  counts { kind severity count }
  findings { edges { node { id zone { code } person { code name } power { code } detail message severity
    evidence { from { code } relation to { code } isThere } } } } } }`;
const findingsOn = async (d: string, zones?: readonly string[]): Promise<Data[]> =>
  (await dataOf(ask(AUDIT, { d, zones: zones ?? null }))).audit.findings.edges.map(({ node }: Data) => node);

it('memberships in posts that are not there are found, by person, in the zone that all of the posts are of', async () => {
  expect(await findingsOn('2016-05-31')).toEqual([]);
  const found = await findingsOn('2016-06-01');
  expect(found.map(({ zone, person, detail }) => [zone?.code ?? null, person.code, detail])).toEqual([
    ['Z1', 'N3', 'P1,P2'],
    [null, 'N4', 'P2,Q1'],
  ]);
  expect(found[0]).toMatchObject({ severity: 'MEDIUM', power: null });
  expect(found[0].message).toContain('P1,P2');
  expect(found[1].evidence).toEqual([
    { from: { code: 'N4' }, relation: 'HOLDS', to: { code: 'P2' }, isThere: true },
    { from: { code: 'P2' }, relation: 'POST_IN', to: { code: 'Z1D1' }, isThere: false },
    { from: { code: 'N4' }, relation: 'HOLDS', to: { code: 'Q1' }, isThere: true },
    { from: { code: 'Q1' }, relation: 'POST_IN', to: { code: 'Z2D1' }, isThere: false },
  ]);
});

it('by zones those of the zones stay', async () => {
  expect((await findingsOn('2016-06-01', ['Z1'])).map(({ person }) => person.code)).toEqual(['N3']);
  expect(await findingsOn('2016-06-01', ['Z2'])).toEqual([]);
});

it('scores look at the people with a membership in force who answer for something', async () => {
  const { zones } = await dataOf(
    ask(
      '{ zones(asOf: "2016-06-01") { edges { node { code scores(kinds: [MEMBERSHIP_BEYOND_POST]) { checked failed } } } } }',
    ),
  );
  expect(zones.edges.map(({ node }: Data) => [node.code, node.scores[0]])).toEqual([
    ['Z1', { checked: 2, failed: 1 }],
    ['Z2', { checked: 1, failed: 1 }],
  ]);
});

it('impact says that it is resolved where the memberships end, and changed where some of them do', async () => {
  const impactOf = async (changes: readonly Data[]): Promise<Data> =>
    (
      await dataOf(
        ask(
          `query ($changes: [ChangeInput!]!) { impact(changes: $changes, asOf: "2016-06-01") {
            introduced { kind } resolved { kind zone { code } person { code } } changed { kind detail zone { code } person { code } } } }`,
          { changes },
        ),
      )
    ).impact;
  const isOurs = ({ kind }: Data) => kind === 'MEMBERSHIP_BEYOND_POST';
  const gone = await impactOf([{ removePerson: { person: 'N3' } }]);
  expect(gone.resolved.filter(isOurs)).toEqual([
    { kind: 'MEMBERSHIP_BEYOND_POST', zone: { code: 'Z1' }, person: { code: 'N3' } },
  ]);
  const less = await impactOf([{ endMembership: { person: 'N3', post: 'P2' } }]);
  expect(less.changed.filter(isOurs)).toEqual([
    { kind: 'MEMBERSHIP_BEYOND_POST', detail: 'P1', zone: { code: 'Z1' }, person: { code: 'N3' } },
  ]);
  // With one of the posts its zone changes too: another finding.
  const other = await impactOf([{ endMembership: { person: 'N4', post: 'P2' } }]);
  expect(other.introduced.filter(isOurs)).toHaveLength(1);
  expect(other.resolved.filter(isOurs)).toEqual([
    { kind: 'MEMBERSHIP_BEYOND_POST', zone: null, person: { code: 'N4' } },
  ]);
});

it('can be accepted, though the person may answer for nothing', async () => {
  const [found] = await findingsOn('2016-06-01');
  await dataOf(
    ask(
      'mutation ($id: ID!) { acceptFinding(input: {id: $id, reason: "待理顺", until: "2016-12-31"}, asOf: "2016-06-01") { revision } }',
      { id: found.id },
    ),
  );
});
