import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../domain/access/actor.ts';
import { globalId } from '../../../domain/global-id.ts';
import { joinKey } from '../../../domain/keys.ts';
import { seenAmong } from '../../../graph/commands/seen-by.ts';
import { View } from '../../../columns/view.ts';
import { fillCity } from '../../../graph/columns/read-city.ts';
import { COMPARED_KINDS } from '../../../kinds/compared-kinds.ts';
import { findDifferences } from '../../../questions/compare/find.ts';
import { cypher, name, type Cypher } from '../../../graph/cypher.ts';
import type { Database, Read } from '../../../graph/database/database.ts';
import type { Values } from '../../../graph/import/record-kind.ts';
import { types } from '../../../graph/model/index.ts';
import { seenOf } from '../../../graph/model/own.ts';
import { everyOwnVersion, isOwnVersion } from '../../../graph/model/own-versions.ts';
import { draftParams } from '../../../graph/record/draft-params.ts';
import { ownParams } from '../../../graph/record/own-params.ts';
import { selfParams } from '../../../graph/record/self-params.ts';
import { versionLabelOf, type Kind, type OwnRule, type SightRule } from '../../../kinds/kind.ts';
import { isDraft, isPublic, ownReferences } from '../../../kinds/own.ts';
import { KINDS, kindsLabelled } from '../../../kinds/registry.ts';
import { actorWith, asking, dataOf, type Data } from '../../support/ask.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { EVER_CITY } from '../../support/ever-city.ts';
import { codeOfRow, idOfRow, rowsOfKind } from '../../support/kind-rows.ts';
import { importTables } from '../../support/tables.ts';
import { shareOf } from '../../support/share.ts';

/**
 * A row of every kind is seen by whom it belongs to and by nobody else. Whose it is, is worked out here on the rows, by
 * what the kinds say: a kind that is added is tested by being there, and asks for rows of it in the city.
 */
interface Row {
  /** The code of the thing, or the key of the fact. */
  readonly id: string;
  readonly values: Values;
}

const DAY = 20161124;
const WHO = ['Z1', 'Z2', 'C1', 'C2'] as const;
const actorFor = (code: string): Actor =>
  actorWith(code.startsWith('Z') ? { role: 'zone', zone: code } : { role: 'department', department: code });
const each = WHO.map((who) => [who, actorFor(who)] as const);

let database: Database;
let read: Read;
const rows = new Map<string, readonly Row[]>();
const rowsOf = (label: string): readonly Row[] => rows.get(label) ?? [];

beforeAll(async () => {
  database = await connectTestDatabase();
  read = (text, params) => database.read(text, params, { deadline: Date.now() + 120_000 });
  await emptyDatabase(database);
  expect((await importTables(database, EVER_CITY)).list).toEqual([]);
  for (const kind of KINDS) rows.set(kind.label, await exported(kind, 'all'));
  return () => database.close();
});

const exported = async (kind: Kind, scope: Actor['scope']): Promise<readonly Row[]> =>
  (await rowsOfKind(database, kind, scope)).map((values) => ({ id: idOfRow(kind, values), values }));

/** The zones and city departments to which a row belongs. */
function ownersOf(kind: Kind, { values }: Row): ReadonlySet<string> {
  if (kind.own === 'public') return new Set();
  if (typeof kind.own.by === 'string') return new Set(RULES[kind.own.by](values));
  if (kind.own.isByPost) return new Set(namingOwners('Membership', ['person'], values['person']));
  return new Set(
    ownReferences(kind).flatMap(({ to, columns }) =>
      namedBy(columns.map((column) => values[column])).flatMap((parts) => ownersOfThing(to, parts)),
    ),
  );
}
/** A column of several codes names each of them. */
const namedBy = (parts: readonly unknown[]): readonly (readonly unknown[])[] =>
  Array.isArray(parts[0]) ? parts[0].map((code) => [code]) : [parts];
const ownersOfThing = (label: string, parts: readonly unknown[]): readonly string[] =>
  kindsLabelled(label).flatMap((kind) =>
    rowsOf(kind.label)
      .filter(
        (row) =>
          codeOfRow(kind, row.values) ===
          (parts.length === 1 ? String(parts[0]) : joinKey(parts.map(String))),
      )
      .flatMap((row) => [...ownersOf(kind, row)]),
  );
/** Whose the rows of a kind are that name somebody in these columns. */
const namingOwners = (label: string, columns: readonly string[], code: unknown): readonly string[] =>
  kindsLabelled(label).flatMap((kind) =>
    rowsOf(label)
      .filter(({ values }) => columns.some((column) => values[column] === code))
      .flatMap((row) => [...ownersOf(kind, row)]),
  );
