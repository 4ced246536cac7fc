import { describe, expect, it } from 'vitest';
import { View } from '../../columns/view.ts';
import { valuesOf } from '../../columns/said.ts';
import { reachedOn } from '../../rules/reach-on.ts';
import { columnsOf } from '../support/columns-city.ts';
import { SMALL_CITY } from '../support/small-city.ts';

const CITY = {
  ...SMALL_CITY,
  delegations: [
    ...SMALL_CITY.delegations,
    ['Z2', 'A1', '授权', '2015-10-01', '', '', ''],
    ['Z2', 'A2', '授权', '2015-10-01', '', '', ''],
  ],
  documents: [
    ['code', 'title', 'kind'],
    ['D1', '授权书', '其他'],
  ],
  standings: [
    ['document', 'kind', 'zone', 'power', 'grantor', 'validFrom', 'validTo'],
    ['D1', '授权', 'Z2', 'A2', 'C1', '2016-01-01', ''],
  ],
};

/** The delegations that the rows lead to which say all this. */
function reachedBy(label: string, said: Readonly<Record<string, string | number>>, day = 20160601): string[] {
  const city = columnsOf(CITY);
  const view = new View(city, day, 1);
  const { layout, count } = city.table(label);
  const names = layout.ofVersion.map(({ name }) => name);
  const rows = Array.from({ length: count }, (_, row) => row).filter((row) => {
    const values = valuesOf(city, layout, row, names);
    return Object.entries(said).every(([column, value]) => values[column] === value);
  });
  expect(rows.length, `rows of ${label}`).toBeGreaterThan(0);
  const reached = reachedOn(city, [view, view], [new Map([[label, rows]])]);
  return [...reached].map((each) => city.things('Delegation').code(each)).sort();
}

describe('the delegations that rows lead to on a day', () => {
  it.each([
    ['Delegation', { zone: 'Z2', power: 'A2' }, ['Z2|A2']],
    ['Step', { order: 1 }, ['Z1|A1']],
    ['Responsibility', { post: 'L1' }, ['Z1|A1']],
    ['Power', { code: 'A1' }, ['Z1|A1', 'Z2|A1']],
    ['PowerRequirement', { element: 'E1' }, ['Z1|A1', 'Z2|A1']],
    ['CatalogueEntry', { power: 'A1' }, ['Z1|A1', 'Z2|A1']],
    ['Post', { code: 'P1' }, ['Z1|A1']],
    ['Section', { code: 'S1' }, ['Z1|A1']],
    ['ChainLink', { chain: 'K1' }, []],
  ] as const)('%s %o', (label, said, expected) => {
    expect(reachedBy(label, said)).toEqual(expected);
  });

  it('are those of the zone and the power that a row names', () => {
    // A1 needs it in Z2 as well.
    expect(reachedBy('ZoneCapacity', { element: 'E1' })).toEqual(['Z1|A1']);
    expect(reachedBy('Standing', { zone: 'Z2' })).toEqual(['Z2|A2']);
  });

  it('are found by what is in force alone', () => {
    expect(reachedBy('Certificate', { person: 'N2' })).toEqual([]);
    expect(reachedBy('Certificate', { person: 'N2' }, 20151020)).toEqual(['Z1|A1']);
    expect(reachedBy('Membership', { person: 'N3' })).toEqual(['Z1|A1']);
  });

  it('are not those of what is below something', () => {
    expect(reachedBy('Department', { code: 'CITY' })).toEqual([]);
    expect(reachedBy('Department', { code: 'C1' })).toEqual(['Z1|A1', 'Z2|A1', 'Z2|A2']);
  });
});
