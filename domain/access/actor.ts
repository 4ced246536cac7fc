import { LONGEST_CODE, longerThan, unseenIn } from '../text.ts';
import { isPartRole, roleNamed, type PartRole, type Role } from './roles.ts';
import type { OwnScope, Scope } from './scope.ts';

/** Whoever asks or writes. */
export interface Actor {
  readonly role: Role;
  /** As the record and the log have it: `zone/Z01:wang`, `local:wang`. */
  readonly name: string;
  readonly scope: Scope;
  /** True without a token: what only somebody who is known may ask is not answered. */
  readonly isAnonymous: boolean;
}

/** Whoever sits at this machine asks without a token. */
export const OPEN_READER: Actor = { role: 'reader', name: 'reader', scope: 'city', isAnonymous: true };

/** Whoever sees a part of the city alone, for what all of them are asked alike: theirs is nothing. */
export const PART_READER: Actor = {
  role: 'zone',
  name: 'zone',
  scope: { zones: [], departments: [] },
  isAnonymous: false,
};

/** The user of the command line: whoever may start it could read the data folder anyway. */
export const localActor = (user: string): Actor => ({
  role: 'administrator',
  name: `local:${user}`,
  scope: 'all',
  isAnonymous: false,
});

/** The reform office helps to draft what is proposed; the rest of the city sees it once it is submitted. */
const SEES_DRAFTS: readonly Role[] = ['reform-office', 'administrator'];

/** What a token says of its holder. */
export interface Claims {
  readonly sub?: unknown;
  readonly role?: unknown;
  /** The code of a zone, or several. */
  readonly zone?: unknown;
  /** The code of a city department, or several. */
  readonly department?: unknown;
  /** The code of the person that a `staff` is. */
  readonly person?: unknown;
  /** The code of a platform, or several. */
  readonly platform?: unknown;
}

/** The actor of a token that is good; undefined where it does not say who that is, or of which zone, department, person or platform. */
export function actorOf({ sub, role: named, ...claims }: Claims): Actor | undefined {
  const role = typeof named === 'string' ? roleNamed(named) : undefined;
  if (role === undefined || !isPlain(sub)) return undefined;
  const known = { role, isAnonymous: false };
  if (!isPartRole(role))
    return { ...known, name: `${role}:${sub}`, scope: SEES_DRAFTS.includes(role) ? 'all' : 'city' };
  const claim: unknown = claims[CLAIM_OF[role]];
  // A person is one.
  const codes = role === 'staff' && Array.isArray(claim) ? undefined : codesOf(claim);
  if (codes === undefined) return undefined;
  return { ...known, name: `${role}/${codes.join(',')}:${sub}`, scope: SCOPES[role](codes) };
}

/** The claim that says of what whoever sees a part is: of which zones, departments or platforms, or which person. */
export const CLAIM_OF = {
  zone: 'zone',
  department: 'department',
  staff: 'person',
  platform: 'platform',
} as const satisfies Readonly<Record<PartRole, keyof Claims>>;

const SCOPES: Readonly<Record<PartRole, (codes: readonly string[]) => OwnScope>> = {
  zone: (zones) => ({ zones, departments: [] }),
  department: (departments) => ({ zones: [], departments }),
  staff: (people) => ({ zones: [], departments: [], people }),
  platform: (platforms) => ({ zones: [], departments: [], platforms }),
};

function codesOf(claim: unknown): readonly string[] | undefined {
  const codes: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return codes.length > 0 && codes.every(isPlain) ? [...new Set(codes)].sort() : undefined;
}

/** What the record, a log and a terminal can hold as it is. */
const isPlain = (text: unknown): text is string =>
  typeof text === 'string' &&
  text.trim() !== '' &&
  unseenIn(text) === undefined &&
  !longerThan(text, LONGEST_CODE);