const RULES: Readonly<Record<OwnRule, (values: Values) => readonly string[]>> = {
  zones: ({ code }) => [String(code)],
  departments: ({ code, kind, parent }) => [String(kind === 'ZONE_DEPARTMENT' ? parent : code)],
  people: ({ code }) => [
    ...rowsOf('Trainee')
      .filter(({ values }) => values['person'] === code)
      .flatMap(({ values }) => ownersOfThing('Training', [values['training']])),
    ...namingOwners('Membership', ['person'], code),
    ...namingOwners('Responsibility', ['leader', 'staff'], code),
    ...namingOwners('Secondment', ['person'], code),
    ...namingOwners('Deputy', ['deputy'], code),
  ],
};

/** Who sees it besides. */
const ALSO: Readonly<Record<SightRule, (values: Values) => readonly string[]>> = {
  'where needed': ({ element }) =>
    rowsOf('PowerRequirement')
      .filter(({ values }) => values['element'] === element)
      .flatMap(({ values }) => ownersOfThing('Power', [values['power']])),
  'where found': ({ code }) =>
    rowsOf('Rectification')
      .filter(({ values }) => values['inspection'] === code && values['power'] !== null)
      .flatMap(({ values }) => ownersOfThing('Power', [values['power']])),
  // Platforms are none of those who ask here (test/contract/acts.test.ts).
  'by its platform': () => [],
  'once published': ({ publishedOn }) => (publishedOn === null ? [] : WHO),
  'of no penalty': ({ penalty }) => (penalty === null ? WHO : []),
  /** Whose zone a list that was submitted is of, or whose power one of its items is about. */
  'once submitted': ({ list, code, power }) => {
    const named = list ?? code;
    const isSubmitted = rowsOf('AdjustmentList').some(
      ({ values }) => values['code'] === named && values['submittedOn'] !== null,
    );
    if (!isSubmitted) return [];
    const items = rowsOf('AdjustmentItem').filter(({ values }) => values['list'] === named);
    const powers = power === undefined ? items.map(({ values }) => values['power']) : [power];
    return [
      ...rowsOf('AdjustmentList').flatMap(({ values }) =>
        values['code'] === named ? [String(values['zone'])] : [],
      ),
      ...powers.flatMap((each) => ownersOfThing('Power', [each])),
    ];
  },
};

const isOwn = (kind: Kind, who: string) => (row: Row) => ownersOf(kind, row).has(who);
const isSeen = (kind: Kind, who: string) => (row: Row) =>
  isPublic(kind) ||
  isOwn(kind, who)(row) ||
  (kind.own !== 'public' &&
    kind.own.alsoSeen !== undefined &&
    ALSO[kind.own.alsoSeen](row.values).includes(who));

const ids = (of: readonly Row[]): readonly string[] => [...new Set(of.map(({ id }) => id))].sort();
const paramsOf = async ({ scope }: Actor) => ({
  ...{ day: DAY, revision: 1 },
  ...(await ownParams(read, scope, 1)),
  ...(await draftParams(read, scope, { day: DAY, revision: 1 })),
  ...(await selfParams(read, scope, { day: DAY, revision: 1 })),
});
const keysFound = async (text: Cypher, params: object): Promise<readonly string[]> =>
  [...new Set((await read(text, { ...params })).map(([id]) => String(id)))].sort();

/** What platforms push has no sheet: test/contract/acts.test.ts looks at whose it is. */
const OWNED = KINDS.filter(({ own, isPushed }) => own !== 'public' && !isPushed);
const byLabel = (kinds: readonly Kind[]) => kinds.map((kind) => [kind.label, kind] as const);

