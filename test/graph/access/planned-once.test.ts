import { beforeAll, expect, it } from 'vitest';
import type { Claims } from '../../../domain/access/actor.ts';
import type { Database } from '../../../graph/database/database.ts';
import { askingWith, contract, dataOf, type Data } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { observing, type Sent } from '../../support/observe.ts';
import { SMALL_CITY } from '../../support/small-city.ts';
import { importSheets } from '../../support/workbook.ts';

const ASKERS: readonly Claims[] = [
  { role: 'zone', zone: 'Z1' },
  { role: 'zone', zone: 'Z2' },
  { role: 'department', department: 'C1' },
];

const PEOPLE = `query ($after: String) {
  people(first: 1, after: $after) { totalCount pageInfo { endCursor } edges { node { code name } } }
}`;
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { name } ... on Zone { name } } }';
const FINDINGS = `query ($kinds: [AuditKind!]) {
  audit(kinds: $kinds) { findings(first: 20) { edges { node { message zone { name } person { name } } } } }
}`;

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  expect((await importSheets(database, SMALL_CITY)).errors).toBe(0);
  return () => database.close();
});

/** What Neo4j makes a plan for: an empty list and null are of other types than what they stand for. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : `list of ${typeof value[0]}`;
  return typeof value === 'number' && !Number.isInteger(value) ? 'float' : typeof value;
}
const typesOf = ([, params]: Sent): string =>
  JSON.stringify(Object.entries(params).map(([name, value]) => [name, typeOf(value)]));

it('a statement is planned once, whoever asks it, for whatever page and things', async () => {
  const { database: observed, sent } = observing(database);
  for (const claims of ASKERS) {
    const ask = askingWith(observed, claims);
    const first: Data = await dataOf(ask(PEOPLE));
    await dataOf(ask(PEOPLE, { after: first.people.pageInfo.endCursor }));
    for (const text of ['局', '']) await ask(contract('search'), { text, first: 1 });
    await dataOf(ask(NODES, { ids: ['Zone:Z1', 'Person:N1'] }));
    await dataOf(ask(NODES, { ids: ['Zone:Z1', 'Zone:Z2', 'Person:nobody'] }));
    for (const kinds of [null, ['STEP_UNASSIGNED'], ['SUPPORT_MISSING']])
      await dataOf(ask(FINDINGS, { kinds }));
    await dataOf(ask('{ changes { totalCount } }'));
  }
  const byText = Map.groupBy(sent, ([text]) => text);
  const planned = [...byText].map(([text, each]) => [text, [...new Set(each.map(typesOf))]] as const);
  expect(planned.length).toBeGreaterThan(20);
  expect(planned.filter(([, types]) => types.length > 1)).toEqual([]);
});
