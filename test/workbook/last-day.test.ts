import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../tables/check/check-workbook.ts';
import { readFolder } from '../../workbook/read-folder.ts';
import { tellError } from '../../workbook/tell-error.ts';
import { GOOD, errorsIn, makeFolder, placesOf, rowsOf } from './fixtures.ts';

const held = (header: string, ...lines: readonly string[]) => ({
  ...GOOD,
  memberships: [`person,post,validFrom,${header}`, ...lines].join('\n'),
});

const endsOf = async (header: string, end: string): Promise<unknown> => {
  const [row] = await rowsOf(held(header, `N1,T1,2014-01-01,${end}`), 'memberships');
  return row?.values['validTo'];
};

describe('the last day of a period', () => {
  it.each([
    ['lastDay', 20160101],
    ['有效期至', 20160101],
    ['有效期至（含当日）', 20160101],
    ['有效期至 lastDay', 20160101],
    ['终止日期（含）', 20160101],
    ['终止日期(含当日)', 20160101],
    ['终止日期【当日有效】', 20160101],
    ['终止日期', 20151231],
    ['终止日期（当日起不再有效）', 20151231],
    ['终止日期（不含当日）', 20151231],
    ['有效期至（不含当日）', 20151231],
  ])('under the header %s', async (header, end) => {
    expect(await endsOf(header, '2015-12-31')).toBe(end);
  });

  it('of a column that says so in a remark is told in a notice', async () => {
    const notices: string[] = [];
    const source = await readFolder(await makeFolder(held('终止日期（含）', 'N1,T1,2014-01-01,2015-12-31')));
    await checkWorkbook(
      source,
      { find: () => Promise.resolve(new Map()) },
      {
        replace: [],
        onError: (error) => expect.fail(tellError(error, 'en').message),
        onNotice: (notice) => notices.push(tellError(notice, 'zh').message),
      },
    );
    expect(notices).toEqual(['“终止日期（含）”列读作“有效期至”']);
  });

  it('may be the first one too, and goes on where it is blank', async () => {
    expect(await endsOf('lastDay', '2014-01-01')).toBe(20140102);
    expect(await endsOf('lastDay', '')).toBe(99999999);
    expect(await endsOf('lastDay', '长期')).toBe(99999999);
  });

  it('must not be before the first', async () => {
    expect(await errorsIn(held('lastDay', 'N1,T1,2014-01-02,2014-01-01'))).toMatchObject([
      {
        row: 2,
        column: 'lastDay',
        value: '2014-01-01',
        message: expect.stringContaining('is before') as string,
      },
    ]);
  });

  it('may stand beside the end of the period where they agree', async () => {
    const both = (lastDay: string, validTo: string) =>
      placesOf(held('lastDay,validTo', `N1,T1,2014-01-01,${lastDay},${validTo}`));
    expect(await both('2015-12-31', '2016-01-01')).toEqual([]);
    expect(await both('2015-12-31', '')).toEqual([]);
    expect(await both('', '2016-01-01')).toEqual([]);
    expect(await both('2015-12-31', '2015-12-31')).toEqual([['memberships', 2, 'lastDay', '2015-12-31']]);
    expect(await both('2015-12', '2016-01-01')).toEqual([['memberships', 2, 'lastDay', '2015-12']]);
  });

  it('is no column of a sheet without a period', async () => {
    expect(await placesOf({ ...GOOD, people: 'code,name,lastDay\nN0,金雪,\nN1,严平,' })).toEqual([
      ['people', 1, 'lastDay', 'lastDay'],
    ]);
  });
});
