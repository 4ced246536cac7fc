import { describe, expect, it } from 'vitest';
import type { City } from '../../columns/city.ts';
import { View } from '../../columns/view.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { columnsOfHistory } from '../support/columns-history.ts';
import { owedIn } from '../support/owed.ts';
import { SMALL_CITY } from '../support/small-city.ts';

type Rows = SheetRows[string];
const DUTIES = ['matter', 'days', 'dayKind', 'clause', 'validFrom'];
const OFFICES = ['office', 'city', 'organization', 'validFrom'];
const INSPECTIONS = ['code', 'zone', 'power', 'item', 'by', 'kind', 'plannedFor', 'doneOn'];
const RECTIFICATIONS = [
  ...['code', 'inspection', 'problem', 'opinionOn', 'dueBy', 'answeredOn', 'refusedOn', 'noticeOn', 'notice'],
  ...['closedOn'],
];
const PENALTIES = ['code', 'zone', 'power', 'party', 'sanction', 'isMajor', 'decidedOn'];
const FILINGS = ['subject', 'penalty', 'to', 'filedOn', 'returnedOn'];

const cityWith = (more: SheetRows): SheetRows => ({
  ...SMALL_CITY,
  organizations: [...SMALL_CITY.organizations, ['C2', '法制办', '市直部门', 'CITY', '', '']],
  documents: [
    ['code', 'title', 'kind'],
    ['D1', '意见书', '公告'],
  ],
  duties: [
    DUTIES,
    ...['整改意见书', '重大处罚备案'].map((matter) => [matter, 10, '自然日', '六', '2015-01-01']),
  ],
  offices: [OFFICES, ['法制办', 'CITY', 'C2', '2015-01-01']],
  ...more,
});

const states = (sheets: SheetRows | City, matter: string, day: number, revision = 1) =>
  owedIn(new View('table' in sheets ? (sheets as City) : columnsOf(sheets as SheetRows), day, revision))
    .filter((each) => each.matter === matter)
    .map(({ state, since, due, lacks }) => [state, since, due, ...lacks].join(' '));

describe('how often is inspected', () => {
  const ITEMS = ['zone', 'power', 'order', 'name', 'methods', 'everyDays', 'department', 'validFrom'];
  const rounds = (inspections: Rows, delegations = SMALL_CITY.delegations as Rows) =>
    cityWith({
      delegations,
      supervisionItems: [ITEMS, ['Z1', 'A1', 1, '现场', '日常检查', 30, 'Z1D1', '2015-10-05']],
      inspections: [INSPECTIONS, ...inspections],
    });

  it('counts from the last inspection by the day, not after: of the item, of its power, or of all powers', () => {
    const sheets = rounds([
      ['I1', 'Z1', 'A1', 1, 'C1', '定期', '', '2015-10-20'],
      ['I2', 'Z1', '', '', 'C1', '定期', '', '2015-11-10'],
      ['I3', 'Z1', 'A2', '', 'C1', '定期', '', '2015-11-20'],
      ['I4', 'Z2', '', '', 'C1', '定期', '', '2015-11-25'],
      ['I5', 'Z1', 'A1', '', 'C1', '定期', '2015-12-01', '2015-12-20'],
    ]);
    const on = (day: number) => states(sheets, 'SUPERVISION_ROUND', day);
    expect(on(20151019)).toEqual(['OPEN 2015-10-05 2015-11-04']);
    expect(on(20151020)).toEqual(['OPEN 2015-10-20 2015-11-19']);
    expect(on(20151110)).toEqual(['OPEN 2015-11-10 2015-12-10']);
    expect(on(20151210)).toEqual(['OPEN 2015-11-10 2015-12-10']);
    expect(on(20151211)).toEqual(['LATE 2015-11-10 2015-12-10']);
    expect(on(20151220)).toEqual(['OPEN 2015-12-20 2016-01-19']);
  });

  it('is not put back by an inspection of an earlier term', () => {
    const sheets = rounds(
      [['I1', 'Z1', 'A1', '', 'C1', '定期', '', '2015-11-10']],
      [
        ['zone', 'power', 'mode', 'validFrom', 'validTo'],
        ['Z1', 'A1', '授权', '2015-10-01', '2015-12-01'],
        ['Z1', 'A1', '授权', '2016-02-01', ''],
      ],
    );
    expect(states(sheets, 'SUPERVISION_ROUND', 20160101)).toEqual([]);
    expect(states(sheets, 'SUPERVISION_ROUND', 20160201)).toEqual(['OPEN 2016-02-01 2016-03-02']);
  });

  it('needs no duty, and is owed of no item that says no days', () => {
    const none = { ...rounds([]), duties: [DUTIES] };
    expect(states(none, 'SUPERVISION_ROUND', 20151105)).toEqual(['LATE 2015-10-05 2015-11-04']);
  });
});

