import { describe, expect, it } from 'vitest';
import type { City } from '../../columns/city.ts';
import { View } from '../../columns/view.ts';
import { STILL } from '../../domain/days.ts';
import { STILL_RECORDED } from '../../columns/table.ts';
import { obligationsOn } from '../../matters/obligations.ts';
import { MATTER_RULES } from '../../matters/registry.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { columnsOfHistory } from '../support/columns-history.ts';
import { owedIn } from '../support/owed.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';
import { SMALL_CITY } from '../support/small-city.ts';

type Rows = SheetRows[string];
const DUTIES = ['matter', 'city', 'days', 'dayKind', 'dueBy', 'clause', 'validFrom', 'validTo'];
const FILINGS = ['subject', 'zone', 'power', 'to', 'filedOn', 'returnedOn'];
const TRANSFERS = ['zone', 'power', 'item', 'handedOn', 'isPart', 'receivedOn', 'refusedOn'];
const DELEGATIONS = ['zone', 'power', 'mode', 'validFrom', 'validTo', 'memorandum', 'filedOn'];
const STANDINGS = ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom', 'validTo'];

/** The small city, which owes each matter from 2015 on within ten civil days, and some more rows. */
function cityWith(more: Readonly<Record<string, Rows>> = {}): SheetRows {
  const matters = ['移交', '授权委托', '授权委托公告', '电子签章', '备案', '执法证备案', '备忘录'];
  const duties = matters.map((matter) => [matter, '', 10, '自然日', '', '三', '2015-01-01', '']);
  return { ...SMALL_CITY, duties: [DUTIES, ...duties], ...more };
}

const viewOf = (city: City, day: number, revision = 1) => new View(city, day, revision);

/** What is owed of a matter on a day, as `state due` and what lacks. */
function states(sheets: SheetRows | City, matter: string, day: number, revision = 1): readonly string[] {
  const city = 'table' in sheets ? (sheets as City) : columnsOf(sheets as SheetRows);
  return owedIn(viewOf(city, day, revision))
    .filter((each) => each.matter === matter)
    .map(({ state, since, lacks }) => [state, since, ...lacks].join(' '));
}

const DIVISION_AND_LIST = (...divisions: Rows): Rows => [
  FILINGS,
  ['监管清单', 'Z1', 'A1', 'C1', '2015-10-01', ''],
  ...divisions,
];

/** Without duties, and without what is owed by a day of its own. */
const NOTHING_OF_ITSELF = { duties: [], raised: [], tasks: [], supervisionItems: [], rectifications: [] };

describe('what is owed', () => {
  it('is nothing where no duty demands it, on whatever day', () => {
    for (const day of [20140101, 20151020, 20170101])
      expect(obligationsOn(viewOf(columnsOf({ ...RUNNING_CITY, ...NOTHING_OF_ITSELF }), day))).toEqual([]);
  });

  it('is of no matter whose duty has ended, even what was late', () => {
    const duties = [DUTIES, ['移交', '', 10, '自然日', '', '二', '2015-01-01', '2015-12-01']];
    const sheets = { ...RUNNING_CITY, transfers: [], duties };
    expect(states(sheets, 'TRANSFER', 20151130)).toEqual(['LATE 2015-10-01', 'LATE 2015-10-01']);
    expect(states(sheets, 'TRANSFER', 20151201)).toEqual([]);
  });

  it('begins with a duty that begins later; of two that follow each other the one of that day counts', () => {
    const duties = [
      DUTIES,
      ['备忘录', 'CITY', '', '', '2015-11-10', '二之一', '2015-10-15', '2015-11-11'],
      ['备忘录', 'CITY', 30, '自然日', '', '二之二', '2015-11-11', ''],
    ];
    const delegations = [DELEGATIONS, ['Z1', 'A1', '委托', '2015-10-01', '', '', '']];
    const [owed] = owedIn(viewOf(columnsOf({ ...cityWith({ delegations }), duties }), 20151120));
    expect(owed).toMatchObject({ since: '2015-10-15', due: '2015-11-10', clause: '二之一', daysLate: 10 });
  });

  it('is owed by the next duty where it begins after a day that a duty names, or not at all', () => {
    const named = ['备忘录', 'CITY', '', '', '2015-10-10', '二', '2015-07-13'];
    const delegations = [DELEGATIONS, ['Z1', 'A1', '委托', '2015-11-15', '', '', '']];
    const sheets = (...duties: Rows) => cityWith({ delegations, duties: [DUTIES, ...duties] });
    expect(states(sheets([...named, '']), 'MEMORANDUM', 20151116)).toEqual([]);
    const next = ['备忘录', 'CITY', 30, '工作日', '', '二', '2015-10-11', ''];
    expect(states(sheets([...named, '2015-10-11'], next), 'MEMORANDUM', 20151116)).toEqual([
      'OPEN 2015-11-15',
    ]);
  });

  it('names each matter once', () => {
    expect(new Set(MATTER_RULES.map(({ matter }) => matter)).size).toBe(MATTER_RULES.length);
  });
});

