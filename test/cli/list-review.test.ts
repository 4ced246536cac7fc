import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/access/actor.ts';
import type { Database } from '../../graph/database/database.ts';
import { ensureOwnKeys } from '../../server/access/own-keys.ts';
import { signToken } from '../../server/access/sign-token.ts';
import { ADJUSTED_CITY } from '../support/adjusting.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { importSheets } from '../support/workbook.ts';
import { ownNeo4j, quanze } from './quanze.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CITY = {
  ...ADJUSTED_CITY,
  duties: [
    ['matter', 'city', 'days', 'dayKind', 'everyDays', 'dueBy', 'clause', 'document', 'validFrom', 'validTo'],
    ['备案', 'CITY', 30, '自然日', '', '', '二（三）', '', '2016-01-01', ''],
  ],
};
/** L1 is in review; L2 was published, with what was approved. */
const LISTS = {
  adjustmentLists: [
    [
      ...['code', 'zone', 'by', 'name', 'validFrom', 'submittedOn', 'opinionsBy', 'forwardedOn', 'decidedOn'],
      ...['signedOn', 'memorandum', 'publishedOn', 'effectiveFrom'],
    ],
    ['L1', 'Z1', 'Z1', '第一批<东区>', '2016-09-01', '2016-09-10', '2016-09-30', '', '', '', '', '', ''],
    [
      ...['L2', 'Z1', 'Z1', '第二批', '2016-09-01', '2016-09-02', '2016-09-03', '2016-09-04', '2016-09-05'],
      ...['2016-09-06', 'M1', '2016-09-07', '2016-12-01'],
    ],
  ],
  adjustmentItems: [
    ['list', 'order', 'action', 'power', 'mode', 'reason', 'validFrom', 'outcome', 'decidedOn', 'condition'],
    ['L1', 1, '承接', 'B1', '授权', '便民 & 利企', '2016-09-01', '', '', ''],
    ['L1', 2, '承接', 'B2', '', '', '2016-09-01', '', '', ''],
    ['L2', 1, '承接', 'A2', '', '', '2016-09-01', '同意', '2016-09-05', '<设备到位>'],
  ],
  opinions: [
    ['list', 'order', 'department', 'givenOn', 'stance', 'reason'],
    ['L1', 1, 'C2', '2016-09-15', '反对', '人员 <3 人'],
  ],
};

let database: Database;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY);
  expect((await importSheets(database, LISTS)).list).toEqual([]);
  return () => database.close();
});

const command = (...parts: string[]) =>
  quanze([...parts, '--as-of', '2016-09-20'], { ...ownNeo4j(), QUANZE_DATA: folder });
const tokenOf = async (claims: Claims) =>
  signToken(await ensureOwnKeys(folder), { ...claims, sub: 'wang' }, 600);
/** Writes a list as the document to sign, and reads it. */
async function paper(name: string, ...parts: string[]) {
  const path = join(folder, name);
  const { status, out, err } = await command('export', path, ...parts);
  return { status, out, err, html: status === 0 ? readFileSync(path, 'utf8') : '' };
}

describe('quanze list-review', () => {
  it('says of each item how it fits and why it is refused, and what would come of the list', async () => {
    const { out, status } = await command('list-review', 'L1', '--language', 'en');
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toContain('L1 (第一批<东区>) of 东区');
    expect(out).toContain('has not moved since revision 1; as many items as 100.0%');
    expect(out).toMatch(/^ {2}1\. .*施工许可\(B1\)/m);
    expect(out).toMatch(/^ {2}2\. .*施工检查\(B2\).*cannot be carried out: .*B2/m);
    expect(out).toMatch(/^Findings that it would bring: \d+$/m);
    expect(out).toMatch(/^What would be owed: 1\n {2}.*施工许可\(B1\) × 1, 2016-10-20$/m);
  });

  it('--json prints the review as it is, for the day that is asked', async () => {
    const { out } = await command('list-review', 'L1', '--json', '--effective-from', '2016-10-10');
    const review = JSON.parse(out);
    expect(review).toMatchObject({
      ...{ asOf: '2016-09-20', effectiveFrom: '2016-10-10', isStale: false, share: 1 },
      list: { code: 'L1', state: 'SUBMITTED' },
      items: [
        { refusal: null, fit: { advice: 'HELD_FIT' }, item: { opinions: [{ stance: 'OPPOSE' }] } },
        { refusal: expect.stringContaining('B2') },
      ],
    });
  });

  it('names a list that is not there', async () => {
    const { status, err } = await command('list-review', 'NONE');
    expect([status, err]).toEqual([
      1,
      expect.stringContaining('There is no list of adjustments NONE on that day.'),
    ]);
  });
});

describe('quanze export --list', () => {
  it('writes the document to sign for A4: items, opinions and all consequences, with nothing read as HTML', async () => {
    const { status, out, html } = await paper('L1.html', '--list', 'L1');
    expect([status, out]).toEqual([0, expect.stringContaining(': 2 items')]);
    expect(html).toContain('@page { size: A4');
    expect(html).toContain('<h1>第一批&lt;东区&gt;</h1>');
    expect(html).toContain('<td>便民 &amp; 利企</td>');
    expect(html).toContain('<td>人员 &lt;3 人</td>');
    expect(html).not.toMatch(/<东区>|<3 人/);
    for (const heading of ['会出现的问题', '会消除的问题', '内容会改变的问题', '会产生的应办事项'])
      expect(html).toMatch(new RegExp(`<b>${heading}</b>（\\d+）`));
    expect(html).toContain('备案：施工许可（B1），1 项，最早 2016-10-20 到期');
    expect(html).not.toMatch(/https?:|src=|undefined|null/);
  });

  it('is refused for what is no .html file, and for a list that is not there', async () => {
    const other = await paper('L1.docx', '--list', 'L1');
    expect([other.status, other.err]).toEqual([1, expect.stringContaining('is written as a .html file')]);
    const none = await paper('NONE.html', '--list', 'NONE');
    expect([none.status, none.err]).toEqual([1, expect.stringContaining('NONE')]);
  });

  it('tells another zone nothing of a list until it is published, and then nothing of how it fits', async () => {
    const token = await tokenOf({ role: 'zone', zone: 'Z2' });
    expect(await paper('other.html', '--list', 'L1', '--token', token)).toMatchObject({
      ...{ status: 1, err: expect.stringContaining('There is no list of adjustments L1 on that day.') },
    });
    const { status, html } = await paper('other.html', '--list', 'L2', '--token', token);
    expect(status).toBe(0);
    expect(html).toContain('<td>—</td><td>同意；条件：&lt;设备到位&gt;</td>');
    const own = await paper(
      'own.html',
      '--list',
      'L2',
      '--token',
      await tokenOf({ role: 'zone', zone: 'Z1' }),
    );
    expect(own.html).not.toContain('<td>—</td>');
  });
});
