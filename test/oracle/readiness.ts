import { lookAt, type Looked } from './checks.ts';
import { cityOf, rowsOf, type SheetRows } from './city.ts';
import type { Kind } from './finding.ts';
import { itemStates } from './listed.ts';
import { codesInOrder } from './order.ts';
import { OwedOracle } from './owed/owed-oracle.ts';
import { numberOf, runningOf } from './running.ts';

/** How far zones are by each measure, and which tasks are said to be done though they are not everywhere, from the rows. */

/** How much there is, and how much of it is as it should be. */
export interface Measured {
  readonly owed: number;
  readonly done: number;
}

const MEASURES = {
  落实: 'CARRIED_OUT',
  入目录: 'CATALOGUED',
  有支撑: 'SUPPORTED',
  有授权: 'AUTHORIZED',
  已移交: 'TRANSFERRED',
  有人员: 'STAFFED',
  有证件: 'CERTIFIED',
  有监管: 'SUPERVISED',
  已备案: 'FILED',
  上平台: 'ON_PLATFORM',
} as const;
type Measure = (typeof MEASURES)[keyof typeof MEASURES];
export const MEASURE_WORDS = Object.keys(MEASURES);
const IN_ORDER: readonly Measure[] = Object.values(MEASURES);

const AUDITED: Partial<Record<Measure, Kind>> = {
  CATALOGUED: 'OUTSIDE_CATALOGUE',
  SUPPORTED: 'SUPPORT_MISSING',
  CERTIFIED: 'CERTIFICATE_MISSING',
};
const OWED: Partial<Record<Measure, string>> = {
  AUTHORIZED: 'STANDING',
  TRANSFERRED: 'TRANSFER',
  SUPERVISED: 'SUPERVISION',
  FILED: 'FILING',
  ON_PLATFORM: 'PLATFORM',
};

/** By zone, each of its measures. */
export function readinessOracle(
  sheets: SheetRows,
  iso: string,
): ReadonlyMap<string, Readonly<Record<Measure, Measured>>> {
  const city = cityOf(sheets);
  const looked = lookAt(city, iso);
  const owed = new OwedOracle(runningOf(sheets)).on(iso);
  const items = itemStates(sheets, iso);
  const lists = rowsOf(sheets, 'adjustmentLists', '调整清单');
  const listsOf = (zone: string) =>
    lists.filter((row) => row('zone', '新区') === zone).map((row) => row('code', '编码'));
  const measured = (zone: string, measure: Measure): Measured => {
    const own = looked.filter(({ through }) => through.some((each) => each.zone === zone));
    if (measure === 'STAFFED') return staffed(own);
    if (measure === 'CARRIED_OUT') {
      const codes = listsOf(zone);
      const states = items.flatMap(({ item, state }) =>
        codes.includes(item.split('|')[0] ?? '') ? [state] : [],
      );
      const done = states.filter((state) => state === 'CARRIED_OUT').length;
      return { owed: done + states.filter((state) => state === 'NOT_CARRIED_OUT').length, done };
    }
    if (AUDITED[measure]) return passing(own.filter(({ kind }) => kind === AUDITED[measure]));
    const all = owed.filter((each) => each.matter === OWED[measure] && each.zone === zone);
    return { owed: all.length, done: all.filter(({ state }) => state === 'DONE').length };
  };
  const zones = city.organizations.filter(({ kind }) => kind === '新区').map(({ code }) => code);
  return new Map(
    codesInOrder(zones).map((zone) => [
      zone,
      Object.fromEntries(IN_ORDER.map((measure) => [measure, measured(zone, measure)])) as Readonly<
        Record<Measure, Measured>
      >,
    ]),
  );
}

const passing = (looked: readonly Looked[]): Measured => ({
  owed: looked.length,
  done: looked.filter(({ findings }) => findings.length === 0).length,
});

/** Steps with somebody responsible, whose responsibilities are whole and whose staff hold their posts. */
function staffed(looked: readonly Looked[]): Measured {
  const steps = looked.filter(({ kind }) => kind === 'STEP_UNASSIGNED');
  const wrong = looked
    .filter(({ kind }) => kind === 'ASSIGNMENT_INCOMPLETE' || kind === 'STAFF_NOT_IN_POST')
    .flatMap(({ findings }) => findings.map(({ zone, power, step }) => [zone, power, step].join('\n')));
  const unassigned = steps.filter(({ findings }) => findings.length > 0).length;
  return { owed: steps.length, done: steps.length - unassigned - new Set(wrong).size };
}

/** Tasks with evidence and measures: how many, and of those that lag `task MEASURE=done/owed,…`. */
export function claimedOracle(
  sheets: SheetRows,
  iso: string,
): { readonly checked: number; readonly findings: readonly string[] } {
  const zones = [...readinessOracle(sheets, iso).values()];
  const done = new Set(
    rowsOf(sheets, 'taskEvidence', '任务完成依据')
      .filter((row) => numberOf(row.must('doneOn', '完成日期')) <= numberOf(iso))
      .map((row) => row.must('task', '任务')),
  );
  const claimed = rowsOf(sheets, 'tasks', '任务').filter(
    (row) => done.has(row.must('code', '编码')) && row('measures', '衡量') !== null,
  );
  const findings = claimed.flatMap((row) => {
    const words = row('measures', '衡量')?.split('；') ?? [];
    const lagging = MEASURE_WORDS.filter((word) => words.includes(word)).flatMap((word) => {
      const measure = MEASURES[word as keyof typeof MEASURES];
      const sum = (of: keyof Measured) => zones.reduce((total, each) => total + each[measure][of], 0);
      return sum('done') < sum('owed') ? [`${measure}=${sum('done')}/${sum('owed')}`] : [];
    });
    return lagging.length > 0 ? [`${row.must('code', '编码')} ${lagging.join(',')}`] : [];
  });
  return { checked: claimed.length, findings: findings.sort() };
}
