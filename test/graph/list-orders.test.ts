import { beforeAll, describe, expect, it } from 'vitest';
import { lists } from '../../graph/model/index.ts';
import type { Database } from '../../graph/database/database.ts';
import { asking, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { shareOf } from '../support/share.ts';
import { TWO_ZONES } from '../support/two-zones.ts';

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await connectTestDatabase();
  ask = asking(database);
  await cityAfresh(database, TWO_ZONES);
  return () => database.close();
});

const ORDERS = Object.entries(lists)
  .filter(([, { orders }]) => 'NAME' in orders)
  .flatMap(([list, { orders }]) => Object.entries(orders).map(([by, keys]) => ({ list, by, keys })));
/** Beside the code and the name, which each list has. */
const OTHERS = ORDERS.filter(({ by }) => by !== 'CODE' && by !== 'NAME');

/** What an order looks at, as it is asked: `department { code }`. */
const selected = (keys: readonly unknown[]): string =>
  keys.map((key) => String(key).replace(/^(\w+)\.(\w+)$/, '$1 { $2 }')).join(' ');

const valuesOf = (node: Data, keys: readonly unknown[]): string =>
  keys
    .map((key) =>
      String(
        String(key)
          .split('.')
          .reduce((at: Data, part) => at[part], node),
      ),
    )
    .join(' ');

/** A list two by two. */
async function all(list: string, by: string, direction: string, keys: readonly unknown[]): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { page }: Data = await dataOf(
      ask(
        `query ($after: String) { page: ${list}(orderBy: ${by}, direction: ${direction}, first: 2, after: $after, asOf: "2016-01-01") { pageInfo { hasNextPage endCursor } edges { node { ${selected(keys)} } } } }`,
        { after },
      ),
    );
    found.push(...page.edges.map(({ node }: Data) => valuesOf(node, keys)));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

describe('a list', () => {
  it.each([...shareOf(OTHERS, 2), ...shareOf(ORDERS, 6)])(
    '$list stands by $by, page by page, and the other way round',
    async ({ list, by, keys }) => {
      const up = await all(list, by, 'ASC', keys);
      expect(up).toEqual([...up].sort());
      expect(await all(list, by, 'DESC', keys)).toEqual([...up].reverse());
    },
  );

  it('refuses an order that it has not, and a cursor of another direction', async () => {
    const { errors } = await ask('{ people(orderBy: TYPE) { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/people/);
    const { powers } = await dataOf(ask('{ powers(first: 1) { pageInfo { endCursor } } }'));
    const other = await ask(
      'query ($after: String) { powers(direction: DESC, after: $after) { totalCount edges { cursor } } }',
      {
        after: powers.pageInfo.endCursor,
      },
    );
    expect(other.errors?.[0]?.originalError).toMatchObject({ details: { argument: 'after' } });
  });
});
