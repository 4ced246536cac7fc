import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claims } from '../../../domain/access/actor.ts';
import type { Database } from '../../../graph/database/database.ts';
import { askingWith } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { SMALL_CITY } from '../../support/small-city.ts';

/**
 * N4 has a post of C1 and is staff of Z1 from 2015-10-10, seconded there; N5 has a post of Z1 and is staff of nothing. N3
 * answers on when the delegation is over, on 2016-10-01.
 */
const CITY = {
  ...SMALL_CITY,
  posts: [...SMALL_CITY.posts, ['Q1', '环保岗', 'C1', '', '工作岗位']],
  people: [...SMALL_CITY.people, ['N4', '丁'], ['N5', '戊']],
  memberships: [...SMALL_CITY.memberships, ['N4', 'Q1', '2015-01-01', ''], ['N5', 'P2', '2015-01-01', '']],
  responsibilities: [
    ...SMALL_CITY.responsibilities,
    ['Z1', 'A1', 2, 'Z1D1', 'N1', '', '', 'N4', '2015-10-10', '2016-03-01'],
  ],
  secondments: [
    ['person', 'from', 'zone', 'mode', 'validFrom', 'validTo'],
    ['N4', 'C1', 'Z1', '挂职', '2015-10-10', '2016-03-01'],
  ],
};

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  return () => database.close();
});
beforeEach(async () => {
  await cityAfresh(database, CITY);
});

const Z1 = { role: 'zone', zone: 'Z1' };
const confirm = async (by: Claims, person: string, asOf: string): Promise<string> => {
  const { data, errors } = await askingWith(
    database,
    by,
  )(`mutation { confirmDuties(input: {person: "${person}"}, asOf: "${asOf}") { revision } }`);
  return data?.confirmDuties ? 'done' : (errors?.[0]?.originalError as { kind: string }).kind;
};

describe('a zone confirms what people answer for', () => {
  it.each([
    ['who are seconded to it and staff of its steps', Z1, 'N4', '2015-10-10', 'done'],
    ['but not before they are', Z1, 'N4', '2015-10-09', 'forbidden'],
    ['nor when they are so no more', Z1, 'N4', '2016-03-01', 'forbidden'],
    ['who hold a post of its own and are staff', Z1, 'N3', '2015-11-15', 'done'],
    ['not who hold a post of its own and are staff of nothing', Z1, 'N5', '2015-11-01', 'forbidden'],
    ['not who were staff and are so no more', Z1, 'N2', '2015-11-16', 'forbidden'],
    ['not of what is delegated no more', Z1, 'N3', '2016-10-01', 'forbidden'],
    ['not of another zone', { role: 'zone', zone: 'Z2' }, 'N4', '2015-10-10', 'forbidden'],
    [
      'but no department, though they hold its post',
      { role: 'department', department: 'C1' },
      'N4',
      '2015-10-10',
      'forbidden',
    ],
    ['who do so by themselves too', { role: 'staff', person: 'N4' }, 'N4', '2015-10-10', 'done'],
  ] as const)('%s', async (_whose, by, person, asOf, expected) => {
    expect(await confirm(by, person, asOf)).toBe(expected);
  });
});