describe('what an inspection found', () => {
  const found = (...rows: readonly (readonly string[])[]) =>
    cityWith({
      inspections: [INSPECTIONS, ['I1', 'Z1', 'A1', '', 'C1', '定期', '', '2015-10-20']],
      rectifications: [
        RECTIFICATIONS,
        ...rows.map(([answered = '', refused = '', notice = '', closed = ''], place) => [
          ...[`R${place}`, 'I1', '不全', '2015-10-21', '2015-11-01', answered, refused, notice],
          ...[notice && 'D1', closed],
        ]),
      ],
    });
  const on = (sheets: SheetRows, day: number) => [
    ...states(sheets, 'RECTIFICATION', day),
    ...states(sheets, 'RECTIFICATION_NOTICE', day).map((each) => `notice ${each}`),
  ];

  it('refused and later answered still owes the notice; noticed or closed it does not', () => {
    const answered = found(['2015-11-05', '2015-10-30']);
    expect(on(answered, 20151029)).toEqual(['OPEN 2015-10-21 2015-11-01']);
    expect(on(answered, 20151030)).toEqual([
      'DONE 2015-10-21 2015-11-01',
      'notice OPEN 2015-10-30 2015-11-09',
    ]);
    expect(on(answered, 20151110)).toContain('notice LATE 2015-10-30 2015-11-09');
    expect(on(found(['', '2015-10-30', '2015-11-12']), 20151111)).toContain(
      'notice LATE 2015-10-30 2015-11-09',
    );
    expect(on(found(['', '2015-10-30', '2015-11-12']), 20151112)).toContain(
      'notice DONE 2015-10-30 2015-11-09',
    );
    expect(on(found(['', '2015-10-30', '', '2015-11-12']), 20151112)).toContain(
      'notice DONE 2015-10-30 2015-11-09',
    );
    expect(on(found(['2015-10-30', '']), 20151112)).toEqual(['DONE 2015-10-21 2015-11-01']);
  });

  it('and was not answered is late, whatever a city demands', () => {
    expect(on({ ...found(['']), duties: [DUTIES] }, 20151102)).toEqual(['LATE 2015-10-21 2015-11-01']);
    expect(on({ ...found(['', '2015-10-30']), duties: [DUTIES] }, 20151102)).toHaveLength(1);
  });
});

