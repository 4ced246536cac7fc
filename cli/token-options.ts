import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { userInfo } from 'node:os';
import * as say from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import { actorOf, CLAIM_OF } from '../domain/access/actor.ts';
import { isPartRole, PART_ROLES, roleNamed, ROLES, type Role } from '../domain/access/roles.ts';
import { Refusal } from '../domain/errors.ts';
import { ensureOwnKeys } from '../server/access/own-keys.ts';
import { signToken } from '../server/access/sign-token.ts';
import type { Config } from '../server/config.ts';
import { tell } from './language.ts';

export interface TokenFlags {
  readonly role: Role;
  readonly zone: readonly string[];
  readonly department: readonly string[];
  readonly person: readonly string[];
  readonly platform: readonly string[];
  readonly for: number;
  readonly subject: string;
}

/** Whom a token is for, and for how long. */
export const withTokenOptions = (command: Command): Command =>
  command
    .requiredOption('--role <role>', tell(help.token.role), parseRole)
    .option('--zone <code>', tell(help.token.zone), collect, [])
    .option('--department <code>', tell(help.token.department), collect, [])
    .option('--person <code>', tell(help.token.person), collect, [])
    .option('--platform <code>', tell(help.token.platform), collect, [])
    .option('--for <time>', tell(help.token.for), parseTime, parseTime('8h'))
    .option('--subject <name>', tell(help.token.subject), userInfo().username);

export interface SignedToken {
  readonly token: string;
  /** The holder, as the record and the log have it. */
  readonly actor: string;
  /** An ISO moment. */
  readonly expires: string;
}

/** A token signed with the key of the data folder; a refusal where another issuer's tokens are taken. */
export async function signFor(
  flags: TokenFlags,
  { issuer, dataFolder }: Pick<Config, 'issuer' | 'dataFolder'>,
): Promise<SignedToken> {
  if (issuer) throw new Refusal('conflict', say.askIssuer(issuer.url));
  const claims = claimsOf(flags);
  const actor = actorOf(claims);
  if (!actor) throw new Refusal('invalid', say.notShort());
  const token = await signToken(await ensureOwnKeys(dataFolder), claims, flags.for);
  const expires = new Date(Math.floor(Date.now() / 1000 + flags.for) * 1000).toISOString();
  return { token, actor: actor.name, expires };
}

/** What a token says, of the options that go with its role. */
function claimsOf(flags: TokenFlags) {
  const { role, subject: sub } = flags;
  for (const each of PART_ROLES)
    if (role !== each && flags[CLAIM_OF[each]].length > 0)
      throw new Refusal('invalid', say.onlyWithRole(CLAIM_OF[each], each, role), {
        argument: CLAIM_OF[each],
      });
  if (!isPartRole(role)) return { sub, role };
  const own = CLAIM_OF[role];
  const codes = flags[own];
  if (codes.length === 0) throw new Refusal('invalid', say.needsCode(own, role), { argument: own });
  if (own !== 'person') return { sub, role, [own]: codes };
  if (codes.length > 1) throw new Refusal('invalid', say.onePerson(), { argument: own });
  return { sub, role, person: codes[0] };
}

const collect = (code: string, before: readonly string[]): readonly string[] => [...before, code];

function parseRole(text: string): Role {
  const role = roleNamed(text);
  if (!role) throw new InvalidArgumentError(tell(say.oneOf(ROLES)));
  return role;
}

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const LONGEST_DAYS = 366;

/** In seconds. */
function parseTime(text: string): number {
  const [, count, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const seconds = Number(count) * SECONDS[unit as keyof typeof SECONDS];
  if (seconds >= 1 && seconds <= LONGEST_DAYS * SECONDS.d) return seconds;
  throw new InvalidArgumentError(tell(say.timeNeeded(LONGEST_DAYS)));
}
