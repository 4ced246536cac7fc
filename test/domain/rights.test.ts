import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access/actor.ts';
import { actorOf, OPEN_READER } from '../../domain/access/actor.ts';
import { mustBeOwn, refuseUnless } from '../../domain/access/may.ts';
import {
  ACTIVITY_RIGHTS,
  COMMAND_RIGHTS,
  type Activity,
  type ActivityRight,
} from '../../domain/access/rights.ts';
import { ROLES, type Role } from '../../domain/access/roles.ts';
import { Refusal } from '../../domain/errors.ts';
import { loadSchema } from '../../resolvers/schema.ts';
import { COMMANDS } from '../../graph/commands/registry.ts';

const actors = ROLES.map((role) => {
  const known = actorOf({
    sub: 'wang',
    role,
    zone: 'Z01',
    department: 'D01',
    person: 'N01',
    platform: 'PF1',
  });
  if (!known) throw new Error(role);
  return [role, known] as const;
});

/** `all`, `own`, `one` where it is for one word of a field only, or `-` where it may not. */
function right(actor: Actor, command: string): string {
  if (COMMAND_RIGHTS[command]?.only?.[actor.role]) return 'one';
  try {
    return mustBeOwn(actor, command, {}).length > 0 || isOwnOnly(actor.role, command) ? 'own' : 'all';
  } catch (error) {
    if (error instanceof Refusal) return '-';
    throw error;
  }
}
const isOwnOnly = (role: Role, command: string): boolean =>
  role !== 'administrator' && COMMAND_RIGHTS[command]?.anywhere.includes(role) !== true;

const reach = ({ anywhere, own }: ActivityRight, role: Role): string =>
  anywhere.includes(role) ? 'all' : own.includes(role) ? 'own' : '-';

const pad = (cells: readonly string[]): string =>
  cells
    .map((cell, place) => cell.padEnd(place === 0 ? 24 : 4))
    .join(' ')
    .trimEnd();

