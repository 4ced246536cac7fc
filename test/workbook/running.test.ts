import { describe, expect, it } from 'vitest';
import { errorsIn, GOOD, goodBut, goodPlus, placesOf, rowsOf } from './fixtures.ts';

describe('a day on which something happened', () => {
  it('is on or after the latest before it; alternatives are not compared with each other', async () => {
    expect(await placesOf(goodPlus({ transfers: 'Z1,P1,1,2015-11-12,,2015-11-11,,2015-11-10,' }))).toEqual([
      ['transfers', 4, 'receivedOn', '2015-11-11'],
      ['transfers', 4, 'refusedOn', '2015-11-10'],
    ]);
    expect(await placesOf(goodPlus({ transfers: 'Z1,P1,1,2015-11-12,,2015-11-15,,2015-11-12,' }))).toEqual(
      [],
    );
    const filing = '责任分工,Z1,P1,,,C1,2015-12-01,2015-12-09,2015-12-02,';
    expect(await placesOf(goodPlus({ filings: filing }))).toEqual([]);
    expect(await placesOf(goodBut('documents', '2015-09-01,2015-09-10', '2015-09-10,2015-09-01'))).toEqual([
      ['documents', 2, 'publishedOn', '2015-09-01'],
    ]);
  });

  it('is told with the day before which it stands', async () => {
    const [error] = await errorsIn(goodBut('documents', '2015-09-01,2015-09-10', '2015-09-10,2015-09-01'));
    expect(error?.message).toContain('is before the row\u2019s issuedOn 2015-09-10'.replace('\u2019', "'"));
  });
});

describe('a cell that depends on another', () => {
  it('is required where that says one of several words, and an error elsewhere', async () => {
    expect(
      await placesOf(
        goodPlus({ filings: '监管清单,,P1,,,C1,2015-12-01,,,\n执法证,Z1,,,K1,C1,2015-12-01,,,' }),
      ),
    ).toEqual([
      ['filings', 5, 'zone', ''],
      ['filings', 6, 'zone', 'Z1'],
    ]);
  });

  it('may stand in some rows only, and must in others', async () => {
    const duties = (line: string) =>
      placesOf({ ...GOOD, duties: `${GOOD.duties.split('\n')[0] ?? ''}\n${line}` });
    expect(await duties('移交,,30,工作日,,2015-12-31,三,,2015-01-01,')).toEqual([
      ['duties', 2, 'days', '30'],
    ]);
    expect(await duties('移交,,30,,,,三,,2015-01-01,')).toEqual([['duties', 2, 'dayKind', '']]);
    expect(await duties('移交,,,工作日,,,三,,2015-01-01,')).toEqual([['duties', 2, 'dayKind', '工作日']]);
    expect(await duties('移交,,30,工作日,180,,三,,2015-01-01,')).toEqual([['duties', 2, 'everyDays', '180']]);
    expect(await duties('职责确认,,,,180,,三,,2015-01-01,')).toEqual([['duties', 2, 'days', '']]);
    expect(await duties('移交,,,,,,三,,2015-01-01,')).toEqual([]);
    // What is owed whatever a city demands is no matter of a duty.
    expect(await duties('整改,,30,工作日,,,三,,2015-01-01,')).toEqual([['duties', 2, 'matter', '整改']]);
  });

  it('is required where another is filled in', async () => {
    expect(await placesOf(goodPlus({ documentScopes: 'D2,操作规则,,,,P1,1,2016-10-01,' }))).toEqual([
      ['documentScopes', 4, 'zone', ''],
    ]);
  });
});

describe('a number', () => {
  it('has at most six decimals, and is not below zero', async () => {
    const amount = (text: string) => placesOf(goodBut('penalties', '5000.5', text));
    expect(await amount('0.000001')).toEqual([]);
    for (const text of ['-1', '1e3', '0.0000001', '五千'])
      expect(await amount(text)).toEqual([['penalties', 2, 'amount', text]]);
  });
});

describe('yes or no', () => {
  it('is no where it is blank', async () => {
    const rows = await rowsOf(GOOD, 'transfers');
    expect(rows.map(({ values }) => values['isPart'])).toEqual([null, true]);
    expect(await placesOf(goodBut('transfers', '2015-10-12,否', '2015-10-12,也许'))).toEqual([
      ['transfers', 2, 'isPart', '也许'],
    ]);
  });
});

describe('a blank in an identity', () => {
  it('equals another blank', async () => {
    expect(await placesOf(goodPlus({ offices: '改革办,,C2,2015-01-01,' }))).toEqual([
      ['offices', 4, 'validFrom', 'REFORM_OFFICE||2015-01-01'],
    ]);
  });

  it('makes periods of one office overlap', async () => {
    expect(
      (await placesOf(goodPlus({ offices: '改革办,,C2,2016-01-01,' }))).map(([sheet, row]) => [sheet, row]),
    ).toEqual([['offices', 4]]);
  });
});

describe('what is filed', () => {
  it('of one thing with one organisation on one day is one row: another of its key is refused, not merged', async () => {
    const again = '责任分工,Z1,P1,,,C1,2015-10-20,,,';
    expect((await placesOf(goodPlus({ filings: again }))).map(([sheet, row]) => [sheet, row])).toEqual([
      ['filings', 5],
    ]);
  });
});