describe('a filing', () => {
  const filings = DIVISION_AND_LIST(
    ['责任分工', 'Z1', 'A1', 'C1', '2015-10-20', '2015-10-25'],
    ['责任分工', 'Z1', 'A1', 'C1', '2015-10-28', ''],
  );
  const delegations = [DELEGATIONS, ['Z1', 'A1', '授权', '2015-10-01', '', '', '']];

  it('counts up to the day on which it was returned, and another from its own on', () => {
    const on = (day: number) => states(cityWith({ filings, delegations }), 'FILING', day);
    expect(on(20151008)).toEqual(['OPEN 2015-10-01 DIVISION']);
    expect(on(20151019)).toEqual(['LATE 2015-10-01 DIVISION']);
    expect(on(20151020)).toEqual(['DONE 2015-10-01']);
    expect(on(20151024)).toEqual(['DONE 2015-10-01']);
    expect(on(20151025)).toEqual(['LATE 2015-10-01 DIVISION']);
    expect(on(20151027)).toEqual(['LATE 2015-10-01 DIVISION']);
    expect(on(20151028)).toEqual(['DONE 2015-10-01']);
  });

  it('that was returned later counts on every day as known before', () => {
    const before = DIVISION_AND_LIST(['责任分工', 'Z1', 'A1', 'C1', '2015-10-20', '']);
    const history = columnsOfHistory([
      { sheets: cityWith({ filings: before, delegations }), at: '2015-10-22T04:00:00Z' },
      { sheets: cityWith({ filings, delegations }), at: '2015-10-30T04:00:00Z' },
    ]);
    expect(states(history, 'FILING', 20151025, 1)).toEqual(['DONE 2015-10-01']);
    expect(states(history, 'FILING', 20151025, 2)).toEqual(['LATE 2015-10-01 DIVISION']);
  });

  it('of a term that ended does not count for the next; one made between two does', () => {
    const two = [
      DELEGATIONS,
      ['Z1', 'A1', '授权', '2015-01-01', '2015-06-01', '', '2015-02-01'],
      ['Z1', 'A1', '授权', '2015-10-01', '', '', ''],
    ];
    const of = (day: string) =>
      cityWith({
        delegations: two,
        filings: [FILINGS, ['责任分工', 'Z1', 'A1', 'C1', day, ''], ['监管清单', 'Z1', 'A1', 'C1', day, '']],
      });
    expect(states(of('2015-05-31'), 'FILING', 20150531)).toEqual(['DONE 2015-01-01']);
    expect(states(of('2015-05-31'), 'FILING', 20151002)).toEqual([
      'OPEN 2015-10-01 DIVISION SUPERVISION_LIST',
    ]);
    expect(states(of('2015-06-01'), 'FILING', 20151002)).toEqual(['DONE 2015-10-01']);
  });

  it('with the department whose the power was on its day is done; with another it neither serves nor hinders', () => {
    const organizations = [...SMALL_CITY.organizations, ['C2', '水务局', '市直部门', 'CITY', '', '']];
    const filed = (to: string) =>
      moved(
        cityWith({
          ...{ organizations, delegations },
          filings: DIVISION_AND_LIST(['责任分工', 'Z1', 'A1', to, '2015-10-20', '']),
        }),
      );
    expect(states(filed('C1'), 'FILING', 20151101, 2)).toEqual(['DONE 2015-10-01']);
    expect(states(filed('C2'), 'FILING', 20151101, 2)).toEqual(['LATE 2015-10-01 DIVISION']);
    const [owed] = owedIn(viewOf(filed('C2'), 20151101, 2)).filter(({ matter }) => matter === 'FILING');
    expect(owed?.owedTo).toEqual(['C2']);
  });

  it('is said by a row of the delegations where nothing was filed of it', () => {
    const sheets = (day: string) =>
      cityWith({
        delegations: [DELEGATIONS, ['Z1', 'A1', '授权', '2015-10-01', '', '', day]],
        filings: DIVISION_AND_LIST(),
      });
    expect(states(sheets('2015-10-05'), 'FILING', 20151005)).toEqual(['DONE 2015-10-01']);
    expect(states(sheets('2015-10-05'), 'FILING', 20151004)).toEqual(['OPEN 2015-10-01 DIVISION']);
  });
});

