import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';
import { ownNeo4j, quanze } from './quanze.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-hand-over-'));
const command = (...parts: string[]) => quanze(parts, { ...ownNeo4j(), QUANZE_DATA: folder });

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  await importSheets(database, {
    ...SMALL_CITY,
    people: [...SMALL_CITY.people, ['N4', '丁']],
    memberships: [...SMALL_CITY.memberships, ['N4', 'P2', '2016-01-01', '']],
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

const WHEN = ['--as-of', '2016-03-01'];

describe('quanze hand-over', () => {
  it('says who takes what, and what nobody takes', async () => {
    const { out, status } = await command('hand-over', '--person', 'N3', ...WHEN);
    expect(status).toBe(0);
    expect(out).toContain('Left with nobody: 0');
    expect(out).toContain('The staff of step 1“受理” of 排污许可(A1) in 东区(Z1): 丁(N4) takes it.');
    const left = await command('hand-over', '--person', 'N1', '--language', 'en', ...WHEN);
    expect(left.out).toContain('Left with nobody: 2');
    expect(left.out).toContain('nobody takes it, because');
  });

  it('--json prints changes that impact and apply read as they are', async () => {
    const file = join(folder, 'changes.json');
    const { out, err } = await command('hand-over', '--person', 'N3', '--leaving', '--json', ...WHEN);
    expect(JSON.parse(out)).toEqual([
      {
        assignResponsibility: {
          ...{ zone: 'Z1', power: 'A1', step: 1 },
          ...{ department: 'Z1D1', leader: 'N1', section: 'S1', post: 'P2', staff: 'N4' },
        },
      },
      { removePerson: { person: 'N3' } },
    ]);
    expect(err).toContain('revision 1: 1 taken, 0 left, 0 covered');
    writeFileSync(file, out);
    const impact = await command('impact', file, '--json', ...WHEN);
    expect(JSON.parse(impact.out)).toMatchObject({ introduced: [], revision: 1 });
    const applied = await command('apply', file, '--expected-revision', '1', ...WHEN);
    expect(applied).toMatchObject({ status: 0 });
    expect((await command('hand-over', '--person', 'N3', '--json', ...WHEN)).out).toBe('[]\n');
  });

  it('is about just one of a person, a post and a section that are there', async () => {
    const both = await command('hand-over', '--person', 'N3', '--post', 'P1');
    expect(both).toMatchObject({ status: 1, out: '' });
    expect(both.err).toContain('Exactly one of person, post and section must be given');
    expect((await command('hand-over', '--section', '无')).err).toContain('There is nothing of the code 无.');
  });
});
