import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import type { AuditKind } from '../../domain/findings.ts';
import { findScores } from '../../questions/scores.ts';
import { Look } from '../../rules/look.ts';
import { RULES, ruleOf } from '../../rules/registry.ts';
import { findingsOf, runRule } from '../../rules/run-rule.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

const LIMITS = { overload: 30, backdated: 30, timeZone: 'UTC' };
const DUTIES = ['matter', 'city', 'days', 'dayKind', 'clause', 'validFrom'];
const demanded = (...matters: readonly string[]) => [
  DUTIES,
  ...matters.map((matter) => [matter, '', 10, '自然日', '三', '2015-01-01']),
];
const OWED = RULES.filter(({ id }) => id >= 'A17' && id <= 'A26').map(({ kind }) => kind);

function found(sheets: SheetRows, day: number, kind: AuditKind) {
  const look = new Look(new View(columnsOf(sheets), day, 1), LIMITS);
  const answer = runRule(ruleOf(kind), look);
  return { ...answer, findings: findingsOf(look, [answer]) };
}

describe('audits of what is owed', () => {
  it('find nothing, look at nothing and have no ratio where no duty demands anything', () => {
    const view = new View(columnsOf({ ...RUNNING_CITY, duties: [] }), 20151231, 1);
    for (const of of ['Zone', 'Department', 'PowerType'] as const) {
      const groups = { Zone: ['Z1'], Department: ['C1', 'Z1D1'], PowerType: ['LICENSE'] }[of];
      for (const { scores } of findScores(view, { of, groups, kinds: OWED, limits: LIMITS }))
        expect(scores).toEqual(OWED.map((kind) => ({ kind, checked: 0, failed: 0, ratio: null })));
    }
  });

  it('count for a department what it owes and what is about its powers, for a zone what names it', () => {
    const view = new View(columnsOf({ ...RUNNING_CITY, duties: demanded('电子签章', '移交') }), 20151231, 1);
    const checked = (of: 'Zone' | 'Department' | 'PowerType', group: string) =>
      findScores(view, {
        of,
        groups: [group],
        kinds: ['SEAL_OWED', 'TRANSFER_OWED'],
        limits: LIMITS,
      }).flatMap(({ scores }) => scores.map((score) => score.checked));
    // In the order of kinds: transfers, seals.
    expect(checked('Zone', 'Z1')).toEqual([2, 1]);
    expect(checked('Zone', 'Z2')).toEqual([0, 0]);
    expect(checked('Department', 'C1')).toEqual([2, 0]);
    expect(checked('Department', 'CITY')).toEqual([0, 1]);
    expect(checked('PowerType', 'LICENSE')).toEqual([2, 0]);
    expect(checked('PowerType', 'PENALTY')).toEqual([0, 0]);
  });

  it('tell the day, whether holidays may still move it, and what lacks', () => {
    const sheets = { ...RUNNING_CITY, filings: [], duties: demanded('备案') };
    expect(found(sheets, 20151231, 'FILING_OWED').findings.map(({ detail }) => detail)).toEqual([
      '2015-10-12 SUPERVISION_LIST',
    ]);
    const noCalendar = { ...sheets, calendarDays: [] };
    expect(found(noCalendar, 20151231, 'FILING_OWED').findings.map(({ detail }) => detail)).toEqual([
      '2015-10-12? SUPERVISION_LIST',
    ]);
  });

  it('say in both languages what is late', () => {
    const { findings } = found(
      { ...RUNNING_CITY, transfers: [], duties: demanded('移交') },
      20151231,
      'TRANSFER_OWED',
    );
    const names = {
      zone: '东区',
      power: '许可',
      subject: 'A1|1',
      step: null,
      chain: null,
      person: null,
      element: null,
    };
    const { message } = ruleOf('TRANSFER_OWED');
    const detail = findings[0]?.detail ?? null;
    expect(message.zh({ ...names, detail })).toBe(
      '东区承接的职权许可：移交要求A1|1应于2015-10-12前移交并签收，至今未办结。',
    );
    expect(message.en({ ...names, detail })).toMatch(/by 2015-10-12, and is not\.$/);
  });
});

describe('what was filed', () => {
  const FILINGS = ['subject', 'zone', 'power', 'to', 'filedOn'];
  const steps = (rows: SheetRows[string]) => [
    ['zone', 'power', 'order', 'name', 'kind', 'validFrom', 'validTo'],
    ...rows,
  ];
  const city = (filedOn: string, rows: SheetRows[string]): SheetRows => ({
    ...RUNNING_CITY,
    duties: demanded('备案'),
    delegations: [
      ['zone', 'power', 'mode', 'validFrom', 'validTo', 'memorandum', 'filedOn'],
      ['Z1', 'A1', '授权', '2015-10-01', '', '', ''],
    ],
    filings: [FILINGS, ['责任分工', 'Z1', 'A1', 'C1', filedOn]],
    responsibilities: RUNNING_CITY.responsibilities.slice(0, 1),
    steps: steps(rows),
  });
  const reordered = [
    ['Z1', 'A1', 1, '受理', '受理', '', '2015-10-20'],
    ['Z1', 'A1', 2, '决定', '决定', '', '2015-10-20'],
    ['Z1', 'A1', 1, '决定', '决定', '2015-10-20', ''],
    ['Z1', 'A1', 2, '受理', '受理', '2015-10-20', ''],
  ];
  const details = (sheets: SheetRows, day: number) =>
    found(sheets, day, 'FILING_OUTDATED').findings.map(({ detail }) => detail);

  it('is outdated by steps that are reordered, and by nobody’s new name', () => {
    expect(details(city('2015-10-10', reordered), 20151019)).toEqual([]);
    expect(details(city('2015-10-10', reordered), 20151020)).toEqual(['DIVISION:2']);
    const renamed = {
      ...city('2015-10-10', reordered.slice(0, 2)),
      people: [
        ['code', 'name'],
        ['N1', '改名'],
        ['N2', '乙'],
        ['N3', '丙'],
      ],
    };
    expect(details(renamed, 20151019)).toEqual([]);
  });

  it('before the term is of the first day of the term', () => {
    const before = [
      ['Z1', 'A1', 1, '受理', '受理', '', '2015-09-15'],
      ['Z1', 'A1', 1, '决定', '决定', '2015-09-15', '2015-10-20'],
    ];
    expect(details(city('2015-09-01', before), 20151019)).toEqual([]);
    expect(details(city('2015-09-01', before), 20151020)).toEqual(['DIVISION:1']);
  });
});
