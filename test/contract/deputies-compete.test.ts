import { beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '../../domain/global-id.ts';
import { cypher } from '../../graph/cypher.ts';
import type { Database } from '../../graph/database/database.ts';
import { actingIn } from '../oracle/acting.ts';
import { asking, contract, dataOf, type Ask, type Data } from '../support/ask.ts';
import { cityAfresh } from '../support/city-afresh.ts';
import { connectTestDatabase } from '../support/database.ts';
import { SMALL_CITY } from '../support/small-city.ts';
import { importSheets } from '../support/workbook.ts';

/**
 * N2 receives in the post P1 until 2015-11-15, then N3; N1 decides in the post L1. For step 1 stand in N2 itself, N4 and N5,
 * however low their order, and for P1 N6, whose order is higher; for N4, who has P2, N6 does. The delegation ends on 2016-10-01.
 */
const CITY = {
  ...SMALL_CITY,
  people: [...SMALL_CITY.people, ['N4', '丁'], ['N5', '戊'], ['N6', '己']],
  memberships: [...SMALL_CITY.memberships, ['N4', 'P2', '2015-01-01', '']],
  deputies: [
    ['zone', 'power', 'step', 'post', 'order', 'deputy', 'validFrom', 'validTo'],
    ['Z1', 'A1', 1, '', 5, 'N2', '2015-10-01', ''],
    ['Z1', 'A1', 1, '', 8, 'N4', '2015-10-01', ''],
    ['Z1', 'A1', 1, '', 9, 'N5', '2015-10-01', '2016-03-01'],
    ['', '', '', 'P1', 1, 'N6', '2015-10-01', ''],
    ['', '', '', 'P2', 1, 'N6', '2015-10-01', ''],
    ['', '', '', 'L1', 2, 'N5', '2015-10-01', ''],
    ['', '', '', 'L1', 1, 'N1', '2015-10-01', ''],
  ],
  absences: [
    ['person', 'reason', 'validFrom', 'validTo'],
    ['N2', '出差', '2015-10-20', '2015-10-25'],
    ['N4', '休假', '2015-10-22', '2015-10-24'],
    ['N3', '培训', '2016-02-20', '2016-03-10'],
    ['N4', '休假', '2016-02-25', '2016-03-05'],
    ['N1', '挂职', '2016-09-20', ''],
    ['N3', '休假', '2016-09-28', '2016-10-05'],
  ],
};
/** What was recorded later: N1 was away too, and N5 who acts for them. */
const LATER = [
  ['N1', '出差', '2015-10-20', '2015-10-23'],
  ['N5', '出差', '2015-10-21', '2015-10-22'],
];
const ALL = { ...CITY, absences: [...CITY.absences, ...LATER] };

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await connectTestDatabase();
  await cityAfresh(database, CITY, 'deputies that compete');
  await importSheets(database, { absences: ALL.absences });
  ask = asking(database);
  return () => database.close();
});

const momentOf = async (revision: number): Promise<string> => {
  const [[at] = []] = await database.read(cypher`MATCH (c:Change {revision: $revision}) RETURN c.at`, {
    revision,
  });
  return new Date(Number(at)).toISOString();
};

/** By step: the staff, and who acts, as the document tells. */
async function told(asOf: string, knownAt?: string): Promise<readonly string[]> {
  const { zone } = await dataOf(ask(contract('lifecycle/who-acts'), { zone: 'Z1', asOf, knownAt }));
  return zone.delegations.edges.flatMap(({ node }: Data) => stepsOf(node));
}
const stepsOf = ({ steps }: Data): readonly string[] =>
  steps.flatMap(({ order, responsibilities }: Data) =>
    responsibilities.map(
      ({ staff, acting }: Data) => `${order} ${staff.code} → ${acting?.person.code ?? '-'}`,
    ),
  );

/** The same from the rows, of responsibilities in force. */
const expected = (sheets: typeof CITY, asOf: string, isHeld = true): readonly string[] =>
  actingIn(sheets, asOf)
    .filter((each) => !isHeld || each.isHeld)
    .map(({ step, staff, acting }) => `${step} ${staff} → ${acting ?? '-'}`)
    .sort();

const DAYS = [
  ...['2015-10-19', '2015-10-20', '2015-10-21', '2015-10-22', '2015-10-23', '2015-10-24', '2015-10-25'],
  ...['2016-02-19', '2016-02-20', '2016-02-25', '2016-02-29', '2016-03-01', '2016-03-05', '2016-03-10'],
  ...['2016-09-20', '2016-09-28', '2016-09-30'],
];

describe('of several who stand in', () => {
  it.each(DAYS)('the first who is there acts, as the rows say, and as they said before: %s', async (asOf) => {
    expect(await told(asOf)).toEqual(expected(ALL, asOf));
    expect(await told(asOf, await momentOf(1))).toEqual(expected(CITY, asOf));
  });

  it('those of the step come before those of the post, the staff is none, and a deputy has none', async () => {
    expect(await told('2015-10-20')).toEqual(['1 N2 → N4', '2 N1 → N5']);
    expect(await told('2015-10-20', await momentOf(1))).toEqual(['1 N2 → N4', '2 N1 → -']);
    // N4 is away, for whom N6 stands in: the next of the step acts, and N6 for nobody but P1.
    expect(await told('2015-10-22')).toEqual(['1 N2 → N5', '2 N1 → N5']);
    expect(await told('2016-03-01')).toEqual(['1 N3 → N2', '2 N1 → -']);
  });

  it('somebody acts on where the delegation is over: the responsibility is in force', async () => {
    const asOf = '2016-10-01';
    const { node } = await dataOf(
      ask(
        'query ($id: ID!, $asOf: Date) { node(id: $id, asOf: $asOf) { ... on Delegation { steps { order responsibilities { staff { code } acting { person { code } } } } } } }',
        { id: globalId('Delegation', 'Z1|A1'), asOf },
      ),
    );
    expect(stepsOf(node)).toEqual(expected(ALL, asOf, false));
    expect(stepsOf(node)).toEqual(['1 N3 → N2', '2 N1 → N5']);
  });

  it('who acts answers for nothing: a trace is the same with and without the absence', async () => {
    const trace = () => dataOf(ask(contract('power-trace'), { code: 'A1', asOf: '2015-10-21' }));
    const away = await trace();
    await importSheets(database, { absences: [CITY.absences[0] ?? []] }, { replace: ['absences'] });
    expect(await trace()).toEqual(away);
    expect(await told('2015-10-21')).toEqual(['1 N2 → -', '2 N1 → -']);
  });
});
