import { describe, expect, it } from 'vitest';
import { ALWAYS, STILL } from '../../domain/days.ts';
import { GOOD, goodBut, rowsOf } from './fixtures.ts';

describe('a row that is written', () => {
  it.each([
    [
      'organizations',
      3,
      {
        key: 'Z1',
        values: {
          code: 'Z1',
          name: '东新区',
          kind: 'ZONE',
          parent: 'CITY',
          zoneClass: 'CLASS_ONE',
          counterpart: null,
          validFrom: ALWAYS,
          validTo: STILL,
        },
      },
    ],
    [
      'memberships',
      1,
      {
        key: 'N1|T1|2014-01-01',
        values: { person: 'N1', post: 'T1', validFrom: 20140101, validTo: 20160101 },
      },
    ],
    [
      'powers',
      0,
      {
        key: 'P1',
        values: {
          code: 'P1',
          name: '核发',
          type: 'LICENSE',
          department: 'C1',
          legalBasis: '《示例条例》第10条',
          officialCodes: ['A1', 'A2'],
          validFrom: ALWAYS,
          validTo: STILL,
        },
      },
    ],
    [
      'powers',
      1,
      {
        key: 'P2',
        values: {
          code: 'P2',
          name: '检查',
          type: 'INSPECTION',
          department: 'C1',
          legalBasis: null,
          officialCodes: null,
          validFrom: ALWAYS,
          validTo: STILL,
        },
      },
    ],
    [
      'chainLinks',
      1,
      {
        key: 'L1|2',
        values: {
          chain: 'L1',
          order: 2,
          stage: 'SUPERVISION',
          power: 'P2',
          validFrom: ALWAYS,
          validTo: STILL,
        },
      },
    ],
    [
      'catalogueEntries',
      0,
      {
        key: 'CLASS_ONE|P1',
        values: {
          ...{ zoneClass: 'CLASS_ONE', power: 'P1' },
          ...{ validFrom: ALWAYS, validTo: STILL, document: null },
        },
      },
    ],
    [
      'delegations',
      1,
      {
        key: 'Z1|P1|2017-01-01',
        values: {
          zone: 'Z1',
          power: 'P1',
          mode: 'ENTRUSTMENT',
          validFrom: 20170101,
          validTo: STILL,
          memorandum: null,
          filedOn: null,
        },
      },
    ],
    [
      'steps',
      0,
      {
        key: 'Z1|P1|1',
        values: {
          zone: 'Z1',
          power: 'P1',
          order: 1,
          name: '受理',
          kind: 'ACCEPTANCE',
          validFrom: ALWAYS,
          validTo: STILL,
        },
      },
    ],
    [
      'responsibilities',
      0,
      {
        key: 'Z1|P1|1|2015-10-01|N1',
        values: {
          zone: 'Z1',
          power: 'P1',
          step: 1,
          department: 'Z1D',
          leader: 'N0',
          section: 'S1',
          post: 'T1',
          staff: 'N1',
          validFrom: 20151001,
          validTo: STILL,
        },
      },
    ],
    [
      'responsibilities',
      1,
      {
        key: 'Z1|P1|2|2015-10-01|',
        values: {
          zone: 'Z1',
          power: 'P1',
          step: 2,
          department: null,
          leader: null,
          section: null,
          post: null,
          staff: null,
          validFrom: 20151001,
          validTo: STILL,
        },
      },
    ],
    [
      'transfers',
      1,
      {
        key: 'Z1|P1|2|2015-10-20',
        values: {
          ...{ zone: 'Z1', power: 'P1', item: 2, handedOn: 20151020, isPart: true },
          ...{ receivedOn: null, receipt: null, refusedOn: 20151021, note: null },
        },
      },
    ],
    [
      'penalties',
      0,
      {
        key: 'J1',
        values: {
          ...{ code: 'J1', zone: 'Z1', power: 'P1', party: '某厂', sanction: '罚款' },
          ...{ amount: 5000.5, isMajor: true, decidedOn: 20151101, servedOn: 20151103 },
        },
      },
    ],
    [
      'filings',
      2,
      {
        key: 'CERTIFICATE||||K1|CITY|2015-11-05',
        values: {
          ...{ subject: 'CERTIFICATE', zone: null, power: null, penalty: null, certificate: 'K1' },
          ...{ to: 'CITY', filedOn: 20151105, acceptedOn: null, returnedOn: null, note: null },
        },
      },
    ],
  ] as const)('of %s has words, days, numbers and its key (%#)', async (sheet, at, row) => {
    expect((await rowsOf(GOOD, sheet))[at]).toEqual({ row: at + 2, ...row });
  });

  it('has | in a code escaped in its key, and only there', async () => {
    const [row] = await rowsOf({ ...GOOD, people: 'code,name\nN|0\\,金' }, 'people');
    expect(row).toMatchObject({ key: 'N\\|0\\\\', values: { code: 'N|0\\' } });
  });

  it('has all columns of its sheet, those too that the workbook lacks', async () => {
    const [row] = await rowsOf({ powers: 'code,name,type,department\nP1,查,行政检查,C1' }, 'powers');
    expect(Object.keys(row?.values ?? {})).toEqual([
      'code',
      'name',
      'type',
      'department',
      'legalBasis',
      'officialCodes',
      'validFrom',
      'validTo',
    ]);
  });

  it('is none where the workbook has no such sheet', async () => {
    expect(await rowsOf({ chains: 'code,name' }, 'people')).toEqual([]);
  });

  it('has an official code once', async () => {
    const powers = 'code,name,type,department,officialCodes\nP1,查,行政检查,C1,A； B ;;A';
    const [row] = await rowsOf({ powers }, 'powers');
    expect(row?.values['officialCodes']).toEqual(['A', 'B']);
  });

  it('is none of a workbook that was not checked', async () => {
    await expect(rowsOf(goodBut('people', 'N1,严平', 'N1,'), 'people')).rejects.toThrow(/Row 3 of people/);
  });
});
