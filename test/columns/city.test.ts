import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { City } from '../../columns/city.ts';
import { Ints, NONE } from '../../columns/ints.ts';
import { layOver } from '../../columns/lay-over.ts';
import { LAYOUTS, type ColumnLayout } from '../../columns/layout.ts';
import { RowsBy } from '../../columns/rows-by.ts';
import { STILL_RECORDED } from '../../columns/table.ts';
import { Texts } from '../../columns/texts.ts';
import { View } from '../../columns/view.ts';
import { dayFromIso, STILL } from '../../domain/days.ts';
import { compareCodes } from '../../domain/order.ts';
import { KINDS } from '../../kinds/registry.ts';
import { randomCity, randomDay } from '../oracle/random-city.ts';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { sheetsIn } from '../oracle/city.ts';
import { asShared, columnsOf, rowsOf } from '../support/columns-city.ts';

const SAMPLE = new URL('../data/sample-city', import.meta.url).pathname;

const TEXTS = fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 });

const seenBy = (view: View) =>
  LAYOUTS.map(({ kind: { label }, space }) =>
    space === undefined ? [view.rows(label)] : [view.rows(label), view.there(label), view.speaking(label)],
  );

describe('texts', () => {
  it('are found again by number and by text, in this thread, in another and laid over, and sort by code point', () => {
    fc.assert(
      fc.property(TEXTS, TEXTS, (some, more) => {
        const base = Texts.empty();
        for (const text of some) base.numberOf(text);
        const opened = Texts.open(structuredClone(base.share()));
        const over = opened.over();
        for (const text of [...more, ...some]) expect(over.text(over.numberOf(text))).toBe(text);
        for (const text of some) expect(over.find(text)).toBe(base.find(text));
        expect(opened.count).toBe(new Set(some).size);
        expect(over.count).toBe(new Set([...some, ...more]).size);
        for (const text of more) if (!some.includes(text)) expect(opened.find(text)).toBe(NONE);
        const numbers = Array.from({ length: over.count }, (_, number) => number);
        const inOrder = numbers.toSorted((a, b) => over.compare(a, b)).map((number) => over.text(number));
        expect(inOrder).toEqual(inOrder.toSorted(compareCodes));
      }),
    );
  });
});

describe('an index of rows', () => {
  it('leads to each place that holds a number, laid over too, whenever it was made', () => {
    const numbers = fc.array(fc.integer({ min: -1, max: 5 }));
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.boolean(), (some, more, above, isEarly) => {
        const column = Ints.empty();
        const index = new RowsBy(column);
        for (const number of some) column.push(number);
        if (isEarly) index.first(0);
        for (const number of more) column.push(number);
        const laid = column.over();
        const over = new RowsBy(laid, index);
        for (const number of above) laid.push(number);
        for (let number = 0; number <= 5; number += 1) {
          const places = (all: readonly number[]) =>
            all.flatMap((each, place) => (each === number ? [place] : []));
          expect(all(index, number)).toEqual(places([...some, ...more]).reverse());
          expect(all(over, number)).toEqual(places([...some, ...more, ...above]).reverse());
        }
      }),
    );
  });
});

const tableOf = (label: string): string => KINDS.find((each) => each.label === label)?.table ?? '';

/** All that rows in force on a few days say, in codes and texts: whatever their numbers. */
function saidBy(city: City): readonly string[] {
  return [20150101, 20151016, 20160229].flatMap((day) => {
    const view = new View(city, day, 1);
    return LAYOUTS.flatMap(({ kind: { label }, ofVersion, space }) => {
      const table = city.table(label);
      return [...view.rows(label)].map((row) =>
        JSON.stringify([
          label,
          space === undefined ? null : city.things(label).code(table.thing.at(row)),
          ...ofVersion.map((layout) => toldBy(city, layout, row, label)),
        ]),
      );
    }).sort();
  });
}

function toldBy(city: City, { name, holds, to, isList }: ColumnLayout, row: number, label: string): unknown {
  const table = city.table(label);
  const numbers = isList ? table.list(name, row) : [table.column(name).at(row)];
  return numbers.map((number) => {
    if (number === NONE) return null;
    if (holds === 'thing') return city.things(to ?? '').code(number);
    return holds === 'text' ? city.texts.text(number) : number;
  });
}

function all(index: RowsBy, number: number): number[] {
  const found: number[] = [];
  for (let place = index.first(number); place !== NONE; place = index.next(place)) found.push(place);
  return found;
}

