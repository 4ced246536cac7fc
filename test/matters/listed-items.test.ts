import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { addDays } from '../../domain/civil-days.ts';
import { isoFromDay } from '../../domain/days.ts';
import { listedItems } from '../../matters/listed-items.ts';
import { obligationsOf } from '../../matters/obligations.ts';
import { itemStates, opinionsOwed } from '../oracle/listed.ts';
import { randomFrom, type Random } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import type { SheetRows } from '../oracle/city.ts';
import { columnsOf } from '../support/columns-city.ts';
import { SMALL_CITY } from '../support/small-city.ts';

const FIRST = 20150901;
const iso = (day: number): string => isoFromDay(day) ?? '';

/** Days in their order, some of them left out once one is. */
function eventsOf(random: Random, count: number): readonly string[] {
  let day = addDays(FIRST, random.whole(0, 20));
  return Array.from({ length: count }, () => {
    day = addDays(day, random.whole(0, 12));
    return random.chance(0.85) ? iso(day) : '';
  });
}

const POWERS = ['A1', 'A2', 'B1', 'B2'];

/** Lists in some rounds, with items and opinions, on days that often fall together. */
function randomLists(seed: number): SheetRows {
  const random = randomFrom(seed);
  const lists: string[][] = [];
  const items: string[][] = [];
  const opinions: string[][] = [];
  for (const code of ['Q1', 'Q2']) {
    const turn = iso(addDays(FIRST, random.whole(20, 60)));
    const rounds = random.chance(0.5)
      ? [[iso(FIRST), turn] as const, [turn, ''] as const]
      : [[iso(FIRST), ''] as const];
    for (const [from, to] of rounds) {
      const [submitted = '', back = '', decided = '', signed = '', published = '', withdrawn = ''] = eventsOf(
        random,
        6,
      );
      const isBack = random.chance(0.3);
      const [returned, forwarded] = isBack ? [back, ''] : ['', back];
      const by = random.chance(0.7) && submitted !== '' ? iso(addDays(FIRST, random.whole(30, 50))) : '';
      const effective = random.chance(0.6) ? iso(addDays(FIRST, random.whole(60, 140))) : '';
      lists.push([
        ...[code, 'Z1', 'Z1', '清单', from, to, submitted, by, returned, forwarded, decided, signed],
        ...['', published, published === '' ? '' : effective, random.chance(0.2) ? withdrawn : '', ''],
      ]);
      random
        .shuffled(POWERS)
        .slice(0, 3)
        .forEach((power, order) => {
          const action = random.pick(['承接', '交回', '变更']);
          const on = random.chance(0.7) ? decided : '';
          items.push([
            ...[
              code,
              String(order + 1),
              action,
              power,
              action === '变更' ? random.pick(['授权', '委托']) : '',
              '',
            ],
            ...[random.chance(0.3) ? iso(addDays(FIRST, random.whole(40, 120))) : ''],
            ...[on === '' ? '' : random.pick(['同意', '同意', '不同意', '暂缓']), on, '', from, to],
          ]);
          if (random.chance(0.5))
            opinions.push([
              ...[code, String(order + 1), random.pick(['C1', 'C2'])],
              ...[iso(addDays(FIRST, random.whole(0, 60))), '支持', ''],
            ]);
        });
    }
  }
  return {
    ...SMALL_CITY,
    organizations: [...SMALL_CITY.organizations, ['C2', '住建局', '市直部门', 'CITY', '', '']],
    powers: [
      ...SMALL_CITY.powers,
      ['B1', '甲', '行政许可', 'C2', '', ''],
      ['B2', '乙', '行政许可', 'C2', '', ''],
    ],
    delegations: [
      ...SMALL_CITY.delegations,
      ['Z1', 'B1', '委托', '2015-10-01', '2015-12-01', '', ''],
      ['Z1', 'B1', '授权', '2015-12-01', '', '', ''],
      ['Z1', 'A2', '委托', '2015-11-20', '', '', ''],
    ],
    adjustmentLists: [
      [
        ...['code', 'zone', 'by', 'name', 'validFrom', 'validTo', 'submittedOn', 'opinionsBy', 'returnedOn'],
        ...[
          'forwardedOn',
          'decidedOn',
          'signedOn',
          'memorandum',
          'publishedOn',
          'effectiveFrom',
          'withdrawnOn',
          'note',
        ],
      ],
      ...lists,
    ],
    adjustmentItems: [
      [
        ...['list', 'order', 'action', 'power', 'mode', 'reason', 'effectiveFrom', 'outcome', 'decidedOn'],
        ...['condition', 'validFrom', 'validTo'],
      ],
      ...items,
    ],
    opinions: [['list', 'order', 'department', 'givenOn', 'stance', 'reason'], ...opinions],
  };
}

describe('lists of adjustments', () => {
  it('are as far as their days say, and their items, whichever fall together: on each day, the one before and the one after', () => {
    const seen = new Set<string>();
    for (const seed of seedsOf(60)) {
      const sheets = randomLists(seed);
      const city = columnsOf(sheets);
      const code = (label: string, thing: number) => city.things(label).code(thing);
      for (let day = addDays(FIRST, -1); day < addDays(FIRST, 150); day = addDays(day, 3)) {
        const view = new View(city, day, 1);
        const found = listedItems(view)
          .map(({ item, state }) => ({ item: code('AdjustmentItem', item), state }))
          .sort((one, other) => (one.item < other.item ? -1 : 1));
        expect(found, `seed ${seed} on ${day}`).toEqual(itemStates(sheets, iso(day)));
        for (const { state } of found) seen.add(state);
        const owed = obligationsOf(view, 'OPINION').map(
          ({ subject, state, due }) => `${code('AdjustmentItem', subject?.thing ?? 0)} ${state} ${iso(due)}`,
        );
        expect(owed.sort(), `seed ${seed} on ${day}`).toEqual(opinionsOwed(sheets, iso(day)));
      }
    }
    expect([...seen].sort()).toEqual([
      ...[
        'ANNOUNCED',
        'APPROVED',
        'CARRIED_OUT',
        'DEFERRED',
        'DROPPED',
        'NOT_CARRIED_OUT',
        'PENDING',
        'REJECTED',
      ],
    ]);
  });

  it('that are published without a first day never take effect', () => {
    const sheets = randomLists(3);
    const lists = sheets['adjustmentLists']!.map((row, at) =>
      at === 0
        ? row
        : row.map((cell, place) => (place === 14 || place === 15 ? '' : place === 13 ? '2015-10-30' : cell)),
    );
    const city = columnsOf({ ...sheets, adjustmentLists: lists });
    const states = listedItems(new View(city, 20301231, 1)).map(({ listState }) => listState);
    expect(new Set(states)).toEqual(new Set(['PUBLISHED']));
  });
});