describe('a row of', () => {
  it.each(byLabel(OWNED))('%s is there that is somebody’s and not another’s', (_label, kind) => {
    const owners = rowsOf(kind.label).map((row) => WHO.filter((who) => isOwn(kind, who)(row)));
    expect(owners.some((of) => of.length > 0 && of.length < WHO.length)).toBe(true);
  });

  it.each(shareOf(byLabel(KINDS.filter((kind) => !kind.madeOf && kind.part !== 'commands')), 3))(
    '%s is exported by whose it is',
    async (label, kind) => {
      expect(rowsOf(label)).not.toEqual([]);
      for (const [who, { scope }] of each)
        expect([who, ids(await exported(kind, scope))]).toEqual([
          who,
          ids(rowsOf(label).filter(isOwn(kind, who))),
        ]);
    },
  );

  it.each(byLabel(KINDS.filter(isDraft)))(
    '%s is exported for the city once it was submitted',
    async (label, kind) => {
      const submitted = new Set(
        rowsOf('AdjustmentList').flatMap(({ values }) =>
          values['submittedOn'] === null ? [] : [values['code']],
        ),
      );
      const open = rowsOf(label).filter(({ values }) =>
        submitted.has(values['list'] ?? values['code'] ?? null),
      );
      expect(open).not.toEqual([]);
      expect(ids(await exported(kind, 'city'))).toEqual(ids(open));
    },
  );

  it.each(shareOf(byLabel(OWNED), 3))('%s is in the history of whose it is', async (label, kind) => {
    const node = name(versionLabelOf(kind));
    const id = kind.form === 'fact' ? cypher`v.key` : cypher`[(v)-[:VERSION_OF]->(thing) | thing.code][0]`;
    const every = everyOwnVersion(versionLabelOf(kind), cypher`RETURN v`);
    for (const [who, actor] of each) {
      const params = await paramsOf(actor);
      const expected = [who, ids(rowsOf(label).filter(isOwn(kind, who)))];
      expect([who, await keysFound(cypher`CALL () { ${every} } RETURN ${id}`, params)]).toEqual(expected);
      const each = cypher`MATCH (v:${node}) WHERE ${isOwnVersion(versionLabelOf(kind))} RETURN ${id}`;
      expect([who, await keysFound(each, params)]).toEqual(expected);
    }
  });

  it.each(
    COMPARED_KINDS.filter(({ kind }) => !kind.madeOf).map(
      (compared) => [compared.kind.label, compared] as const,
    ),
  )('%s is compared by whoever sees it', async (label, { kind, record }) => {
    const city = await fillCity(database, { revision: 1, hash: null }, {});
    const [from, to] = [
      { day: DAY, revision: 0 },
      { day: DAY, revision: 1 },
    ] as const;
    const compared = { of: 'points', from, to, records: [record], zones: null } as const;
    const asked = { compared, kinds: null, after: null, offset: 0, first: 10_000 };
    for (const [who, { scope }] of each) {
      const { own } = await ownParams(read, scope, 1);
      const reader = { scope, people: own?.people ?? {} };
      const found = findDifferences(new View(city, DAY, 1), asked, reader);
      const expected = rowsOf(label)
        .filter(isSeen(kind, who))
        .map(({ values }) => codeOfRow(kind, values));
      expect([who, found?.page.map(({ after }) => after?.code).sort()]).toEqual([who, expected.sort()]);
    }
  });

  it.each(byLabel(KINDS.filter(({ form }) => form === 'fact')))(
    '%s is met by whoever sees it',
    async (label, kind) => {
      const type = label === 'ZoneCapacity' ? 'Capacity' : label;
      expect(types[type]?.visible === undefined).toBe(isPublic(kind) || types[type] === undefined);
      const seen = seenOf(label)?.({ version: name('n') }) ?? cypher`true`;
      for (const [who, actor] of each)
        expect([
          who,
          await keysFound(cypher`MATCH (n:${name(label)}) WHERE ${seen} RETURN n.key`, await paramsOf(actor)),
        ]).toEqual([who, ids(rowsOf(label).filter(isSeen(kind, who)))]);
    },
  );
});

describe('a thing', () => {
  const THINGS = KINDS.filter(({ form, madeOf, label }) => form !== 'fact' && !madeOf && types[label]);

  it('is there, by its id, for whoever sees it, and may be named', async () => {
    const asked = THINGS.flatMap((kind) => rowsOf(kind.label).map((row) => ({ kind, row })));
    for (const [who, actor] of each) {
      const { nodes } = await dataOf(
        asking(
          database,
          'zh',
          actor,
        )('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', {
          ids: asked.map(({ kind, row }) => globalId(kind.label, row.id)),
        }),
      );
      const told = nodes.map((node: Data, place: number) => [
        asked[place]?.kind.label,
        asked[place]?.row.id,
        node !== null,
      ]);
      expect([who, told]).toEqual([
        who,
        asked.map(({ kind, row }) => [kind.label, row.id, isSeen(kind, who)(row)]),
      ]);
      const when = { day: DAY, today: DAY, revision: 1 };
      for (const kind of THINGS) {
        const codes = ids(rowsOf(kind.label));
        const named = await seenAmong(read, actor.scope, when, { label: kind.label, codes });
        expect([who, kind.label, [...named].sort()]).toEqual([
          who,
          kind.label,
          ids(rowsOf(kind.label).filter(isSeen(kind, who))),
        ]);
      }
    }
  });
});
