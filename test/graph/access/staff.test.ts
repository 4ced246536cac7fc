import { beforeAll, describe, expect, it } from 'vitest';
import { View } from '../../../columns/view.ts';
import { globalId } from '../../../domain/global-id.ts';
import { fillCity } from '../../../graph/columns/read-city.ts';
import { cypher, name } from '../../../graph/cypher.ts';
import type { Database, Read } from '../../../graph/database/database.ts';
import type { Values } from '../../../graph/import/record-kind.ts';
import { types } from '../../../graph/model/index.ts';
import { seenOf } from '../../../graph/model/own.ts';
import { draftParams } from '../../../graph/record/draft-params.ts';
import { ownParams } from '../../../graph/record/own-params.ts';
import { selfParams } from '../../../graph/record/self-params.ts';
import { COMPARED_KINDS } from '../../../kinds/compared-kinds.ts';
import type { Kind } from '../../../kinds/kind.ts';
import { isPublic } from '../../../kinds/own.ts';
import { KINDS } from '../../../kinds/registry.ts';
import { findDifferences } from '../../../questions/compare/find.ts';
import { actorWith, asking, askingWith, contract, dataOf, type Ask, type Data } from '../../support/ask.ts';
import { cityAfresh } from '../../support/city-afresh.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { EVER_CITY } from '../../support/ever-city.ts';
import { codeOfRow, idOfRow, rowsOfKind } from '../../support/kind-rows.ts';
import { RUNNING_CITY } from '../../support/running-rows.ts';
import { shareOf } from '../../support/share.ts';
import { importTables } from '../../support/tables.ts';

/** Somebody of the staff sees what is public and what names them, and nothing else, in counts neither. */
const DAY = 20161124;
const staff = (person: string) => ({ role: 'staff', person });

let database: Database;
let read: Read;
beforeAll(async () => {
  database = await connectTestDatabase();
  read = (text, params) => database.read(text, params, { deadline: Date.now() + 120_000 });
  return () => database.close();
});

