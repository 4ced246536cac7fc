import { beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../../domain/access/actor.ts';
import { ROLES, type Role } from '../../../domain/access/roles.ts';
import type { Database } from '../../../graph/database/database.ts';
import { COMMANDS } from '../../../graph/commands/registry.ts';
import { readHead } from '../../../graph/record/read-head.ts';
import { verifyRecord } from '../../../graph/verify/verify-record.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';
import { shareOf } from '../../support/share.ts';
import { importSheets } from '../../support/workbook.ts';
import { type Live, startLive } from '../live.ts';
import type { Answer } from '../service.ts';
import { cityDepartmentOf, gateCity, inputFor, zoneOf, type Place } from './gate-city.ts';

/**
 * Who may, written down a second time: by office, what it may give anywhere, and what it may give to its own only.
 * (The first is domain/access/rights.ts, which the service goes by.)
 */
const ORGANISATION =
  'registerPost movePost abolishPost setUpDepartment renameDepartment mergeDepartments dissolveDepartment setUpSection dissolveSection';
const POWERS = 'definePower revisePower retirePower';
const HANDED_DOWN =
  'withdrawPower delegatePower reclassifyZone addToCatalogue removeFromCatalogue defineChain addToChain removeFromChain addCapacity removeCapacity';
const PEOPLE = 'registerPerson removePerson appoint endMembership';
const LAWS = 'recordFiling amendArticle repealArticle issueCertificate revokeCertificate';
const ANSWERS = 'assignResponsibility endResponsibility handOverResponsibilities';
const PAPERS = 'publishDocument makeFiling acceptFiling returnFiling grantStanding';
const RECEIVED = 'receiveTransfer refuseTransfer';
const INSPECTED = 'recordInspection raiseRectification issueNotice closeRectification';
const RECTIFIED = 'answerRectification refuseRectification';
const PROPOSES = 'draftAdjustment reviseAdjustment putItems submitAdjustment withdrawAdjustment';
const ADJUSTS = 'forwardAdjustment signMemorandum publishAdjustment giveOpinion alterDelegation';
const FINDINGS = 'acceptFinding withdrawAcceptance';
const RAISED = 'answerRaised closeRaised';

const MAY: Readonly<Record<Role, { readonly anywhere?: string; readonly own?: string }>> = {
  administrator: {
    anywhere: [
      ...[ORGANISATION, POWERS, HANDED_DOWN, PEOPLE, LAWS, ANSWERS, FINDINGS],
      ...[PAPERS, RECEIVED, RAISED, INSPECTED, RECTIFIED, PROPOSES, ADJUSTS],
      'returnAdjustment decideAdjustment',
      'handTransfer publishEvaluation confirmDuties defineSteps correct',
    ].join(' '),
  },
  'reform-office': {
    anywhere: `${HANDED_DOWN} ${POWERS} ${RAISED} ${PROPOSES} ${ADJUSTS} returnAdjustment publishDocument handTransfer publishEvaluation`,
  },
  'staffing-office': { anywhere: `${ORGANISATION} ${POWERS} ${PEOPLE}` },
  'legal-office': { anywhere: `${LAWS} ${PAPERS} ${INSPECTED} answerRaised` },
  'supervision-office': { anywhere: `${RAISED} publishEvaluation` },
  // Of standings it grants 授权 alone, which test/domain/rights.test.ts looks at: here they are 委托.
  government: { anywhere: 'publishDocument returnAdjustment decideAdjustment' },
  zone: {
    // Nobody registered is anybody's yet.
    anywhere: 'registerPerson',
    own: `addCapacity removeCapacity defineSteps ${ANSWERS} ${RECEIVED} ${RECTIFIED} ${RAISED} ${PROPOSES} confirmDuties publishDocument makeFiling removePerson appoint endMembership`,
  },
  department: {
    anywhere: 'registerPerson',
    own: `withdrawPower delegatePower defineSteps recordFiling removePerson appoint endMembership publishDocument handTransfer grantStanding acceptFiling returnFiling ${INSPECTED} ${RAISED} ${PROPOSES} giveOpinion alterDelegation`,
  },
  // Their own duties alone, which test/graph/access/staff.test.ts looks at.
  staff: {},
  // What was done on them alone (test/contract/acts.test.ts).
  platform: {},
  auditor: { anywhere: FINDINGS },
  reader: {},
};

const has = (list: string | undefined, command: string): boolean =>
  list?.split(' ').includes(command) === true;

/** `own other`, + where it is let through. */
const expected = (role: Role, command: string): string => {
  const { anywhere, own } = MAY[role];
  if (has(anywhere, command)) return '+ +';
  return has(own, command) ? '+ -' : '- -';
};

/** All but the general ones: whose those are is said by each kind of record, and tested there. */
const commands = shareOf(
  Object.keys(COMMANDS).filter((name) => !['addRecord', 'endRecord'].includes(name)),
  2,
);
const OWN = (role: Role): Place => ({
  name: `${role}1`,
  posts: role === 'department' ? 'city' : 'zone',
});
const OTHER = (role: Role): Place => ({ ...OWN(role), name: `${role}2` });

const claimsOf = (role: Role): Claims => ({
  ...{ sub: 'wang', role },
  ...(role === 'zone' ? { zone: zoneOf(OWN(role).name) } : {}),
  ...(role === 'department' ? { department: cityDepartmentOf(OWN(role).name) } : {}),
  ...(role === 'staff' ? { person: 'nobody' } : {}),
  ...(role === 'platform' ? { platform: 'nothing' } : {}),
});

let database: Database;
let live: Live;
const tokens = new Map<Role, string>();

beforeAll(async () => {
  database = await connectTestDatabase();
  await emptyDatabase(database);
  const { list } = await importSheets(database, gateCity(ROLES.flatMap((role) => [OWN(role), OTHER(role)])));
  expect(list).toEqual([]);
  live = await startLive({ QUANZE_RATE_LIMIT: '0' });
  for (const role of ROLES) tokens.set(role, await live.tokenFor(claimsOf(role)));
  return async () => {
    await live.stop();
    await database.close();
  };
});

const revision = async () => (await readHead(database)).revision;

function give(command: string, place: string, headers: Record<string, string>): Promise<Answer> {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${command}(input: $input) { revision } }`;
  return live.post({ query, variables: { input: inputFor(command, place) } }, headers);
}
const bearer = (role: Role) => ({ authorization: `Bearer ${tokens.get(role)}` });

/** Refused attempts, by the id of their request: each must be in the log, with who and what. */
const refused = new Map<string, { readonly role: Role; readonly command: string }>();

/** Gives a command, and proves that it is done, or refused with nothing written. */
async function tryCommand(role: Role, command: string, place: string): Promise<'+' | '-'> {
  const before = await revision();
  const { body, headers } = await give(command, place, bearer(role));
  const after = await revision();
  const [error] = body.errors ?? [];
  if (error === undefined) {
    expect([body.data, after], `${role} ${command}`).toEqual([
      { done: { revision: before + 1 } },
      before + 1,
    ]);
    return '+';
  }
  expect([error.extensions, after], `${role} ${command} ${error.message}`).toMatchObject([
    { code: 'FORBIDDEN', role, act: command },
    before,
  ]);
  refused.set(headers.get('x-request-id') ?? '', { role, command });
  return '-';
}

describe('over HTTP, with signed tokens', () => {
  it('every role gives every command to its own and to others’ things as the table says, and no other', async () => {
    const rows: string[] = [];
    const wrong: string[] = [];
    for (const command of commands) {
      const cells: string[] = [];
      for (const role of ROLES) {
        const own = await tryCommand(role, command, OWN(role).name);
        const cell = `${own} ${await tryCommand(role, command, OTHER(role).name)}`;
        cells.push(cell);
        if (cell !== expected(role, command)) wrong.push(`${role} ${command}: ${cell}`);
      }
      rows.push([command.padEnd(26), ...cells.map((cell) => cell.padEnd(6))].join('').trimEnd());
    }
    const head = ['own, other'.padEnd(26), ...ROLES.map((role) => `${role.slice(0, 5)} `)].join('');
    console.log([head, ...rows].join('\n'));
    expect(wrong).toEqual([]);
    expect(await verifyRecord(database, undefined, () => undefined)).toMatchObject({ faults: [] });
  });

  it('every refused attempt is in the log, with who and what', async () => {
    const logged = () =>
      new Map(live.lines.filter(({ msg }) => msg === 'request').map((line) => [line['reqId'], line]));
    await expect.poll(() => [...refused.keys()].filter((id) => !logged().has(id))).toEqual([]);
    expect(refused.size).toBeGreaterThan(300);
    const lines = logged();
    for (const [id, { role, command }] of refused) {
      expect(lines.get(id)).toMatchObject({ codes: ['FORBIDDEN'], refused: [command] });
      expect(lines.get(id)?.['actor']).toMatch(new RegExp(`^${role}[:/].*wang$`));
    }
  });

  it('what is another’s is not told apart from what is not there', async () => {
    for (const role of ['zone', 'department'] as const)
      for (const command of commands.filter((each) => expected(role, each) !== '+ +')) {
        const errorsOf = async (place: string) =>
          (await give(command, place, bearer(role))).body.errors?.map(({ message, extensions }) => [
            message,
            extensions,
          ]);
        expect(await errorsOf(OTHER(role).name), `${role} ${command}`).toEqual(await errorsOf('nowhere'));
      }
  });

  it('nobody gives a command without a token', async () => {
    const before = await revision();
    for (const command of commands) {
      const answer = await fetch(`${live.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation ($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!) { ${command}(input: $input) { revision } }`,
          variables: { input: inputFor(command, OWN('zone').name) },
        }),
      });
      const { errors } = (await answer.json()) as { errors: { extensions: unknown }[] };
      expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', act: command });
    }
    expect(await revision()).toBe(before);
  });

  it('one change of several that may not be given stops all of them', async () => {
    const before = await revision();
    const [own, other] = [OWN('zone').name, OTHER('zone').name];
    const changes = [
      { addCapacity: inputFor('addCapacity', own) },
      { removeCapacity: inputFor('removeCapacity', other) },
    ];
    const query =
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes, asOf: "2017-01-01") { revision } }';
    const { body } = await live.post({ query, variables: { changes } }, bearer('zone'));
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', act: 'removeCapacity' });
    expect(await revision()).toBe(before);
  });
});
