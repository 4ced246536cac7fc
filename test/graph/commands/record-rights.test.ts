import { describe, expect, it } from 'vitest';
import { actorOf } from '../../../domain/access/actor.ts';
import type { OwnThing } from '../../../domain/access/may.ts';
import { ROLES, type Role } from '../../../domain/access/roles.ts';
import { Refusal } from '../../../domain/errors.ts';
import { ownOfRecord } from '../../../graph/commands/record-rights.ts';
import { recordWord } from '../../../kinds/kind.ts';
import { ADDED, ENDED, inputNameOf } from '../../../kinds/type-fields.ts';

/** Who may add and end rows of how powers are run: `all`, or what must be their own; nobody else but the administrator. */
const DOCUMENT = { code: 'D', title: '标题', kind: 'RULES', issuer: 'X' };
const SCOPE = { document: 'D', topic: 'DUTIES', zone: 'X', department: 'Y', power: 'Z' };
const OFFICE = { office: 'LEGAL_OFFICE', organization: 'X' };
const DUTY = { matter: 'TRANSFER', clause: '三' };
const ITEM = { power: 'X', order: 1, name: '表', kind: 'OTHER' };
const SEAL = { code: 'S', name: '章', kind: 'ELECTRONIC', holder: 'X' };
const STANDING = { document: 'D', zone: 'X', power: 'Y', grantor: 'Z' };
const SUPERVISION = {
  ...{ zone: 'X', power: 'Y', order: 1, name: '现场', methods: ['ROUTINE'], department: 'Z' },
};
const PLATFORM = { code: 'P', name: '平台', zone: 'X', kinds: ['APPROVAL'] };
const INSPECTION = { code: 'I', zone: 'X', by: 'Y', kind: 'REGULAR', plannedFor: '2016-01-01' };
const RUN = { platform: 'X', power: 'Y' };
const LINK = { platform: 'X', network: '专网', level: 'CITY', mode: 'DIRECT' };
const CONTACT = { power: 'X', department: 'Y', phone: '1' };
const LENT = { person: 'X', from: 'Y', zone: 'Z', mode: 'REMOTE' };
const EXPERT = { code: 'E', departments: ['X', 'Y'], powers: ['Z'] };
type May = Partial<Record<Role, readonly string[]>>;
const CITY: May = { 'reform-office': [], 'legal-office': [], government: [] };
const ISSUER: May = { ...CITY, zone: ['Organization X'], department: ['Organization X'] };
const BOUND: May = { ...CITY, zone: ['Zone X'], department: ['Department Y', 'Power Z'] };

const STANDS: Readonly<Record<'step' | 'post', May>> = {
  // A department stands in for posts of its own alone: what names none is nobody's.
  step: { zone: ['Zone X'], department: ['Zone '] },
  post: { zone: ['Post P'], department: ['Post P'] },
};
const AWAY: May = { 'staffing-office': [], zone: ['Person N'], department: ['Person N'] };

/** Of a step to a task: whoever has its unit. */
const stepOf = (unit: string): May => ({
  ...{ 'reform-office': [], 'supervision-office': [] },
  ...{ zone: [unit], department: [unit] },
});