describe.each(shareOf(['N1', 'N2', 'N4'], 2))('of a city with a row of every kind, %s', (who) => {
  const rows = new Map<string, readonly Values[]>();
  const rowsOf = (label: string) => rows.get(label) ?? [];
  beforeAll(async () => {
    await emptyDatabase(database);
    expect((await importTables(database, EVER_CITY)).list).toEqual([]);
    for (const kind of KINDS) rows.set(kind.label, await rowsOfKind(database, kind));
  });

  const stepOf = ({ zone, power, step }: Values) => [zone, power, step].join(' ');
  /** Whether a deputy stands in where they are. */
  const isTheirs = (deputy: Values): boolean =>
    typeof deputy['post'] === 'string'
      ? rowsOf('Membership').some(({ person, post }) => person === who && post === deputy['post'])
      : rowsOf('Responsibility').some((each) => each['staff'] === who && stepOf(each) === stepOf(deputy));
  const ofThem = ({ person }: Values): boolean => person === who;
  const OWN: Readonly<Record<string, (values: Values) => boolean>> = {
    ...{ Membership: ofThem, Certificate: ofThem, Absence: ofThem, Confirmation: ofThem },
    ...{ Trainee: ofThem, Secondment: ofThem },
    Responsibility: ({ leader, staff: by }) => leader === who || by === who,
    Deputy: (values) => values['deputy'] === who || isTheirs(values),
    Evaluation: ({ publishedOn }) => publishedOn !== null,
    Filing: ({ penalty }) => penalty === null,
  };
  const isStandIn = (code: unknown) =>
    rowsOf('Deputy').some((each) => each['deputy'] === code && isTheirs(each));
  const expected = (kind: Kind) =>
    rowsOf(kind.label)
      .filter((values) => isPublic(kind) || (OWN[kind.label]?.(values) ?? false))
      .map((values) => idOfRow(kind, values))
      .sort();

  it('is told of facts just these', async () => {
    const { scope } = actorWith(staff(who));
    const at = { day: DAY, revision: 1 };
    const params = {
      ...at,
      ...(await ownParams(read, scope, 1)),
      ...(await draftParams(read, scope, at)),
      ...(await selfParams(read, scope, at)),
    };
    for (const kind of KINDS.filter(({ form, madeOf }) => form === 'fact' && !madeOf)) {
      const seen = seenOf(kind.label)?.({ version: name('n') }) ?? cypher`true`;
      const found = await read(cypher`MATCH (n:${name(kind.label)}) WHERE ${seen} RETURN n.key`, params);
      expect([kind.label, found.map(([key]) => String(key)).sort()]).toEqual([kind.label, expected(kind)]);
    }
  });

  it('is told of things just these', async () => {
    const things = KINDS.filter(({ form, madeOf, label }) => form !== 'fact' && !madeOf && types[label]);
    const asked = things.flatMap((kind) => rowsOf(kind.label).map((values) => ({ kind, values })));
    const { nodes } = await dataOf(
      askingWith(database, staff(who))('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', {
        ids: asked.map(({ kind, values }) => globalId(kind.label, idOfRow(kind, values))),
      }),
    );
    const isSeen = (kind: Kind, values: Values) =>
      kind.label === 'Person'
        ? values['code'] === who || isStandIn(values['code'])
        : isPublic(kind) || (OWN[kind.label]?.(values) ?? false);
    expect(nodes.map((node: Data, place: number) => [asked[place]?.kind.label, node !== null])).toEqual(
      asked.map(({ kind, values }) => [kind.label, isSeen(kind, values)]),
    );
  });

  it('compares just these', async () => {
    const city = await fillCity(database, { revision: 1, hash: null }, {});
    const reader = { scope: actorWith(staff(who)).scope, people: {} };
    for (const { kind, record } of COMPARED_KINDS.filter(({ kind: { madeOf } }) => !madeOf)) {
      const [from, to] = [0, 1].map((revision) => ({ day: DAY, revision }));
      const compared = { of: 'points', from, to, records: [record], zones: null } as never;
      const asked = { compared, kinds: null, after: null, offset: 0, first: 10_000 };
      const found = findDifferences(new View(city, DAY, 1), asked, reader);
      const codes = rowsOf(kind.label)
        .filter((values) =>
          kind.label === 'Person'
            ? values['code'] === who
            : isPublic(kind) || (OWN[kind.label]?.(values) ?? false),
        )
        .map((values) => codeOfRow(kind, values));
      expect([kind.label, found?.page.map(({ after }) => after?.code).sort()]).toEqual([
        kind.label,
        codes.sort(),
      ]);
    }
  });
});

