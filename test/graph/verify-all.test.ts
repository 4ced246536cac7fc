import { beforeAll, describe, expect, it } from 'vitest';
import { cypher, name, type Cypher } from '../../graph/cypher.ts';
import type { Database, WriteTransaction } from '../../graph/database/database.ts';
import { RECORD_KINDS } from '../../graph/import/record-kinds.ts';
import { OPERATIONAL } from '../../graph/record/operational.ts';
import type { Fault } from '../../graph/verify/fault.ts';
import { verifyRecord } from '../../graph/verify/verify-record.ts';
import { connectTestDatabase } from '../support/database.ts';
import { makeEveryKind } from '../support/every-kind.ts';
import { shareOf } from '../support/share.ts';

let database: Database;
let nodes: readonly Stored[];
let links: readonly StoredLink[];

beforeAll(async () => {
  database = await connectTestDatabase();
  await makeEveryKind(database);
  nodes = (await database.read(READ_NODES)).map((row) => asStored(row));
  links = (await database.read(READ_LINKS)).map(([id, type, from, to, toLabels]) => ({
    ...{ id: String(id), type: String(type), from: stored(from), to: stored(to) },
    toLabels: toLabels as readonly string[],
  }));
  return () => database.close();
});

interface Stored {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** The codes of what it leads to: the thing that a version is of, what a fact hangs on. */
  readonly owners: readonly string[];
}

interface StoredLink {
  readonly id: string;
  readonly type: string;
  readonly from: Stored;
  readonly to: Stored;
  readonly toLabels: readonly string[];
}

const READ_NODES = cypher`
  MATCH (node) RETURN elementId(node), labels(node), properties(node), [(node)-->(thing) | thing.code]
  ORDER BY labels(node), coalesce(node.supersededAt, 0), coalesce(node.code, node.key)`;
const READ_LINKS = cypher`MATCH (from)-[link]->(to) RETURN elementId(link), type(link), elementId(from), elementId(to), labels(to) ORDER BY type(link)`;

const asStored = (row: readonly unknown[]): Stored => {
  const [id, labels, properties, owners] = row as readonly [
    string,
    string[],
    Stored['properties'],
    readonly string[],
  ];
  return { id, labels, properties, owners };
};
const stored = (id: unknown): Stored => {
  const found = nodes.find((node) => node.id === id);
  if (!found) throw new Error('a relationship without its end');
  return found;
};

interface Alteration {
  readonly what: string;
  readonly of: Stored;
  readonly text: Cypher;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Nothing is left that tells which thing it was. */
  readonly isGone?: boolean;
  /** Not even of what kind it was. */
  readonly isUntold?: boolean;
}

class Undone extends Error {}

/** What `verify` finds in a transaction in which something is altered, and that is then rolled back. */
async function faultsAfter({ text, params = {} }: Alteration): Promise<readonly Fault[] | 'refused'> {
  let faults: readonly Fault[] = [];
  try {
    await database.write(
      async (transaction) => {
        await transaction.run(text, params);
        faults = (await verifyRecord(inside(transaction), undefined, () => undefined)).faults;
        throw new Undone();
      },
      { deadline: Date.now() + 120_000 },
    );
  } catch (error) {
    if (error instanceof Undone) return faults;
    if (String(error).includes('already exists')) return 'refused';
    throw error;
  }
  return faults;
}

/** The graph as it is within a transaction. */
const inside = ({ run }: WriteTransaction): Database => ({
  read: (text, params) => run(text, params),
  stream: async (text, params, onRow) => (await run(text, params)).forEach((row) => onRow(row)),
  write: () => Promise.reject(new Error('it only reads')),
  command: () => Promise.reject(new Error('it only reads')),
  close: () => Promise.resolve(),
});

/** One of each kind of node, and one more that is superseded. */
function samples(): readonly Stored[] {
  const found = new Map<string, Stored>();
  for (const node of nodes) {
    const isCurrent =
      node.properties['supersededAt'] === Number.MAX_SAFE_INTEGER || !('supersededAt' in node.properties);
    const key = `${[...node.labels].sort().join()} ${isCurrent}`;
    if (!found.has(key) || node.properties['code'] === 'X1' || node.owners.includes('X1'))
      found.set(key, node);
  }
  return [...found.values()];
}

