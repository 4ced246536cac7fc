import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { AlikeCodes } from '../../graph/import/alike-codes.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

let database: Database;

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importSheets(database, SMALL_CITY);
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
