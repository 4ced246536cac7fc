import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { dayFromIso } from '../../domain/days.ts';
import { platformCoverage } from '../../questions/platform-coverage.ts';
import { codesInOrder } from '../oracle/order.ts';
import { OwedOracle } from '../oracle/owed/owed-oracle.ts';
import { randomFrom } from '../oracle/random.ts';
import { daysAround, randomRunningCity } from '../oracle/random-running.ts';
import { holdsOn, numberOf, runningOf } from '../oracle/running.ts';
import { seedsOf } from '../oracle/seeds.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { RUNNING_CITY } from '../support/running-rows.ts';

/** The same from the rows of the sheets. */
function expected(sheets: SheetRows, iso: string) {
  const [running, day] = [runningOf(sheets), numberOf(iso)];
  const oracle = new OwedOracle(running);
  const zones = [...running.organizations].flatMap(([code, { kind }]) => (kind === '新区' ? [code] : []));
  const linksOf = (platform: string) =>
    running.platformLinks.filter((each) => each.platform === platform && holdsOn(day, each));
  return codesInOrder(zones).map((zone) => {
    const held = oracle.held(day).filter((each) => each.zone === zone);
    const run = held.map(({ power }) => ({ power, rows: oracle.runs({ zone, power }, day) }));
    const on = run.filter(({ rows }) => rows.length > 0);
    const powers = (some: typeof run) => codesInOrder(some.map(({ power }) => power));
    const platforms = running.platforms.filter((each) => each.zone === zone && holdsOn(day, each));
    const having = (isSuch: (link: ReturnType<typeof linksOf>[number]) => boolean) =>
      codesInOrder(platforms.flatMap(({ code }) => (linksOf(code).some(isSuch) ? [code] : [])));
    const inNet = having(({ level }) => level === '一张网');
    return {
      ...{ zone, delegations: held.length, onPlatform: on.length },
      outside: powers(run.filter(({ rows }) => rows.length === 0)),
      pushedToNobody: powers(on.filter(({ rows }) => rows.every(({ pushedTo }) => pushedTo === null))),
      enteredTwice: powers(
        on.filter(({ power, rows }) =>
          rows.some(({ platform }) =>
            linksOf(platform).some(
              (each) => each.mode === '二次录入' && (each.power === null || each.power === power),
            ),
          ),
        ),
      ),
      notDirect: having(({ level, mode }) => level === '市级' && mode !== '直接对接'),
      notInOneNet: codesInOrder(platforms.map(({ code }) => code)).filter((code) => !inNet.includes(code)),
    };
  });
}

const found = (sheets: SheetRows, iso: string, zones: readonly string[] | null = null) =>
  platformCoverage(new View(columnsOf(sheets), dayFromIso(iso) ?? 0, 1), { zones });

describe('how far zones run what they hold on platforms', () => {
  it('is in random cities what their rows say', () => {
    const seen = { outside: 0, pushedToNobody: 0, enteredTwice: 0, notDirect: 0, notInOneNet: 0 };
    for (const seed of seedsOf(30)) {
      const sheets = randomRunningCity(seed);
      for (const day of randomFrom(seed).shuffled(daysAround(sheets)).slice(0, 6)) {
        const rows = found(sheets, day);
        expect(rows, `seed ${seed} on ${day}`).toEqual(expected(sheets, day));
        for (const row of rows)
          for (const key of Object.keys(seen) as (keyof typeof seen)[]) seen[key] += row[key].length;
      }
    }
    for (const [key, count] of Object.entries(seen)) expect(count, key).toBeGreaterThan(10);
  });

  it('is of the zones asked: an empty list keeps none, an unknown code nothing', () => {
    expect(found(RUNNING_CITY, '2015-12-01', ['Z1', '无'])).toEqual([
      {
        ...{ zone: 'Z1', delegations: 1, onPlatform: 1, outside: [], pushedToNobody: [] },
        ...{ enteredTwice: ['A1'], notDirect: ['PF1'], notInOneNet: ['PF2'] },
      },
    ]);
    expect(found(RUNNING_CITY, '2015-12-01', [])).toEqual([]);
  });

  it('has a power outside again when its platform has ended, its row not', () => {
    const sheets = {
      ...RUNNING_CITY,
      platforms: [
        ['code', 'name', 'zone', 'kinds', 'validTo'],
        ['PF1', '平台', 'Z1', '审批', '2016-01-01'],
      ],
      platformPowers: RUNNING_CITY.platformPowers.slice(0, 2),
    };
    const outside = (day: string) => found(sheets, day, ['Z1'])[0]?.outside;
    expect(outside('2015-12-31')).toEqual([]);
    expect(outside('2016-01-01')).toEqual(['A1']);
  });
});
