import { describe, expect, it } from 'vitest';
import { Refusal } from '../../domain/errors.ts';
import { parseReplaceScope } from '../../tables/replace.ts';
import { GOOD, graphKnowing, placesOf } from './fixtures.ts';

describe('--replace', () => {
  it.each([
    ['a sheet by its key', 'posts', { sheet: 'posts' }],
    ['a sheet by its Chinese name', '岗位', { sheet: 'posts' }],
    ['what a sheet has of a zone', 'delegations:Z1', { sheet: 'delegations', zone: 'Z1' }],
    ['a zone after a full-width colon', '责任：Z1', { sheet: 'responsibilities', zone: 'Z1' }],
    ['a zone with a colon in its code', 'steps:Z:1', { sheet: 'steps', zone: 'Z:1' }],
    ['organisations below a zone', 'organizations:Z1', { sheet: 'organizations', zone: 'Z1' }],
  ])('takes %s', (_, text, scope) => {
    expect(parseReplaceScope(text)).toEqual(scope);
  });

  it.each([
    ['an unknown sheet', 'postz'],
    ['nothing', ''],
    ['no zone after the colon', 'steps:'],
    ['a zone where a sheet has none', 'powers:Z1'],
  ])('refuses %s', (_, text) => {
    expect(() => parseReplaceScope(text)).toThrow(Refusal);
  });

  const graph = graphKnowing({
    organizations: {
      Z1: { cells: { kind: 'ZONE', parent: null }, zone: null },
      Z2: { cells: { kind: 'ZONE', parent: null }, zone: null },
      D1: { cells: { kind: 'ZONE_DEPARTMENT', parent: 'Z1' }, zone: 'Z1' },
      D2: { cells: { kind: 'ZONE_DEPARTMENT', parent: 'Z2' }, zone: 'Z2' },
    },
    powers: { P1: {}, P2: {} },
    people: { N1: {} },
    delegations: { 'Z1|P1': { periods: [] }, 'Z2|P1': { periods: [] } },
  });
  const headers = {
    people: 'code,name\nN2,金',
    delegations: 'zone,power,mode,validFrom\nZ1,P2,授权,2015-01-01',
    steps: 'zone,power,order,name,kind\nZ1,P1,1,办,决定\nZ2,P1,1,办,决定',
    certificates: 'number,person,validFrom\nK1,N1,2015-01-01',
  };

  it('leaves what the graph knows where it is not given', async () => {
    expect(await placesOf(headers, { known: graph })).toEqual([]);
  });

  it('takes what has no row for gone', async () => {
    expect(await placesOf(headers, { known: graph, replace: ['people', 'delegations'] })).toEqual([
      ['certificates', 2, 'person', 'N1'],
      ['steps', 2, 'power', 'P1'],
      ['steps', 3, 'power', 'P1'],
    ]);
  });

  it('of a zone leaves the other zones as they are', async () => {
    expect(await placesOf(headers, { known: graph, replace: ['delegations:Z1'] })).toEqual([
      ['steps', 2, 'power', 'P1'],
    ]);
  });

  it('of the organisations of a zone takes those below it, and leaves the zone', async () => {
    const files = {
      organizations: 'code,name,kind,parent\nD3,局,新区部门,Z1',
      sections: 'code,name,department\nS1,科,D1\nS2,科,D2\nS3,科,D3',
    };
    expect(await placesOf(files, { known: graph, replace: ['organizations:Z1'] })).toEqual([
      ['sections', 2, 'department', 'D1'],
    ]);
  });

  it('wants the sheet that it says is complete', async () => {
    const { memberships, ...files } = GOOD;
    expect(memberships).toBeDefined();
    expect(await placesOf(files, { replace: ['memberships'] })).toEqual([
      ['memberships', null, null, 'memberships'],
    ]);
  });

  it('wants a zone that is known, and is a zone', async () => {
    expect(
      await placesOf(GOOD, { replace: ['steps:Z9', 'steps:C1', 'posts:Z1', 'organizations:Z1'] }),
    ).toEqual([
      ['steps', null, null, 'Z9'],
      ['steps', null, null, 'C1'],
    ]);
  });
});
