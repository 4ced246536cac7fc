import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets, type Sheets } from '../support/workbook.ts';

let database: Database;
let writes = 0;

beforeAll(async () => {
  database = await connectTestDatabase(({ kind }) => {
    if (kind !== 'read') writes += 1;
  });
  return () => database.close();
});

beforeEach(async () => {
  await cityAfresh(database, SMALL_CITY);
  writes = 0;
});

/** Rows of the small city that the test keeps, beside the header. */
const only = (sheet: keyof typeof SMALL_CITY, keep: (cells: readonly unknown[]) => boolean): Sheets => {
  const [header = [], ...rows] = SMALL_CITY[sheet];
  return { [sheet]: [header, ...rows.filter(keep)] };
};

const replacing = (sheets: Sheets, ...replace: readonly string[]) =>
  importSheets(database, sheets, { replace });

describe('a sheet that is complete without what others name', () => {
  it('is refused before anything is written, with the thing and all that names it', async () => {
    const { written, list } = await replacing(
      only('people', ([code]) => code === 'N1'),
      'people',
    );
    expect(written).toBeNull();
    expect(writes).toBe(0);
    expect(list).toEqual([
      {
        sheet: 'people',
        row: null,
        column: null,
        value: 'N2',
        message:
          'people (人员) is to be replaced and has no row for N2, which others still name: certificates 证1, memberships N2|P1|2015-01-01, responsibilities Z1|A1|1|2015-10-01|N2',
        expected: 'a row for N2, or rows that no longer name it',
      },
      expect.objectContaining({ value: 'N3' }),
    ]);
    expect(await readStatus(database)).toMatchObject({ revision: 1, pendingRevision: null });
  });

  it('is refused as a dry run too', async () => {
    const people = only('people', ([code]) => code !== 'N3');
    const { list } = await importSheets(database, people, { replace: ['people'], dryRun: true });
    expect(list.map(({ value }) => value)).toEqual(['N3']);
  });

  it('of a zone: organisations whose sections, posts and responsibilities stay', async () => {
    const { list } = await replacing(
      only('organizations', ([code]) => code === 'Z1'),
      'organizations:Z1',
    );
    expect(list.map(({ sheet, value, message }) => [sheet, value, message.split(': ')[1]])).toEqual([
      [
        'organizations',
        'Z1D1',
        'posts L1, posts P1, posts P2, responsibilities Z1|A1|1|2015-10-01|N2, responsibilities Z1|A1|1|2015-11-15|N3, responsibilities Z1|A1|2|2015-10-01|N1, sections S1',
      ],
    ]);
  });

  it('may leave out a thing when all that names it goes too', async () => {
    const { written, list } = await replacing(
      {
        ...only('people', ([code]) => code !== 'N3'),
        ...only('memberships', ([person]) => person !== 'N3'),
        ...only('responsibilities', ([, , , , , , , staff]) => staff !== 'N3'),
      },
      'people',
      'memberships',
      'responsibilities:Z1',
    );
    expect(list).toEqual([]);
    expect(written?.sheets.get('people')).toMatchObject({ removed: 1 });
  });

  it('may leave out a thing when what named it has a row that does so no more', async () => {
    const { written, list } = await replacing(
      {
        ...only('powers', () => true),
        ...only('supportElements', () => false),
        ...only('powerRequirements', () => false),
        ...only('zoneCapacities', () => false),
        ...only('sections', () => false),
        posts: [
          ['code', 'name', 'department', 'section', 'kind'],
          ['P1', '审查岗', 'Z1D1', '', '领导岗位'],
          ['P2', '空岗', 'Z1D1', '', '领导岗位'],
        ],
        ...only('responsibilities', () => false),
      },
      'supportElements',
      'powerRequirements',
      'zoneCapacities',
      'sections',
      'responsibilities',
    );
    expect(list).toEqual([]);
    expect(written?.sheets.get('sections')).toMatchObject({ removed: 1 });
    expect(written?.sheets.get('posts')).toMatchObject({ corrected: 2 });
  });
});

describe('a delegation', () => {
  it('that goes whole is refused while its steps stay', async () => {
    const { list } = await replacing(
      only('delegations', () => false),
      'delegations:Z1',
    );
    expect(list.map(({ sheet, value, message }) => [sheet, value, message.split(': ')[1]])).toEqual([
      ['delegations', 'Z1|A1', 'steps Z1|A1|1, steps Z1|A1|2'],
    ]);
  });

  it('may lose a period while another stays, or comes', async () => {
    const [header = []] = SMALL_CITY.delegations;
    const { written, list } = await replacing(
      { delegations: [header, ['Z1', 'A1', '委托', '2015-11-01', '', '', '']] },
      'delegations:Z1',
    );
    expect(list).toEqual([]);
    expect(written?.sheets.get('delegations')).toMatchObject({ added: 1, removed: 1 });
  });
});
