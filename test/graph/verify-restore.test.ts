import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/database/database.ts';
import { isNode, type DumpedNode, type DumpedThing, type DumpHeader } from '../../graph/dump/dump-format.ts';
import { readDump } from '../../graph/dump/read-dump.ts';
import { restoreDump } from '../../graph/dump/restore-dump.ts';
import { readStatus } from '../../graph/record/read-status.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { connectTestDatabase, emptyDatabase } from '../support/database.ts';
import { makeEveryKind } from '../support/every-kind.ts';
import { wholeGraph } from '../support/whole-graph.ts';

let database: Database;
let header: DumpHeader;
let dumped: DumpedThing[];

beforeAll(async () => {
  database = await connectTestDatabase();
  await makeEveryKind(database);
  const dump = await readDump(database);
  ({ header } = dump);
  dumped = [];
  for await (const thing of dump.things()) dumped.push(thing);
  await emptyDatabase(database);
  return () => database.close();
});

async function* stream(things: readonly DumpedThing[]): AsyncGenerator<DumpedThing> {
  yield* things;
}
const restore = (things: readonly DumpedThing[]) =>
  restoreDump(database, header, { things: () => stream(things), onProgress: () => undefined });

const nodeOf = (label: string, code: string): DumpedNode => {
  const found = dumped
    .filter(isNode)
    .find(({ l, p }) => l.includes(label) && (p['code'] ?? p['key']) === code);
  if (!found) throw new Error(`the dump has no ${label} ${code}`);
  return found;
};
const versionOf = (label: string, code: string): DumpedNode => {
  const thing = nodeOf(label, code).n;
  const link = dumped.find((each) => !isNode(each) && each.r === 'VERSION_OF' && each.t === thing);
  const found = dumped.filter(isNode).find(({ n }) => link && !isNode(link) && n === link.f);
  if (!found) throw new Error(`the dump has no version of ${label} ${code}`);
  return found;
};
const saying = (node: DumpedNode, properties: object, labels = node.l): readonly DumpedThing[] =>
  dumped.map((each) => (each === node ? { ...node, l: labels, p: { ...node.p, ...properties } } : each));

describe('a dump is proved before anybody sees any of it', () => {
  it.each([
    ['a text that it is found by', () => saying(versionOf('Post', 'X1'), { searchTexts: ['别'] }), 'Post X1'],
    ['what a version says', () => saying(versionOf('Post', 'X1'), { name: '别' }), 'Post X1'],
    ['a copy', () => saying(nodeOf('Department', 'C1'), { name: '别' }), 'Department C1'],
    ['when a thing came', () => saying(nodeOf('Department', 'C1'), { bornAt: 3 }), 'Department C1'],
    ['a label', () => saying(nodeOf('Person', 'X1'), {}, ['Person', 'Post9']), 'Person X1'],
    ['a node more', () => [{ n: 'more', l: ['Thing'], p: { code: 'X9' } }, ...dumped], 'Thing X9'],
    [
      'a Change',
      () =>
        saying(dumped.filter(isNode).find(({ p }) => p['revision'] === 3) ?? nodeOf('', ''), { actor: '别' }),
      'Change of revision 3',
    ],
    [
      'an end',
      () =>
        dumped.map((each) =>
          !isNode(each) && each.r === 'STAFF' ? { ...each, t: nodeOf('Post', 'X1').n } : each,
        ),
      'leads by STAFF to Post X1',
    ],
  ])('and refused where %s was altered, leaving nothing', async (_what, altered, named) => {
    await expect(restore(altered())).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining(named) as string,
    });
    expect(await readStatus(database)).toMatchObject({ revision: 0, pendingRevision: null, people: 0 });
    expect(await wholeGraph(database)).toHaveLength(1);
  });

  it('and restored where it is whole', async () => {
    await restore(dumped);
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
  });
});
