import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { AlikeCodes } from '../../graph/import/alike-codes.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, SMALL_CITY);
  return () => database.close();
});

describe('a code that is like a known one', () => {
  it('is found of every kind that shares a sheet', async () => {
    const alike = await new AlikeCodes(database).among('organizations', [
      'z1',
      'z1d1',
      'Ｚ1Ｄ1',
      'Z1',
      'NEW',
    ]);
    expect(Object.fromEntries(alike)).toEqual({ z1: 'Z1', z1d1: 'Z1D1', Ｚ1Ｄ1: 'Z1D1', NEW: undefined });
  });
});
