import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { owedIn } from '../support/owed.ts';
import { SMALL_CITY } from '../support/small-city.ts';

type Rows = SheetRows[string];
const DUTIES = ['matter', 'days', 'dayKind', 'clause', 'validFrom'];
const PLATFORMS = ['code', 'name', 'zone', 'kinds', 'validFrom', 'validTo'];
const POWERS = ['platform', 'power', 'pushedTo', 'validFrom', 'validTo'];
const LINKS = ['platform', 'network', 'level', 'mode', 'validFrom', 'validTo'];

const cityWith = (more: Partial<Record<'platforms' | 'powers' | 'links', Rows>>): SheetRows => ({
  ...SMALL_CITY,
  duties: [
    DUTIES,
    ...['平台运行', '数据推送', '一张网'].map((matter) => [matter, 10, '自然日', '五', '2015-01-01']),
  ],
  platforms: [PLATFORMS, ...(more.platforms ?? [['PF1', '平台', 'Z1', '审批', '', '']])],
  platformPowers: [POWERS, ...(more.powers ?? [])],
  platformLinks: [LINKS, ...(more.links ?? [])],
});

const states = (sheets: SheetRows, matter: string, day: number) =>
  owedIn(new View(columnsOf(sheets), day, 1))
    .filter((each) => each.matter === matter)
    .map(({ state, since, doneOn, subject }) =>
      [state, since, doneOn ?? '-', subject ?? ''].join(' ').trim(),
    );

describe('a platform that has ended, its powers not', () => {
  it('runs nothing: PLATFORM is owed again, and what it pushed is not asked', () => {
    const sheets = cityWith({
      platforms: [['PF1', '平台', 'Z1', '审批', '2015-10-08', '2016-01-01']],
      powers: [['PF1', 'A1', '', '2015-10-05', '']],
    });
    expect(states(sheets, 'PLATFORM', 20151007)).toEqual(['OPEN 2015-10-01 -']);
    expect(states(sheets, 'PLATFORM', 20151231)).toEqual(['DONE 2015-10-01 2015-10-08']);
    expect(states(sheets, 'PUSH', 20151231)).toEqual(['LATE 2015-10-08 - Platform:PF1']);
    expect(states(sheets, 'PLATFORM', 20160101)).toEqual(['LATE 2015-10-01 -']);
    expect(states(sheets, 'PUSH', 20160101)).toEqual([]);
    expect(states(sheets, 'ONE_NET', 20160101)).toEqual([]);
  });
});

describe('a power on two platforms', () => {
  it('is run since the first of them, and owed a push by each', () => {
    const sheets = cityWith({
      platforms: ['PF1', 'PF2'].map((code) => [code, '平台', 'Z1', '审批', '', '']),
      powers: [
        ['PF1', 'A1', 'C1', '2015-10-20', ''],
        ['PF2', 'A1', '', '2015-10-05', '2015-12-01'],
      ],
    });
    expect(states(sheets, 'PLATFORM', 20151101)).toEqual(['DONE 2015-10-01 2015-10-05']);
    expect(states(sheets, 'PUSH', 20151101)).toEqual([
      'LATE 2015-10-05 - Platform:PF2',
      'DONE 2015-10-20 2015-10-20 Platform:PF1',
    ]);
    expect(states(sheets, 'PLATFORM', 20151201)).toEqual(['DONE 2015-10-01 2015-10-20']);
  });

  it('of another zone is on none', () => {
    const sheets = cityWith({
      platforms: [['PF1', '平台', 'Z2', '审批', '', '']],
      powers: [['PF1', 'A1', 'C1', '2015-10-05', '']],
    });
    expect(states(sheets, 'PLATFORM', 20151005)).toEqual(['OPEN 2015-10-01 -']);
    expect(states(sheets, 'PUSH', 20151005)).toEqual([]);
  });
});

describe('the one net', () => {
  it('is owed from the first day of the duty where a platform always was there', () => {
    const sheets = cityWith({ links: [['PF1', '一张网', '一张网', '直接对接', '2015-03-01', '2015-05-01']] });
    expect(states(sheets, 'ONE_NET', 20150228)).toEqual(['LATE 2015-01-01 - Platform:PF1']);
    expect(states(sheets, 'ONE_NET', 20150301)).toEqual(['DONE 2015-01-01 2015-03-01 Platform:PF1']);
    expect(states(sheets, 'ONE_NET', 20150501)).toEqual(['LATE 2015-01-01 - Platform:PF1']);
  });
});