const ADDS: readonly (readonly [string, object, May])[] = [
  ['office', OFFICE, { 'staffing-office': [] }],
  ['document', DOCUMENT, ISSUER],
  ['documentScope', SCOPE, BOUND],
  ['duty', DUTY, { 'reform-office': [], 'legal-office': [] }],
  ['calendarDay', { day: '2016-01-01', kind: 'OFF' }, { 'reform-office': [] }],
  ['transferItem', ITEM, { 'reform-office': [], department: ['Power X'] }],
  ['seal', SEAL, { government: [], 'legal-office': [] }],
  ['supervisionItem', SUPERVISION, { zone: ['Zone X'] }],
  ['platform', PLATFORM, { 'reform-office': [], zone: ['Zone X'] }],
  ['platformPower', RUN, { 'reform-office': [], zone: ['Platform X'] }],
  ['platformLink', LINK, { 'reform-office': [], zone: ['Platform X'] }],
  ['inspection', INSPECTION, { 'legal-office': [], department: ['Department Y'] }],
  ['penalty', { code: 'J', zone: 'X', power: 'Y', party: '某', sanction: '罚款' }, { zone: ['Zone X'] }],
  ['powerRequirement', { power: 'X', element: 'E' }, { 'reform-office': [], department: ['Power X'] }],
  ['supportElement', { code: 'E', name: '某', kind: '设备' }, { 'reform-office': [] }],
  ['contact', CONTACT, { department: ['Power X'] }],
  ['training', { code: 'T', by: 'X', powers: ['Y'] }, { 'legal-office': [], department: ['Department X'] }],
  ['trainee', { training: 'X', person: 'Y' }, { 'legal-office': [], department: ['Training X'] }],
  ['secondment', LENT, { 'staffing-office': [], department: ['Department Y'] }],
  ['expert', EXPERT, { 'legal-office': [], department: ['Department X', 'Department Y'] }],
  ['evaluation', { zone: 'X', power: 'Y' }, { 'reform-office': [], 'supervision-office': [] }],
  ['deputy', { zone: 'X', power: 'Y', step: 1, order: 1, deputy: 'N' }, STANDS.step],
  ['deputy', { post: 'P', order: 1, deputy: 'N' }, STANDS.post],
  ['absence', { person: 'N', reason: 'LEAVE' }, AWAY],
  ['task', { code: 'K', name: '步骤', parent: 'L', unit: 'U' }, stepOf('WorkUnit U organization')],
  [
    'taskEvidence',
    { task: 'K', evidence: '已办' },
    stepOf('Task K where parent by TaskUnit.task unit organization,members'),
  ],
  [
    'raised',
    { code: 'R', from: 'X', to: 'Y' },
    {
      ...{ 'reform-office': [], 'supervision-office': [] },
      ...{ zone: ['Organization X'], department: ['Organization X'] },
    },
  ],
];
const GRANTED: May = { 'legal-office': [], department: ['Department Z'] };
const ENDS: readonly (readonly [string, object, May])[] = [
  ['OFFICE', OFFICE, { 'staffing-office': [] }],
  ['DOCUMENT_SCOPE', SCOPE, BOUND],
  ['DUTY', DUTY, { 'reform-office': [], 'legal-office': [] }],
  ['TRANSFER_ITEM', ITEM, { 'reform-office': [], department: ['Power X'] }],
  ['STANDING', { ...STANDING, kind: '授权' }, { ...GRANTED, government: [] }],
  ['STANDING', { ...STANDING, kind: '委托' }, GRANTED],
  ['POWER_REQUIREMENT', { power: 'X', element: 'E' }, { 'reform-office': [], department: ['Power X'] }],
  ['SUPERVISION_ITEM', SUPERVISION, { zone: ['Zone X'] }],
  ['PLATFORM', PLATFORM, { 'reform-office': [], zone: ['PLATFORM'] }],
  ['PLATFORM_POWER', RUN, { 'reform-office': [], zone: ['Platform X'] }],
  ['PLATFORM_LINK', LINK, { 'reform-office': [], zone: ['Platform X'] }],
  ['SEAL', SEAL, { government: [], 'legal-office': [] }],
  ['CONTACT', CONTACT, { department: ['Power X'] }],
  // Whose they are is asked of the row as it is recorded.
  ['SECONDMENT', LENT, { 'staffing-office': [], department: ['SECONDMENT'] }],
  ['DEPUTY', { post: 'P', order: 1 }, STANDS.post],
  ['ABSENCE', { person: 'N' }, AWAY],
  ['EXPERT', EXPERT, { 'legal-office': [], department: ['EXPERT'] }],
];

/** A thing, and how it leads on. */
const wayOf = ({ type, code, where, by, along = [] }: OwnThing): string =>
  [
    `${type} ${code ?? ''}`,
    ...(where === undefined ? [] : [`where ${where}`]),
    ...(by ? [`by ${by.label}.${by.column}`] : []),
    ...along,
  ].join(' ');

/** What must be their own, nothing where all is theirs; undefined where it is not for them. */
function mayDo(role: Role, command: string, input: object): readonly string[] | undefined {
  const actor = actorOf({ sub: 'wang', role, zone: 'Z1', department: 'C1', person: 'N1', platform: 'PF1' });
  if (!actor) throw new Error(role);
  try {
    const own = ownOfRecord(actor, command, input as Readonly<Record<string, unknown>>) ?? [];
    return own.map((each) => ('type' in each ? wayOf(each) : recordWord(each.kind)));
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'forbidden') return undefined;
    throw error;
  }
}
const all = (command: string, input: object) =>
  Object.fromEntries(
    ROLES.flatMap((role) => {
      const may = mayDo(role, command, input);
      return may === undefined ? [] : [[role, may] as const];
    }),
  );

describe('a row is added by', () => {
  it.each(ADDS)('%s: its offices, and whose own it names', (kind, row, may) => {
    expect(all('addRecord', { [kind]: row })).toEqual({ ...may, administrator: [] });
  });

  it('nobody, of what is not said here', () => {
    expect(ADDED.map(inputNameOf).sort()).toEqual([...new Set(ADDS.map(([kind]) => kind))].sort());
  });
});

describe('a row is ended by', () => {
  it.each(ENDS)('%s %o: its offices, and whose own it names', (kind, row, may) => {
    const columns = ENDED.find((each) => recordWord(each) === kind)?.identity ?? [];
    const key = Object.entries(row)
      .filter(([column]) => columns.includes(column))
      .map(([column, value]) => ({ column, value: String(value) }));
    expect(all('endRecord', { kind, key })).toEqual({ ...may, administrator: [] });
  });

  it('nobody, of what is not said here', () => {
    expect(ENDED.map(recordWord).sort()).toEqual([...new Set(ENDS.map(([kind]) => kind))].sort());
  });
});
