import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { ownNeo4j, quanze } from './quanze.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-record-'));
const command = (...parts: string[]) => quanze(parts, { ...ownNeo4j(), QUANZE_DATA: folder });

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, SMALL_CITY);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

/** The tests go on with what the one before left. */
describe('quanze', () => {
  it('apply makes the changes of a file, all of them or none', async () => {
    const file = join(folder, 'changes.json');
    const write = (changes: unknown) => writeFileSync(file, JSON.stringify(changes));
    write([{ withdrawPower: { power: 'A1' } }, { removePerson: { person: 'N9' } }]);
    const refused = await command('apply', file, '--as-of', '2016-01-01');
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('changes[1].removePerson: There is no person N9.');
    write([{ withdrawPower: { power: 'A1' } }]);
    const applied = await command('apply', file, '--as-of', '2016-01-01', '--key', 'one');
    expect(applied).toMatchObject({ status: 0 });
    expect(applied.out).toContain('Recorded as revision 2');
    expect((await command('apply', file, '--as-of', '2016-01-01', '--key', 'one', '--json')).out).toBe(
      '{"revision":2}\n',
    );
  });

  it('apply names what is no change', async () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '[{"withdrawPower": {"colour": "red"}}]');
    const refused = await command('apply', file);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain(
      'changes[0].withdrawPower: Field "power" of required type "ID!" was not provided.',
    );
  });

  it('import --dry-run lists what differs, row by row, and writes nothing', async () => {
    const workbook = mkdtempSync(join(tmpdir(), 'quanze-workbook-'));
    writeFileSync(join(workbook, 'people.csv'), 'code,name\nN1,甲甲\nN4,丁\n');
    writeFileSync(join(workbook, 'catalogueEntries.csv'), 'zoneClass,power\n二类,A1\n');
    const { out, status } = await command('import', workbook, '--dry-run', '--replace', 'catalogueEntries');
    expect(status).toBe(0);
    expect(out.split('\n').filter((line) => /^[+~-]/.test(line))).toEqual([
      '+ people N4',
      '~ people N1: name 甲 → 甲甲',
      '+ catalogueEntries CLASS_TWO|A1',
      '- catalogueEntries CLASS_ONE|A1',
    ]);
    const json = await command('import', workbook, '--dry-run', '--json');
    expect(JSON.parse(json.out).differences).toContainEqual({
      ...{ sheet: 'people', as: 'corrected', key: 'N1' },
      columns: [{ column: 'name', from: '甲', to: '甲甲' }],
    });
    expect(await database.read(cypher`MATCH (head:Head) RETURN head.revision`)).toEqual([[2]]);
    rmSync(workbook, { recursive: true });
  });

  it('import --dry-run --findings says what it would do to the audit of a day, and writes nothing', async () => {
    const workbook = mkdtempSync(join(tmpdir(), 'quanze-workbook-'));
    writeFileSync(
      join(workbook, 'certificates.csv'),
      'number,person,validFrom,validTo\n证2,N3,2015-01-01,\n',
    );
    writeFileSync(join(workbook, 'powers.csv'), 'code,name,type,department\nA1,排污许可,行政检查,C1\n');
    const foresee = (...more: string[]) =>
      command('import', workbook, '--dry-run', '--findings', '--as-of', '2015-12-31', ...more);
    const { out, status, err } = await foresee();
    expect(status, err).toBe(0);
    expect(out).toContain(
      [
        'Audit of 2015-12-31, if it were imported',
        'Introduced: 1',
        '       1  HIGH    CERTIFICATE_MISSING     Enforcement staff without a valid certificate',
        '  CERTIFICATE_MISSING  甲(N1), staff of step 2“决定” of the enforcement power 排污许可(A1) in 东区(Z1), has no certificate valid on that day.',
        'Resolved: 0',
        'Changed: 0',
      ].join('\n'),
    );
    expect(out).toContain('Dry run: nothing was written');
    const { findings } = JSON.parse((await foresee('--json')).out);
    expect(findings.introduced).toMatchObject({
      count: 1,
      findings: [{ kind: 'CERTIFICATE_MISSING', person: { code: 'N1', name: '甲' }, zone: { code: 'Z1' } }],
    });
    expect(await database.read(cypher`MATCH (head:Head) RETURN head.revision, head.pendingRevision`)).toEqual(
      [[2, null]],
    );
    rmSync(workbook, { recursive: true });
  });

  it.each([
    [['--findings'], '--findings says what an import would do: it goes with --dry-run.'],
    [['--dry-run', '--as-of', '2016-01-01'], '--as-of is the day of the audit: it goes with --findings.'],
  ])('import refuses %j', async (flags, why) => {
    const refused = await command('import', folder, ...flags);
    expect(refused).toMatchObject({ status: 1, out: '', err: `${why}\n` });
  });

  it('head prints what proves the record later, and verify says where it was altered', async () => {
    const head = (await command('head')).out.trim();
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    const whole = await command('verify', '--head', head);
    expect(whole).toMatchObject({ status: 0 });
    expect(whole.out).toContain('The record is whole: 2 revisions');
    await database.write((transaction) =>
      transaction.run(cypher`MATCH (:Person {code: 'N3'})<-[:VERSION_OF]-(version) SET version.name = '别'`),
    );
    const altered = await command('verify', '--head', head);
    expect(altered.status).toBe(1);
    expect(altered.out).toContain('Person N3 was altered: it does not say what was recorded.');
  });
});
