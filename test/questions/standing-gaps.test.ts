import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import type { StandingGap } from '../../domain/standing-gap.ts';
import { standingGaps } from '../../questions/standing-gaps.ts';
import { rowsOf, type SheetRows } from '../oracle/city.ts';
import { byKeys } from '../oracle/order.ts';
import { OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { randomFrom } from '../oracle/random.ts';
import { daysAround, randomRunningCity } from '../oracle/random-running.ts';
import { holdsOn, isoOf, numberOf, runningOf, type DayNumber } from '../oracle/running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { SMALL_CITY } from '../support/small-city.ts';

const ALL = { scope: 'all', people: {} } as const;
const LACKS = ['STANDING', 'SEAL', 'CERTIFICATE', 'RESPONSIBLE'] as const;
const ENFORCED = ['行政处罚', '行政强制', '行政检查'];

/** What lacks on a day, worked out from the rows of the sheets, by power. */
function lacksOn(sheets: SheetRows, zone: string) {
  const running = runningOf(sheets);
  const oracle = new OwedOracle(running);
  const typeOf = new Map(
    rowsOf(sheets, 'powers', '职权').map((row) => [row.must('code', '编码'), row.must('type', '类型')]),
  );
  const isSealed = (department: string, of: string, day: DayNumber) =>
    running.seals.some(({ holder, kind, notice, from, to }) => {
      const published = running.publishedOn.get(notice ?? '') ?? null;
      const isTheirs = holder === department || holder === of;
      return (
        isTheirs &&
        kind === '电子签章' &&
        holdsOn(day, { from, to }) &&
        published !== null &&
        published <= day
      );
    });
  return (day: DayNumber): ReadonlyMap<string, readonly string[]> =>
    new Map(
      oracle
        .held(day)
        .filter((held) => held.zone === zone)
        .map((held) => {
          const { power } = held;
          const answering = oracle
            .responsibilities(day)
            .filter((each) => each.zone === zone && each.power === power);
          const steps = running.steps.filter(
            (each) => each.zone === zone && each.power === power && holdsOn(day, each),
          );
          const deciding = answering.filter(({ step }) =>
            steps.some(({ order, kind }) => order === step && kind === '决定'),
          );
          const tests = {
            STANDING: oracle.isDemanded('STANDING', zone, day) && oracle.covering(held, day).length === 0,
            SEAL: deciding.some(({ department }) => {
              if (running.organizations.get(department ?? '')?.kind !== '新区部门') return false;
              const of = oracle.zoneOf(department ?? '') ?? '';
              return oracle.isDemanded('SEAL', of, day) && !isSealed(department ?? '', of, day);
            }),
            CERTIFICATE:
              ENFORCED.includes(typeOf.get(power) ?? '') &&
              !answering.some(({ staff }) =>
                running.certificates.some((each) => each.person === staff && holdsOn(day, each)),
              ),
            RESPONSIBLE: steps.some(({ order }) => !answering.some(({ step }) => step === order)),
          };
          return [power, LACKS.filter((lack) => tests[lack])] as const;
        }),
    );
}

/** The same day by day, joined to runs. */
function expected(sheets: SheetRows, zone: string, from: DayNumber, to: DayNumber): readonly StandingGap[] {
  const lacking = lacksOn(sheets, zone);
  const runs: { power: string; lack: string; from: DayNumber; to: DayNumber }[] = [];
  for (let day = from; day <= to; day += 1)
    for (const [power, lacks] of lacking(day))
      for (const lack of lacks) {
        const run = runs.find((each) => each.power === power && each.lack === lack && each.to === day - 1);
        if (run) run.to = day;
        else runs.push({ power, lack, from: day, to: day });
      }
  return runs
    .map(
      (run) =>
        ({
          ...{ zone, power: run.power, lacking: run.lack },
          ...{ from: isoOf(run.from), to: isoOf(run.to) },
        }) as StandingGap,
    )
    .sort(byKeys((each) => [each.power, LACKS.indexOf(each.lacking as never), each.from]));
}

const day = (iso: string): number => dayFromIso(iso) ?? 0;
const found = (sheets: SheetRows, zone: string, from: string, to: string) =>
  standingGaps(
    new View(columnsOf(sheets), day(to), 1),
    { zone, from: day(from), to: day(to), lacking: null },
    ALL,
  );

describe('the days on which a zone held a power and lacked something', () => {
  it('are in random cities the runs of days that their rows make', () => {
    const seen = new Map<string, number>();
    for (const seed of seedsOf(90)) {
      const sheets = randomRunningCity(seed);
      const random = randomFrom(seed);
      const zones = runningOf(sheets).organizations;
      const zone = random.pick([...zones].flatMap(([code, { kind }]) => (kind === '新区' ? [code] : [])));
      const from = numberOf(random.pick(daysAround(sheets)));
      const to = from + random.whole(1, 90);
      const gaps = found(sheets, zone, isoOf(from), isoOf(to));
      expect(gaps, `seed ${seed}, ${zone} from ${isoOf(from)} to ${isoOf(to)}`).toEqual(
        expected(sheets, zone, from, to),
      );
      for (const { lacking } of gaps) seen.set(lacking, (seen.get(lacking) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([...LACKS].sort());
  });

  const renewed = (again: string): SheetRows => ({
    ...SMALL_CITY,
    duties: [
      ['matter', 'days', 'dayKind', 'clause', 'validFrom'],
      ['授权委托', 30, '自然日', '八', '2015-01-01'],
    ],
    documents: [
      ['code', 'title', 'kind'],
      ['D1', '决定', '授权文件'],
    ],
    standings: [
      ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom', 'validTo'],
      ['D1', '授权', 'Z1', 'A1', 'CITY', '2015-10-01', '2016-01-01'],
      ['D1', '授权', 'Z1', 'A1', 'CITY', again, ''],
    ],
  });
  const standing = (sheets: SheetRows) =>
    found(sheets, 'Z1', '2015-09-01', '2016-06-01')
      .filter(({ lacking }) => lacking === 'STANDING')
      .map(({ from, to }) => [from, to]);

  it('are none where a standing is renewed on the day on which the old one ends; one day between is one of one day', () => {
    expect(standing(renewed('2016-01-01'))).toEqual([]);
    expect(standing(renewed('2016-01-02'))).toEqual([['2016-01-01', '2016-01-01']]);
    expect(standing({ ...renewed('2016-01-02'), duties: [] })).toEqual([]);
  });

  it('reach into days to come, and are of the kinds asked and of whose they are', () => {
    const sheets = renewed('2017-01-01');
    const view = new View(columnsOf(sheets), 20151201, 1);
    const ask = (
      lacking: readonly ('STANDING' | 'SEAL')[] | null,
      reader: Parameters<typeof standingGaps>[2],
    ) => standingGaps(view, { zone: 'Z1', from: 20151201, to: 20160301, lacking }, reader);
    expect(ask(['STANDING'], ALL)).toEqual([
      { zone: 'Z1', power: 'A1', lacking: 'STANDING', from: '2016-01-01', to: '2016-03-01' },
    ]);
    expect(ask([], ALL)).toEqual([]);
    const zone = (code: string) => ({ scope: { zones: [code], departments: [] }, people: {} });
    expect(ask(null, zone('Z1'))).toEqual(ask(null, ALL));
    expect(ask(null, zone('Z2'))).toEqual([]);
    expect(found(sheets, '无', '2015-01-01', '2016-01-01')).toEqual([]);
  });
});
