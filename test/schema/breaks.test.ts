import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSchema } from '../../resolvers/schema.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the schema', () => {
  it('breaks nothing of what was released but what is accepted, with a reason', () => {
    const released = buildSchema(read('test/data/record-0.1.0/schema.graphql'));
    const accepted = JSON.parse(read('schema/accepted-breaks.json')) as readonly {
      readonly change: string;
      readonly reason: string;
    }[];
    for (const { reason } of accepted) expect(reason).toMatch(/\w{3}/);
    const breaks = findBreakingChanges(released, loadSchema()).map(({ description }) => description);
    expect(breaks.toSorted()).toEqual(accepted.map(({ change }) => change).toSorted());
  });
});
