import { describe, expect, it } from 'vitest';
import { City } from '../../columns/city.ts';
import { STILL_RECORDED } from '../../columns/table.ts';
import { ALWAYS, STILL } from '../../domain/days.ts';
import { chainMatrix } from '../../questions/chain-matrix.ts';
import { cityOf } from '../oracle/city.ts';
import { coverageOn, linksOn, zonesOf } from '../oracle/day.ts';
import { codesInOrder } from '../oracle/order.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { columnsOf } from '../support/columns-city.ts';
import { dayOf } from '../support/trend-cases.ts';

describe('the matrix of chains', () => {
  it('has of each zone and chain what its coverage says, zeros too', () => {
    for (const seed of seedsOf(80)) {
      const [sheets, random] = [randomCity(seed), randomFrom(seed)];
      const [city, columns, day] = [cityOf(sheets), columnsOf(sheets), randomDay(random)];
      const some = (codes: readonly string[]) =>
        random.chance(0.5) ? null : [...codes.filter(() => random.chance(0.6)), '无'];
      const zones = some(zonesOf(city).map(({ code }) => code));
      const chains = some(city.chains.map(({ code }) => code));
      const told = chainMatrix(columns, { zones, chains, day: dayOf(day), revision: 1 });
      const links = linksOn(city, day);
      const isAsked = (asked: readonly string[] | null, code: string) =>
        asked === null || asked.includes(code);
      const columnsAsked = zonesOf(city).flatMap(({ code }) => (isAsked(zones, code) ? [code] : []));
      const linesAsked = [...links.keys()].filter((code) => isAsked(chains, code));
      const coverage = coverageOn(city, day);
      expect(told, `seed ${seed} on ${day}`).toEqual({
        zones: columnsAsked,
        chains: linesAsked.map((chain) => ({
          chain,
          name: city.chains.find(({ code }) => code === chain)?.name,
          total: codesInOrder((links.get(chain) ?? []).map(({ power }) => power)).length,
        })),
        held: linesAsked.map((chain) =>
          columnsAsked.map(
            (zone) => coverage.find((each) => each.zone === zone && each.chain === chain)?.held ?? 0,
          ),
        ),
      });
    }
  });

  it('of 100 zones and 200 chains is small', () => {
    const city = City.empty();
    const times = { validFrom: ALWAYS, validTo: STILL, recordedAt: 1, supersededAt: STILL_RECORDED };
    city.moments.add(1, 0);
    for (let zone = 0; zone < 100; zone += 1) {
      const values = { code: `Z${zone}`, name: `新区${zone}`, zoneClass: 'CLASS_ONE', parent: null };
      city.add('Zone', values, times);
      for (let order = 0; order < 12; order += 1)
        city.add('Delegation', { zone: `Z${zone}`, power: `P${order}`, mode: 'ENTRUSTMENT' }, times);
    }
    for (let chain = 0; chain < 200; chain += 1) {
      city.add('Chain', { code: `K${chain}`, name: `链条${chain}` }, times);
      for (let order = 0; order < 12; order += 1)
        city.add('ChainLink', { chain: `K${chain}`, order, stage: 'APPROVAL', power: `P${order}` }, times);
    }
    const matrix = chainMatrix(city, { zones: null, chains: null, day: 20160101, revision: 1 });
    const told = {
      zones: matrix.zones.map((code) => ({ code, name: '某某经济技术开发区', class: 'CLASS_ONE' })),
      chains: matrix.chains.map(({ chain, total }) => ({
        code: chain,
        name: '建设工程消防设计审查验收',
        total,
      })),
      held: matrix.held,
    };
    expect(matrix.held.flat().every((held) => held === 12)).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(200_000);
  });
});