describe('a major penalty', () => {
  const major = (isMajor: string) => [PENALTIES, ['J1', 'Z1', 'A1', '某厂', '罚款', isMajor, '2015-10-05']];
  const filed = (...filings: Rows) =>
    cityWith({
      penalties: major('是'),
      filings: [FILINGS, ...filings.map(([to = '', on = '', back = '']) => ['重大处罚', 'J1', to, on, back])],
    });

  it('is filed with the department of its power and the legal office', () => {
    const one = filed(['C1', '2015-10-10', '2015-10-20'], ['CITY', '2015-10-10', '']);
    expect(states(one, 'PENALTY_FILING', 20151009)).toEqual(['OPEN 2015-10-05 2015-10-15 DEPARTMENT LEGAL']);
    expect(states(one, 'PENALTY_FILING', 20151016)).toEqual(['LATE 2015-10-05 2015-10-15 LEGAL']);
    expect(states(one, 'PENALTY_FILING', 20151020)).toEqual(['LATE 2015-10-05 2015-10-15 DEPARTMENT LEGAL']);
    const both = filed(['C1', '2015-10-10', ''], ['C2', '2015-10-12', '']);
    expect(states(both, 'PENALTY_FILING', 20151012)).toEqual(['DONE 2015-10-05 2015-10-15']);
  });

  it('is filed once where the department and the legal office are one organisation', () => {
    const one = {
      ...filed(['C1', '2015-10-10', '']),
      offices: [OFFICES, ['法制办', 'CITY', 'C1', '2015-01-01']],
    };
    expect(states(one, 'PENALTY_FILING', 20151010)).toEqual(['DONE 2015-10-05 2015-10-15']);
  });

  it('that no office can be filed with is not done', () => {
    const none = { ...filed(['C1', '2015-10-10', '']), offices: [OFFICES] };
    expect(states(none, 'PENALTY_FILING', 20151010)).toEqual(['OPEN 2015-10-05 2015-10-15 LEGAL']);
  });

  it('made so by correct is owed from the day of its decision', () => {
    const history = columnsOfHistory([
      { sheets: cityWith({ penalties: major('') }), at: '2015-10-06T04:00:00Z' },
      { sheets: cityWith({ penalties: major('是') }), at: '2015-12-01T04:00:00Z' },
    ]);
    expect(states(history, 'PENALTY_FILING', 20151201, 1)).toEqual([]);
    expect(states(history, 'PENALTY_FILING', 20151201, 2)).toEqual([
      'LATE 2015-10-05 2015-10-15 DEPARTMENT LEGAL',
    ]);
  });
});

describe('a power that is back after its end', () => {
  it('is covered at once by supervision items that still hold; transfers and filings are owed anew', () => {
    const sheets = cityWith({
      duties: [
        DUTIES,
        ...['监管', '备案', '移交'].map((matter) => [matter, 10, '自然日', '三', '2015-01-01']),
      ],
      delegations: [
        ['zone', 'power', 'mode', 'validFrom', 'validTo'],
        ['Z1', 'A1', '授权', '2015-10-01', '2015-12-01'],
        ['Z1', 'A1', '授权', '2016-02-01', ''],
      ],
      supervisionItems: [
        ['zone', 'power', 'order', 'name', 'methods', 'department', 'validFrom'],
        ['Z1', 'A1', 1, '现场', '日常检查', 'Z1D1', '2015-10-05'],
      ],
      transferItems: [
        ['power', 'order', 'name', 'kind'],
        ['A1', 1, '表', '表格文书'],
      ],
      transfers: [
        ['zone', 'power', 'item', 'handedOn', 'receivedOn'],
        ['Z1', 'A1', 1, '2015-10-05', '2015-10-06'],
      ],
      filings: [
        ['subject', 'zone', 'power', 'to', 'filedOn'],
        ...['责任分工', '监管清单'].map((subject) => [subject, 'Z1', 'A1', 'C1', '2015-10-08']),
      ],
    });
    for (const matter of ['SUPERVISION', 'FILING', 'TRANSFER'])
      expect(states(sheets, matter, 20151130), matter).toEqual(['DONE 2015-10-01 2015-10-12']);
    expect(states(sheets, 'SUPERVISION', 20160201)).toEqual(['DONE 2016-02-01 2016-02-11']);
    expect(states(sheets, 'TRANSFER', 20160201)).toEqual(['OPEN 2016-02-01 2016-02-11']);
    expect(states(sheets, 'FILING', 20160201)).toEqual([
      'OPEN 2016-02-01 2016-02-11 DIVISION SUPERVISION_LIST',
    ]);
  });
});