describe('somebody of the staff', () => {
  let self: Ask, all: Ask;
  beforeAll(async () => {
    await cityAfresh(database, RUNNING_CITY, 'what somebody of the staff sees');
    [self, all] = [askingWith(database, staff('N2')), asking(database)];
  });

  it('asks for their own duties, and is told what the city is told of them, but for who else there is', async () => {
    const mine = { person: 'N2', asOf: '2015-11-01' };
    const [own, whole] = [
      await dataOf(self(contract('lifecycle/my-duties'), mine)),
      await dataOf(all(contract('lifecycle/my-duties'), mine)),
    ];
    expect(own.person).toEqual(whole.person);
    expect(own.person.responsibilities.totalCount).toBeGreaterThan(0);
    const matters = (of: Data) => of.obligations.edges.map(({ node }: Data) => node.matter);
    expect(matters(own)).toContain('CONFIRMATION');
    expect(await dataOf(self(contract('lifecycle/my-duties'), { ...mine, person: 'N3' }))).toMatchObject({
      person: null,
      obligations: { totalCount: 0 },
    });
    const { viewer } = await dataOf(self('{ viewer { name role zones departments person may } }'));
    expect(viewer).toEqual({
      ...{ name: 'staff/N2:wang', role: 'staff', zones: [], departments: [], person: 'N2' },
      may: ['applyChanges', 'confirmDuties'],
    });
  });

  it('counts nothing of colleagues', async () => {
    const counts = `{ people { totalCount edges { node { code } } } audit(asOf: "2015-11-01") { findings { totalCount } }
      loadPerPerson(asOf: "2015-11-01") { edges { node { person { code } } } }
      obligations(asOf: "2015-11-01", first: 500) { edges { node { person { code } } } } }`;
    const told = await dataOf(self(counts));
    expect(told.people.edges.map(({ node }: Data) => node.code)).toContain('N2');
    expect(told.audit.findings.totalCount).toBe(0);
    const named = [...told.loadPerPerson.edges, ...told.obligations.edges].flatMap(
      ({ node }: Data) => node.person?.code ?? [],
    );
    expect([...new Set(named)]).toEqual(['N2']);
  });

  it('is told in comparisons, timelines and loads of themselves, and never who else is named', async () => {
    const asked = `{ compareDays(from: "2015-09-01", to: "2015-11-01", records: [RESPONSIBILITY]) { edges { node { fields { field before after } } } }
      timeline(of: "${globalId('Post', 'P1')}") { lanes { gaps { from } spans { node { ... on Person { code } } } } }
      loadPerPerson(asOf: "2015-11-01") { edges { node { soleSteps person { code } } } } }`;
    const told = await dataOf(self(asked));
    const fields = told.compareDays.edges.flatMap(({ node }: Data) => node.fields);
    expect(fields).toContainEqual(expect.objectContaining({ field: 'staff', after: 'N2' }));
    expect(JSON.stringify(fields)).not.toMatch(/N1|N3/);
    expect(JSON.stringify(told.timeline)).not.toMatch(/N3/);
    expect(told.timeline.lanes.every(({ gaps }: Data) => gaps.length === 0)).toBe(true);
    expect(told.loadPerPerson.edges).toEqual([{ node: { soleSteps: null, person: { code: 'N2' } } }]);
  });

  it('confirms their own duties, once a day, and gives no other command', async () => {
    const confirm = (person: string, asOf: string) =>
      self(
        'mutation ($person: ID!, $asOf: Date) { confirmDuties(input: {person: $person}, asOf: $asOf) { revision change { actor } } }',
        { person, asOf },
      );
    expect((await confirm('N1', '2015-11-10')).errors?.[0]?.message).toContain('staff');
    expect((await confirm('N2', '2015-11-10')).data?.confirmDuties).toMatchObject({
      change: { actor: 'staff/N2:wang' },
    });
    expect((await confirm('N2', '2015-11-10')).errors).toHaveLength(1);
    const { person } = await dataOf(
      self(contract('lifecycle/my-duties'), { person: 'N2', asOf: '2015-11-12' }),
    );
    expect(person.confirmedOn).toBe('2015-11-10');
    const other = await self(
      'mutation { endResponsibility(input: {zone: "Z1", power: "A1", step: 1}, asOf: "2015-11-10") { revision } }',
    );
    expect(other.errors?.[0]?.message).toContain('staff');
    expect((await self('{ changes { totalCount } }')).errors?.[0]?.message).toContain('staff');
  });

  it('is told nothing of who could take their place', async () => {
    const plan = '{ handOverPlan(person: "N2", asOf: "2015-11-01") { __typename } }';
    expect((await dataOf(all(plan))).handOverPlan).not.toBeNull();
    expect((await dataOf(self(plan))).handOverPlan).toBeNull();
  });

  it('is told who acts for them and for whom they act, and of no colleague whom they lead', async () => {
    // N1 leads step 1 and is staff there beside N2, who is away from 10-20 to 10-25; N3 is the first to stand in.
    await cityAfresh(database, {
      ...RUNNING_CITY,
      responsibilities: [
        ...RUNNING_CITY.responsibilities,
        ['Z1', 'A1', 1, 'Z1D1', 'N1', 'S1', 'L1', 'N1', '2015-10-01', '2015-11-01'],
      ],
      deputies: [...RUNNING_CITY.deputies, ['Z1', 'A1', 1, '', 1, 'N3', '2015-10-01', '']],
    });
    const acting = async (by: Ask) => {
      const { zone } = await dataOf(by(contract('lifecycle/who-acts'), { zone: 'Z1', asOf: '2015-10-20' }));
      return zone.delegations.edges[0].node.steps[0].responsibilities.map(
        ({ staff: of, acting: by }: Data) => `${of?.code} ${by?.person.code ?? '-'}`,
      );
    };
    expect(await acting(all)).toEqual(['N1 -', 'N2 N3']);
    expect(await acting(askingWith(database, staff('N1')))).toEqual(expect.arrayContaining(['N1 -']));
    expect(JSON.stringify(await acting(askingWith(database, staff('N1'))))).not.toContain('N3');
    expect(await acting(self)).toEqual(['N2 N3']);
  });
});