const isOperational = ({ labels }: Stored): boolean => labels.some((label) => label in OPERATIONAL);
const kindOf = ({ labels }: Stored): string => {
  const kind = RECORD_KINDS.find(
    ({ label, identity }) => labels.includes(label) || (identity && labels.includes(`${label}Version`)),
  );
  return kind?.label ?? labels[0] ?? '';
};
const sheetOf = (kind: string) => RECORD_KINDS.find(({ label }) => label === kind)?.sheet ?? null;

/** Whether a fault names the kind and the sheet of what was altered, and the thing where that is known. */
function isNamed({ of, isGone, isUntold }: Alteration, faults: readonly Fault[]): boolean {
  if (isUntold) return faults.length > 0;
  const kind = kindOf(of);
  const { key, code, revision, number } = of.properties;
  const things = [key, code, revision, number, ...of.owners]
    .filter((each) => each !== undefined && each !== null)
    .map(String);
  return faults.some(
    (fault) =>
      (fault.kind ?? '').split(', ').includes(kind) &&
      fault.sheet === sheetOf(kind) &&
      (isGone ||
        kind === 'Head' ||
        things.some((thing) => fault.thing?.toLowerCase().includes(thing.toLowerCase()))),
  );
}

const NODE = cypher`MATCH (node) WHERE elementId(node) = $id`;
const LINK = cypher`MATCH (from)-[link]->(to) WHERE elementId(link) = $id`;

function other(value: unknown): unknown {
  if (typeof value === 'number') return value === Number.MAX_SAFE_INTEGER ? 3 : value + 1;
  if (Array.isArray(value)) return [...(value as readonly unknown[]), '别'];
  if (typeof value === 'string') return `${value}别`;
  return '别';
}

/** What is kept beside the record may say anything in its shape. */
const otherShape = (value: unknown): unknown => (typeof value === 'number' ? `${value}` : 7);

function* ofProperties(of: Stored): Generator<Alteration> {
  const { id } = of;
  for (const [property, value] of Object.entries(of.properties)) {
    const set = cypher`${NODE} SET node.${name(property)} = $value`;
    const otherwise =
      isOperational(of) && !['revision', 'hash', 'key'].includes(property) ? otherShape(value) : other(value);
    // A thing under another code is another one: what it was, its code alone said.
    const isUntold = property === 'code' || (of.labels[0] === 'Head' && property === 'revision');
    if (!(isOperational(of) && property === 'at' && typeof value !== 'number'))
      yield { what: `${property} altered`, of, text: set, params: { id, value: otherwise }, isUntold };
    const isGone = property === 'code' || property === 'number';
    if (property !== 'locks')
      yield { what: `${property} taken away`, of, text: set, params: { id, value: null }, isGone };
  }
  yield { what: 'a property more', of, text: cypher`${NODE} SET node.stray = 1`, params: { id } };
}

function* ofLabels(of: Stored): Generator<Alteration> {
  const { id } = of;
  for (const label of of.labels)
    yield { what: `without ${label}`, of, text: cypher`${NODE} REMOVE node:${name(label)}`, params: { id } };
  for (const label of ['Zone', 'Organization', 'Restored', 'Change'])
    if (!of.labels.includes(label))
      yield { what: `with ${label}`, of, text: cypher`${NODE} SET node:${name(label)}`, params: { id } };
}

function* ofNodes(of: Stored): Generator<Alteration> {
  const params = { id: of.id };
  if (!isOperational(of))
    yield { what: 'removed', of, text: cypher`${NODE} DETACH DELETE node`, params, isGone: true };
  const labels = of.labels.map((label) => cypher`SET copy:${name(label)}`);
  const copied = cypher`${NODE} CREATE (copy) SET copy = node ${labels.join(' ') as Cypher}`;
  yield { what: 'a second one', of, text: copied, params, isGone: true };
}