/** At revision 2 the power is the one department's up to a day, and another's from then on. */
function moved(sheets: SheetRows): City {
  const city = columnsOf(sheets);
  const power = { code: 'A1', name: '排污许可', type: 'LICENSE' };
  const row = city.findSaying(
    'Power',
    {
      ...power,
      department: 'C1',
      legalBasis: '《环境保护法》第四十五条；某项规定',
      officialCodes: ['420701', '420702'],
    },
    { validFrom: 0, validTo: STILL, revision: 1 },
  );
  city.moments.add(2, Date.parse('2016-02-01T04:00:00Z'));
  city.table('Power').supersede(row, 2);
  const recorded = { recordedAt: 2, supersededAt: STILL_RECORDED };
  city.add('Power', { ...power, department: 'C1' }, { validFrom: 0, validTo: 20151025, ...recorded });
  city.add('Power', { ...power, department: 'C2' }, { validFrom: 20151025, validTo: STILL, ...recorded });
  return city;
}

describe('a standing', () => {
  const documents = [
    ['code', 'title', 'kind', 'issuedOn', 'publishedOn', 'media'],
    ['D1', '授权', '授权文件', '', '2015-10-08', '日报'],
  ];

  it('is owed anew when the mode changes; what was handed over and filed goes on', () => {
    const sheets = cityWith({
      documents,
      delegations: [
        DELEGATIONS,
        ['Z1', 'A1', '授权', '2015-10-01', '2015-11-01', '', ''],
        ['Z1', 'A1', '委托', '2015-11-01', '', '', ''],
      ],
      standings: [STANDINGS, ['D1', '授权', 'Z1', '', 'CITY', '2015-10-01', '']],
      filings: DIVISION_AND_LIST(['责任分工', 'Z1', 'A1', 'C1', '2015-10-20', '']),
      transferItems: [
        ['power', 'order', 'name', 'kind', 'validFrom', 'validTo'],
        ['A1', 1, '档案', '档案资料', '', ''],
      ],
      transfers: [TRANSFERS, ['Z1', 'A1', 1, '2015-10-10', '', '2015-10-12', '']],
    });
    expect(states(sheets, 'STANDING', 20151031)).toEqual(['DONE 2015-10-01']);
    expect(states(sheets, 'STANDING', 20151101)).toEqual(['OPEN 2015-11-01']);
    expect(states(sheets, 'FILING', 20151101)).toEqual(['DONE 2015-10-01']);
    expect(states(sheets, 'TRANSFER', 20151101)).toEqual(['DONE 2015-10-01']);
  });

  it('of all powers covers, where it entrusts, what is its grantor’s alone', () => {
    const organizations = [...SMALL_CITY.organizations, ['C2', '水务局', '市直部门', 'CITY', '', '']];
    const sheets = (grantor: string) =>
      cityWith({
        ...{ documents, organizations },
        delegations: [DELEGATIONS, ['Z1', 'A1', '委托', '2015-10-01', '', '', '']],
        standings: [STANDINGS, ['D1', '委托', 'Z1', '', grantor, '2015-10-01', '']],
      });
    expect(states(sheets('C1'), 'STANDING', 20151005)).toEqual(['DONE 2015-10-01']);
    expect(states(sheets('C2'), 'STANDING', 20151005)).toEqual(['OPEN 2015-10-01']);
    // Who gave what covers nothing owes no notice of it.
    expect(states(sheets('C1'), 'STANDING_NOTICE', 20151005)).toHaveLength(1);
    expect(states(sheets('C2'), 'STANDING_NOTICE', 20151005)).toEqual([]);
  });

  it('that lapsed is late again, since the same day as before', () => {
    const sheets = cityWith({
      documents,
      standings: [STANDINGS, ['D1', '授权', 'Z1', 'A1', 'CITY', '2015-10-05', '2016-01-01']],
    });
    expect(states(sheets, 'STANDING', 20151231)).toEqual(['DONE 2015-10-01']);
    expect(states(sheets, 'STANDING', 20160101)).toEqual(['LATE 2015-10-01']);
  });
});