const TABLE = `
command                  refo lega staf gove supe depa zone pers plat audi admi read
withdrawPower            all  -    -    -    -    own  -    -    -    -    all  -
delegatePower            all  -    -    -    -    own  -    -    -    -    all  -
reclassifyZone           all  -    -    -    -    -    -    -    -    -    all  -
addToCatalogue           all  -    -    -    -    -    -    -    -    -    all  -
removeFromCatalogue      all  -    -    -    -    -    -    -    -    -    all  -
defineChain              all  -    -    -    -    -    -    -    -    -    all  -
addToChain               all  -    -    -    -    -    -    -    -    -    all  -
removeFromChain          all  -    -    -    -    -    -    -    -    -    all  -
addCapacity              all  -    -    -    -    -    own  -    -    -    all  -
removeCapacity           all  -    -    -    -    -    own  -    -    -    all  -
definePower              all  -    all  -    -    -    -    -    -    -    all  -
revisePower              all  -    all  -    -    -    -    -    -    -    all  -
retirePower              all  -    all  -    -    -    -    -    -    -    all  -
defineSteps              -    -    -    -    -    own  own  -    -    -    all  -
assignResponsibility     -    -    -    -    -    -    own  -    -    -    all  -
endResponsibility        -    -    -    -    -    -    own  -    -    -    all  -
handOverResponsibilities -    -    -    -    -    -    own  -    -    -    all  -
removePerson             -    -    all  -    -    own  own  -    -    -    all  -
appoint                  -    -    all  -    -    own  own  -    -    -    all  -
endMembership            -    -    all  -    -    own  own  -    -    -    all  -
registerPerson           -    -    all  -    -    own  own  -    -    -    all  -
registerPost             -    -    all  -    -    -    -    -    -    -    all  -
movePost                 -    -    all  -    -    -    -    -    -    -    all  -
abolishPost              -    -    all  -    -    -    -    -    -    -    all  -
setUpDepartment          -    -    all  -    -    -    -    -    -    -    all  -
renameDepartment         -    -    all  -    -    -    -    -    -    -    all  -
mergeDepartments         -    -    all  -    -    -    -    -    -    -    all  -
dissolveDepartment       -    -    all  -    -    -    -    -    -    -    all  -
setUpSection             -    -    all  -    -    -    -    -    -    -    all  -
dissolveSection          -    -    all  -    -    -    -    -    -    -    all  -
recordFiling             -    all  -    -    -    own  -    -    -    -    all  -
publishDocument          all  all  -    all  -    own  own  -    -    -    all  -
handTransfer             all  -    -    -    -    own  -    -    -    -    all  -
receiveTransfer          -    -    -    -    -    -    own  -    -    -    all  -
refuseTransfer           -    -    -    -    -    -    own  -    -    -    all  -
grantStanding            -    all  -    one  -    one  -    -    -    -    all  -
makeFiling               -    all  -    -    -    -    own  -    -    -    all  -
acceptFiling             -    all  -    -    -    own  -    -    -    -    all  -
returnFiling             -    all  -    -    -    own  -    -    -    -    all  -
alterDelegation          all  -    -    -    -    own  -    -    -    -    all  -
draftAdjustment          all  -    -    -    -    own  own  -    -    -    all  -
reviseAdjustment         all  -    -    -    -    own  own  -    -    -    all  -
putItems                 all  -    -    -    -    own  own  -    -    -    all  -
submitAdjustment         all  -    -    -    -    own  own  -    -    -    all  -
withdrawAdjustment       all  -    -    -    -    own  own  -    -    -    all  -
giveOpinion              all  -    -    -    -    own  -    -    -    -    all  -
forwardAdjustment        all  -    -    -    -    -    -    -    -    -    all  -
returnAdjustment         all  -    -    all  -    -    -    -    -    -    all  -
decideAdjustment         -    -    -    all  -    -    -    -    -    -    all  -
signMemorandum           all  -    -    -    -    -    -    -    -    -    all  -
publishAdjustment        all  -    -    -    -    -    -    -    -    -    all  -
recordInspection         -    all  -    -    -    own  -    -    -    -    all  -
raiseRectification       -    all  -    -    -    own  -    -    -    -    all  -
issueNotice              -    all  -    -    -    own  -    -    -    -    all  -
closeRectification       -    all  -    -    -    own  -    -    -    -    all  -
answerRectification      -    -    -    -    -    -    own  -    -    -    all  -
refuseRectification      -    -    -    -    -    -    own  -    -    -    all  -
answerRaised             all  all  -    -    all  own  own  -    -    -    all  -
closeRaised              all  -    -    -    all  own  own  -    -    -    all  -
confirmDuties            -    -    -    -    -    -    own  own  -    -    all  -
pushActs                 -    -    -    -    -    -    -    -    own  -    all  -
publishEvaluation        all  -    -    -    all  -    -    -    -    -    all  -
amendArticle             -    all  -    -    -    -    -    -    -    -    all  -
repealArticle            -    all  -    -    -    -    -    -    -    -    all  -
issueCertificate         -    all  -    -    -    -    -    -    -    -    all  -
revokeCertificate        -    all  -    -    -    -    -    -    -    -    all  -
correct                  -    -    -    -    -    -    -    -    -    -    all  -
acceptFinding            -    -    -    -    -    -    -    -    -    all  all  -
withdrawAcceptance       -    -    -    -    -    -    -    -    -    all  all  -
read                     all  all  all  all  all  own  own  own  -    all  all  all
read acts                all  all  all  all  all  own  own  own  own  all  all  all
history                  all  all  all  all  all  own  own  -    -    all  all  all
export                   all  all  all  all  all  own  own  -    -    all  all  all
import                   own  own  own  own  own  own  own  -    -    -    all  -
`;

