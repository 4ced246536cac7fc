import { describe, expect, it } from 'vitest';
import { LANES } from '../../questions/lanes.ts';
import { timeline, type Lane, type Stretch } from '../../questions/timeline.ts';
import { activeOn, cityOf, type Period } from '../oracle/city.ts';
import { zonesOf } from '../oracle/day.ts';
import { randomCity } from '../oracle/random-city.ts';
import { randomFrom } from '../oracle/random.ts';
import { seedsOf } from '../oracle/seeds.ts';
import { delegationKey, keyOf, lane, LANE_ROWS } from '../oracle/timeline.ts';
import { columnsOf } from '../support/columns-city.ts';
import { columnsOfHistory } from '../support/columns-history.ts';
import { TWO_ZONES } from '../support/two-zones.ts';
import { isoOf, readerOf } from '../support/trend-cases.ts';

const EVERYBODY = readerOf(null);
const today = 20180101;

const stretchOf = ({ from, to, days }: Stretch) => ({ from: isoOf(from), to: isoOf(to), days });
const toldOf = (lanes: readonly Lane[] | undefined) =>
  lanes &&
  Object.fromEntries(
    lanes.map(({ kind, spans, gaps, overlaps }) => [
      kind,
      {
        spans: spans.map(({ from, to, node, text }) => ({
          ...{ from: isoOf(from), to: isoOf(to), node: node?.code ?? null, text },
        })),
        gaps: gaps.map(stretchOf),
        overlaps: overlaps.map(stretchOf),
      },
    ]),
  );

describe('a timeline', () => {
  it('has the spans, gaps and overlaps that the rows say', () => {
    for (const seed of seedsOf(100)) {
      const sheets = randomCity(seed);
      const [city, columns, random] = [cityOf(sheets), columnsOf(sheets), randomFrom(seed)];
      const codes: Readonly<Record<string, readonly string[]>> = {
        Post: city.posts.map(({ code }) => code),
        Person: city.people.map(({ code }) => code),
        Step: city.steps.map(keyOf),
        Power: city.powers.map(({ code }) => code),
        Chain: city.chains.map(({ code }) => code),
        Zone: zonesOf(city).map(({ code }) => code),
        Department: city.organizations.flatMap(({ code, kind }) => (kind === '新区' ? [] : [code])),
        Section: city.sections.map(({ code }) => code),
        Delegation: city.delegations.map(delegationKey),
      };
      expect(Object.keys(LANE_ROWS).sort()).toEqual(Object.keys(LANES).sort());
      const passing: Readonly<Record<string, (code: string) => readonly Period[]>> = {
        Step: (code) => city.steps.filter((each) => keyOf(each) === code),
        Delegation: (code) => city.delegations.filter((each) => delegationKey(each) === code),
      };
      for (const [type, rowsOf] of Object.entries(LANE_ROWS)) {
        const code = random.pickOrNone(codes[type] ?? []);
        if (code === undefined) continue;
        const periods = passing[type]?.(code);
        const isThere = (day: string) => periods?.some((each) => activeOn(day, each)) ?? true;
        const expected = Object.entries(rowsOf(city, code)).map(([kind, rows]) => [
          kind,
          lane(rows, isThere),
        ]);
        const told = toldOf(timeline(columns, { type, code, revision: 1, today }, EVERYBODY));
        const about = `seed ${seed} ${type} ${code}`;
        expect(Object.keys(told ?? {}), about).toEqual(expected.map(([kind]) => kind));
        for (const [kind, { spans, ...rest }] of expected as [string, ReturnType<typeof lane>][]) {
          const { spans: own = [], ...others } = told?.[kind] ?? {};
          expect(others, `${about} ${kind}`).toEqual(rest);
          const inOrder = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).sort();
          expect(inOrder(own), `${about} ${kind}`).toEqual(inOrder(spans));
          expect(
            own.map(({ from }) => from ?? ''),
            about,
          ).toEqual(spans.map(({ from }) => from ?? ''));
        }
      }
    }
  });

  it('joins versions that tell the same, finds who held it before, and ends a vacancy where its thing ends', () => {
    const posts = (rows: readonly (readonly string[])[]) => ({
      ...TWO_ZONES,
      posts: [['code', 'name', 'department', 'section', 'kind', 'validFrom', 'validTo'], ...rows],
    });
    const first = { ...posts([['P1', '审批岗', 'Z1D1', '', '工作岗位', '2015-01-01', '2015-06-01']]) };
    const memberships = [
      ['person', 'post', 'validFrom', 'validTo'],
      ['N1', 'P1', '2015-01-01', '2015-02-01'],
      ['N2', 'P1', '2015-03-01', '2016-01-01'],
    ];
    const second = {
      ...posts([
        ['P1', '审批岗', 'Z1D1', '', '工作岗位', '2015-01-01', '2015-06-01'],
        ['P1', '审批岗', 'Z1D1', '', '领导岗位', '2015-06-01', '2016-03-01'],
      ]),
      memberships,
    };
    const city = columnsOfHistory([
      { sheets: { ...first, memberships }, at: '2015-01-01T00:00:00Z' },
      { sheets: second, at: '2015-06-01T00:00:00Z' },
    ]);
    const lanes = timeline(city, { type: 'Post', code: 'P1', revision: 2, today }, EVERYBODY) ?? [];
    const [holder, place, name] = lanes;
    expect(holder?.spans.map(({ node }) => node)).toEqual([
      { type: 'Person', code: 'N1' },
      { type: 'Person', code: 'N2' },
    ]);
    expect(holder?.gaps).toEqual([
      { from: 20150201, to: 20150301, days: 28 },
      { from: 20160101, to: 20160301, days: 60 },
    ]);
    expect([place, name].map((each) => each?.spans)).toEqual([
      [
        {
          ...{ from: 20150101, to: 20160301, node: { type: 'Department', code: 'Z1D1' } },
          ...{ text: null, textOf: null, recordedIn: 2 },
        },
      ],
      [{ from: 20150101, to: 20160301, node: null, text: '审批岗', textOf: null, recordedIn: 2 }],
    ]);
    expect(timeline(city, { type: 'Post', code: 'P1', revision: 0, today }, EVERYBODY)).toBeUndefined();
    expect(timeline(city, { type: 'Post', code: '无', revision: 2, today }, EVERYBODY)).toBeUndefined();
  });

  it('shows a zone who held its posts, of others where they are alone, and nobody who is not theirs', () => {
    const city = columnsOf(TWO_ZONES);
    const own = readerOf({ zones: ['Z2'], departments: [] });
    const kinds = (type: string, code: string) =>
      timeline(city, { type, code, revision: 1, today }, own)?.map(({ kind }) => kind);
    expect(kinds('Post', 'Q1')).toEqual(['HOLDER', 'PLACE', 'NAME']);
    expect(kinds('Post', 'P1')).toEqual(['PLACE', 'NAME']);
    expect(kinds('Person', 'N4')).toEqual(['POST', 'CERTIFICATE', 'STAFF', 'LEADER', 'NAME']);
    expect(kinds('Person', 'N1')).toBeUndefined();
    expect(kinds('Zone', 'Z1')).toEqual(['DELEGATION', 'ZONE_CLASS', 'PLACE', 'NAME']);
    expect(kinds('Zone', 'Z2')).toEqual(['DELEGATION', 'ZONE_CLASS', 'CAPACITY', 'PLACE', 'NAME']);
  });
});