describe('a city of columns', () => {
  it('has a table for every kind, and what the rows of a workbook say', () => {
    const city = columnsOf(sheetsIn(SAMPLE));
    for (const { label } of KINDS.filter(({ isPushed }) => !isPushed))
      expect(city.table(label).count).toBeGreaterThanOrEqual(0);
    const view = new View(city, 20160301, 1);
    const zone = city.things('Zone').find('Z00');
    const zones = city.table('Zone');
    const row = view.there('Zone')[zone] as number;
    expect(zones.column('zoneClass').at(row)).toBe(city.word('Zone', 'zoneClass', 'CLASS_ONE'));
    expect(city.texts.text(zones.column('name').at(row))).toMatch(/\S/);
    const [delegation = NONE] = view.rows('Delegation');
    const thing = city.table('Delegation').thing.at(delegation);
    const [zoneOf, powerOf] = ['zone', 'power'].map((name) =>
      city.things('Delegation').column(name).at(thing),
    );
    expect(city.things('Delegation').code(thing)).toBe(
      `${city.things('Zone').code(zoneOf ?? NONE)}|${city.things('Power').code(powerOf ?? NONE)}`,
    );
  });

  it('is the same in another thread, and takes in rows that came later where it is opened again', () => {
    const city = columnsOf(randomCity(3));
    const before = asShared(city);
    const people = city.table('Person').count;
    city.add(
      'Person',
      { code: 'X9', name: '新' },
      { validFrom: 0, validTo: STILL, recordedAt: 2, supersededAt: STILL_RECORDED },
    );
    expect(before.table('Person').count).toBe(people);
    expect(before.things('Person').find('X9')).toBe(NONE);
    const after = asShared(city);
    expect(after.things('Person').code(after.things('Person').find('X9'))).toBe('X9');
    expect(new View(after, 20160101, 1).rows('Person')).toEqual(new View(before, 20160101, 1).rows('Person'));
    expect(new View(after, 20160101, 2).rows('Person').length).toBe(people + 1);
  });

  it('has with changes laid over it what it would have of the changed rows', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const sheets = randomCity(seed);
      const [first] = sheets['delegations']?.slice(1) ?? [];
      if (!first) continue;
      const [zone, power] = first.map(String);
      const isOther = (row: readonly unknown[]) => row[0] !== zone || row[1] !== power;
      const kept = Object.fromEntries(
        Object.entries(sheets).map(([key, rows]) => [
          key,
          ['delegations', 'steps', 'responsibilities'].includes(key) ? rows.filter(isOther) : rows,
        ]),
      );
      const removed = (['Delegation', 'Step', 'Responsibility'] as const).flatMap((label) =>
        rowsOf(sheets, tableOf(label))
          .filter((values) => values['zone'] === zone && values['power'] === power)
          .map((values) => ({ label, values })),
      );
      const without = columnsOf(kept);
      const added = layOver(without, { superseded: [], begun: removed }, 1).city;
      const taken = layOver(columnsOf(sheets), { superseded: removed, begun: [] }, 1).city;
      expect(saidBy(added), `seed ${seed}`).toEqual(saidBy(columnsOf(sheets)));
      expect(saidBy(taken), `seed ${seed}`).toEqual(saidBy(without));
    }
  });

  it('is seen from over another view as by itself: what is in force, where it is, and what speaks for it', () => {
    for (const seed of seedsOf(40)) {
      const random = randomFrom(seed);
      const sheets = randomCity(seed);
      const city = columnsOf(sheets);
      const view = new View(city, dayFromIso(randomDay(random)) ?? 0, 1);
      for (const { kind } of LAYOUTS) {
        const rows = kind.part === 'workbook' && !kind.rows ? rowsOf(sheets, kind.table) : [];
        const superseded = rows.slice(0, random.whole(0, 2)).map((values) => ({ label: kind.label, values }));
        const begun = superseded
          .slice(0, random.whole(0, 2))
          .map(({ label, values }) => ({ label, values: { ...values, validTo: view.day } }));
        const over = layOver(city, { superseded, begun }, 1).city;
        const [above, alone] = [view.over(over), new View(over, view.day, 1)];
        expect(seenBy(above), `seed ${seed}, ${kind.label}`).toEqual(seenBy(alone));
      }
    }
  });

  it('lies under what is laid over it, unchanged', () => {
    const city = columnsOf(randomCity(5));
    const whole = new View(city, 20160101, 1).rows('Membership');
    const [hidden = NONE] = whole;
    const over = city.over(new Map([['Membership', new Set([hidden])]]));
    over.add(
      'Membership',
      { person: '新人', post: '新岗', validFrom: 20150101, validTo: STILL },
      {
        ...{ validFrom: 20150101, validTo: STILL, recordedAt: 1, supersededAt: STILL_RECORDED },
      },
    );
    const rows = new View(over, 20160101, 1).rows('Membership');
    expect([...rows]).toEqual([...whole.slice(1), city.table('Membership').count]);
    const person = over.things('Person').find('新人');
    expect(all(over.rowsBy('Membership', 'person'), person)).toEqual([rows.at(-1)]);
    expect(city.things('Person').find('新人')).toBe(NONE);
    expect(new View(city, 20160101, 1).rows('Membership')).toEqual(whole);
  });
});