describe('the table of rights', () => {
  it('names every command but the general ones, of which each kind of record says it', () => {
    const unsaid = Object.keys(COMMANDS).filter((name) => !Object.hasOwn(COMMAND_RIGHTS, name));
    expect(unsaid).toEqual(['addRecord', 'endRecord']);
    // What is pushed is no command of one change.
    const others = Object.keys(COMMAND_RIGHTS).filter((name) => !Object.hasOwn(COMMANDS, name));
    expect(others).toEqual(['pushActs']);
  });

  it('looks at fields that the inputs have', () => {
    const mutations = loadSchema().getMutationType()?.getFields() ?? {};
    for (const [command, { zone = [], department = [], staff = [], platform = [] }] of Object.entries(
      COMMAND_RIGHTS,
    )) {
      const input = mutations[command]?.args.find(({ name }) => name === 'input');
      if (!input) continue;
      for (const { field } of [...zone, ...department, ...staff, ...platform]) {
        let type: GraphQLInputType = getNamedType(input.type);
        for (const step of field.split('.')) {
          expect(isInputObjectType(type) && Object.keys(type.getFields()), `${command} ${field}`).toContain(
            step,
          );
          if (isInputObjectType(type)) type = getNamedType(type.getFields()[step]?.type ?? type);
        }
      }
    }
  });

  it('says for each command who may give it, and to what', () => {
    const short = [
      'refo',
      'lega',
      'staf',
      'gove',
      'supe',
      'depa',
      'zone',
      'pers',
      'plat',
      'audi',
      'admi',
      'read',
    ];
    const rows = Object.keys(COMMAND_RIGHTS).map((command) =>
      pad([command, ...actors.map(([, actor]) => right(actor, command))]),
    );
    const acts = (Object.keys(ACTIVITY_RIGHTS) as Activity[]).map((act) =>
      pad([act, ...ROLES.map((role) => reach(ACTIVITY_RIGHTS[act], role))]),
    );
    const table = [pad(['command', ...short]), ...rows, ...acts].join('\n');
    console.log(table);
    expect(table.split('\n')).toEqual(TABLE.trim().split('\n'));
  });

  it('lets nobody give a command who is not known, nor anybody but the administrator one that it does not name', () => {
    for (const command of [...Object.keys(COMMAND_RIGHTS), 'doAnything'])
      expect(() => mustBeOwn(OPEN_READER, command, {})).toThrow(/needs a token/);
    for (const [role, actor] of actors)
      for (const command of ['doAnything', 'toString', '__proto__'])
        if (role !== 'administrator') expect(() => mustBeOwn(actor, command, {})).toThrow(/not for/);
  });

  it('lets who is not known read, and nothing else', () => {
    refuseUnless(OPEN_READER, 'read');
    for (const act of ['history', 'export', 'import'] as const)
      expect(() => refuseUnless(OPEN_READER, act)).toThrow(/needs a token/);
  });

  it('lets a role that may give it of one word of a field only do that alone, to what is its own', () => {
    const of = (role: Role) => actors.find(([each]) => each === role)?.[1] as Actor;
    const grant = (role: Role, kind?: string) =>
      mustBeOwn(of(role), 'grantStanding', { kind, grantor: 'D01' });
    expect(grant('government', 'AUTHORIZATION')).toEqual([]);
    expect(grant('department', 'ENTRUSTMENT')).toEqual([{ type: 'Department', code: 'D01' }]);
    for (const kind of ['AUTHORIZATION', 'ENTRUSTMENT']) expect(grant('legal-office', kind)).toEqual([]);
    for (const kind of ['ENTRUSTMENT', undefined]) expect(() => grant('government', kind)).toThrow(/not for/);
    for (const kind of ['AUTHORIZATION', undefined])
      expect(() => grant('department', kind)).toThrow(/not for/);
  });

  it('of what may be left out looks at all that is given, and at something', () => {
    const zone = actors.find(([role]) => role === 'zone')?.[1] as Actor;
    const file = (input: object) => mustBeOwn(zone, 'makeFiling', { ...input });
    expect(file({ zone: 'Z01', power: 'A1' })).toEqual([{ type: 'Zone', code: 'Z01' }]);
    expect(file({ zone: 'Z01', penalty: 'J1', certificate: null })).toEqual([
      { type: 'Zone', code: 'Z01' },
      { type: 'Penalty', code: 'J1' },
    ]);
    expect(file({ certificate: '证1' })).toEqual([{ type: 'Certificate', code: '证1' }]);
    expect(file({ to: 'C1' }).map(({ code }) => code)).toEqual([null]);
  });

  it('takes what an input does not name for nobody’s own', () => {
    const zone = actors.find(([role]) => role === 'zone')?.[1] as Actor;
    expect(mustBeOwn(zone, 'addCapacity', {})).toEqual([{ type: 'Zone', code: null }]);
    expect(mustBeOwn(zone, 'addCapacity', { zone: 'Z01' })).toEqual([{ type: 'Zone', code: 'Z01' }]);
    const handOver = (input: object) => mustBeOwn(zone, 'handOverResponsibilities', { ...input });
    expect(handOver({ of: [{ zone: 'Z01' }, { zone: 'Z02' }] }).map(({ code }) => code)).toEqual([
      'Z01',
      'Z02',
    ]);
    for (const none of [{}, { of: null }, { of: [] }])
      expect(handOver(none).map(({ code }) => code)).toEqual([null]);
  });
});