describe('a seal', () => {
  const sealed = (from: string, publishedOn: string) =>
    cityWith({
      documents: [
        ['code', 'title', 'kind', 'publishedOn', 'media'],
        ['D3', '公告', '公告', publishedOn, '日报'],
      ],
      seals: [
        ['code', 'name', 'kind', 'holder', 'notice', 'validFrom', 'validTo'],
        ['SE1', '章', '电子签章', 'Z1', 'D3', from, ''],
      ],
    });
  const doneOn = (sheets: SheetRows) =>
    owedIn(viewOf(columnsOf(sheets), 20151101)).find(({ matter }) => matter === 'SEAL')?.doneOn;

  it('is valid from its first day or the publication of its notice, whichever is later', () => {
    expect(doneOn(sealed('2015-10-05', '2015-10-20'))).toBe('2015-10-20');
    expect(doneOn(sealed('2015-10-20', '2015-10-05'))).toBe('2015-10-20');
    expect(doneOn(sealed('', '2015-10-05'))).toBe('2015-10-05');
    expect(states(sealed('2015-10-05', '2015-10-20'), 'SEAL', 20151019)).toEqual(['LATE 2015-10-01']);
    expect(states(sealed('2015-10-05', '2015-10-20'), 'SEAL', 20151020)).toEqual(['DONE 2015-10-01']);
  });
});

describe('a transfer', () => {
  it('that was received in whole stays received when a second copy is refused', () => {
    const sheets = cityWith({
      transferItems: [
        ['power', 'order', 'name', 'kind', 'validFrom', 'validTo'],
        ['A1', 1, '档案', '档案资料', '', ''],
      ],
      transfers: [
        TRANSFERS,
        ['Z1', 'A1', 1, '2015-10-10', '', '2015-10-12', ''],
        ['Z1', 'A1', 1, '2015-10-20', '', '', '2015-10-22'],
      ],
    });
    expect(states(sheets, 'TRANSFER', 20151011)).toEqual(['OPEN 2015-10-01']);
    expect(states(sheets, 'TRANSFER', 20151022)).toEqual(['DONE 2015-10-01']);
  });
});

describe('a day by which something is due', () => {
  it('is provisional while a year up to it has no calendar, the next one too', () => {
    const provisional = (...days: Rows) => {
      const sheets = cityWith({
        duties: [DUTIES, ['备忘录', '', 30, '自然日', '', '二', '2015-12-20', '']],
        delegations: [DELEGATIONS, ['Z1', 'A1', '委托', '2015-12-20', '', '', '']],
        calendarDays: [['day', 'kind'], ...days],
      });
      return owedIn(viewOf(columnsOf(sheets), 20151225)).map(({ isProvisional }) => isProvisional);
    };
    expect(provisional(['2015-10-01', '放假'])).toEqual([true]);
    expect(provisional(['2016-01-01', '放假'])).toEqual([true]);
    expect(provisional(['2015-10-01', '放假'], ['2016-01-01', '放假'])).toEqual([false]);
  });
});

describe('the rule as it is worked in full', () => {
  const run = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, place) => [
      `2016-02-${String(from + place).padStart(2, '0')}`,
      '放假',
    ]);
  const holidays = Array.from({ length: 7 }, (_, place) => [`2015-10-0${place + 1}`, '放假']);
  const handedFrom = (from: string) =>
    cityWith({
      duties: [
        DUTIES,
        ['移交', 'CITY', '', '', '2015-10-10', '二（三）', '2015-07-13', '2015-10-11'],
        ['移交', 'CITY', 30, '工作日', '', '二（三）', '2015-10-11', '2017-01-01'],
      ],
      calendarDays: [
        ['day', 'kind'],
        ...[...holidays, ['2015-10-10', '上班'], ['2016-01-01', '放假'], ...run(7, 13)],
        ...[
          ['2016-02-06', '上班'],
          ['2016-02-14', '上班'],
        ],
      ],
      delegations: [DELEGATIONS, ['Z1', 'A1', '委托', from, '', '', '']],
      transferItems: [
        ['power', 'order', 'name', 'kind', 'validFrom', 'validTo'],
        ['A1', 1, '档案', '档案资料', '', ''],
      ],
    });
  const owed = (from: string, day: number) =>
    owedIn(viewOf(columnsOf(handedFrom(from)), day)).map(({ since, due, state, daysLate }) =>
      [since, due, state, daysLate].join(' '),
    );

  it('gives each term its duty and its day', () => {
    expect(owed('2014-03-01', 20151011)).toEqual(['2015-07-13 2015-10-10 LATE 1']);
    expect(owed('2015-10-10', 20151010)).toEqual(['2015-10-10 2015-10-10 OPEN 0']);
    expect(owed('2015-11-15', 20151115)).toEqual(['2015-11-15 2015-12-25 OPEN 0']);
    expect(owed('2016-02-01', 20160201)).toEqual(['2016-02-01 2016-03-17 OPEN 0']);
    expect(owed('2014-03-01', 20170101)).toEqual([]);
  });
});