function* ofLinks(link: StoredLink): Generator<Alteration> {
  const { id, type, from: of, to } = link;
  const again = cypher`CREATE (from)-[:${name(type)}]->(end)`;
  yield { what: `${type} cut`, of, text: cypher`${LINK} DELETE link`, params: { id } };
  yield { what: `${type} twice`, of, text: cypher`${LINK} WITH from, to AS end ${again}`, params: { id } };
  yield { what: `${type} with words`, of, text: cypher`${LINK} SET link.stray = 1`, params: { id } };
  const ends = [
    [
      'another of its label',
      nodes.find((each) => each.id !== to.id && each.labels.join() === to.labels.join()),
    ],
    [
      'another label with its code',
      nodes.find(
        (each) =>
          each.id !== to.id &&
          each.properties['code'] === to.properties['code'] &&
          each.labels.every((label) => !to.labels.includes(label)),
      ),
    ],
    [
      'what has no code',
      nodes.find(({ properties }) => !('code' in properties) && !('recordedAt' in properties)),
    ],
  ] as const;
  for (const [what, end] of ends) {
    if (!end) continue;
    const text = cypher`${LINK} MATCH (end) WHERE elementId(end) = $end DELETE link ${again}`;
    yield { what: `${type} to ${what}`, of, text, params: { id, end: end.id } };
  }
  const start = nodes.find((each) => each.id !== of.id && each.labels.join() === of.labels.join());
  if (start)
    yield {
      ...{ what: `${type} from another`, of, params: { id, start: start.id } },
      text: cypher`${LINK} MATCH (start) WHERE elementId(start) = $start DELETE link CREATE (start)-[:${name(type)}]->(to)`,
    };
  yield {
    ...{ what: 'a stray relationship', of, params: { id } },
    text: cypher`${LINK} CREATE (from)-[:STRAY]->(to)`,
  };
}

/** One relationship of each type from each kind of node. */
function sampleLinks(): readonly StoredLink[] {
  const found = new Map<string, StoredLink>();
  for (const link of links) {
    const key = `${link.type} ${link.from.labels.join()}`;
    if (!found.has(key) || link.to.properties['code'] === 'X1') found.set(key, link);
  }
  return [...found.values()];
}

async function notFound(alterations: readonly Alteration[]): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const alteration of shareOf(alterations, 7)) {
    const { what, of } = alteration;
    const faults = await faultsAfter(alteration);
    if (faults === 'refused' || isNamed(alteration, faults)) continue;
    const said = faults.map(({ message }) => message.en).join(' ');
    missed.push(`${of.labels.join(':')} ${what}: ${said || 'not found'}`);
  }
  return missed;
}

describe('verify finds and names', () => {
  it('nothing where nothing was altered, in a city that has every kind', async () => {
    expect((await verifyRecord(database, undefined, () => undefined)).faults).toEqual([]);
    const labels = new Set(nodes.flatMap((node) => node.labels));
    expect(RECORD_KINDS.filter(({ label }) => !labels.has(label)).map(({ label }) => label)).toEqual([]);
  });

  it.each(['versions', 'things and all else'])(
    'every property of every kind of %s, altered or taken away, and one more',
    async (which) => {
      const some = samples().filter((node) => 'supersededAt' in node.properties === (which === 'versions'));
      expect(await notFound(some.flatMap((node) => [...ofProperties(node)]))).toEqual([]);
    },
  );

  it('every label taken off, and labels put on', async () => {
    expect(await notFound(samples().flatMap((node) => [...ofLabels(node)]))).toEqual([]);
  });

  it('every kind of node removed, and made a second time', async () => {
    expect(await notFound(samples().flatMap((node) => [...ofNodes(node)]))).toEqual([]);
  });

  it('every kind of relationship cut, doubled, led elsewhere, or with properties', async () => {
    expect(await notFound(sampleLinks().flatMap((link) => [...ofLinks(link)]))).toEqual([]);
  });
});
