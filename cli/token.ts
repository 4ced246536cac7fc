import { Command, InvalidArgumentError } from 'commander';
import { userInfo } from 'node:os';
import * as helpWith from '../domain/messages/help-with.ts';
import * as say from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import { actorOf } from '../domain/access/actor.ts';
import { ROLE_WORDS, roleNamed, ROLES, type Role } from '../domain/access/roles.ts';
import { Refusal } from '../domain/errors.ts';
import { ensureOwnKeys } from '../server/access/own-keys.ts';
import { signToken } from '../server/access/sign-token.ts';
import { loadConfig } from '../server/config.ts';
import { tell } from './language.ts';

interface TokenFlags {
  readonly role: Role;
  readonly zone: readonly string[];
  readonly department: readonly string[];
  readonly for: number;
  readonly subject: string;
  readonly json?: boolean;
}

export function tokenCommand(): Command {
  const roles = ROLES.map((role) => `${role} (${ROLE_WORDS[role]})`);
  return new Command('token')
    .summary(tell(help.token.summary))
    .description(tell(helpWith.token(roles)))
    .requiredOption('--role <role>', tell(help.token.role), parseRole)
    .option('--zone <code>', tell(help.token.zone), collect, [])
    .option('--department <code>', tell(help.token.department), collect, [])
    .option('--for <time>', tell(help.token.for), parseTime, parseTime('8h'))
    .option('--subject <name>', tell(help.token.subject), userInfo().username)
    .option('--json', tell(help.token.json))
    .action(printToken);
}

async function printToken(flags: TokenFlags): Promise<void> {
  const { issuer, dataFolder } = loadConfig('command');
  if (issuer) throw new Refusal('conflict', say.askIssuer(issuer.url));
  const claims = claimsOf(flags);
  const actor = actorOf(claims);
  if (!actor) throw new Refusal('invalid', say.notShort());
  const token = await signToken(await ensureOwnKeys(dataFolder), claims, flags.for);
  const expires = new Date(Math.floor(Date.now() / 1000 + flags.for) * 1000).toISOString();
  process.stdout.write(`${flags.json ? JSON.stringify({ token, actor: actor.name, expires }) : token}\n`);
}

/** A zone for those of a zone, a department for those of a department, and neither for anybody else. */
function claimsOf({ role, zone, department, subject: sub }: TokenFlags) {
  for (const [kind, codes] of [
    ['zone', zone],
    ['department', department],
  ] as const) {
    if (role === kind && codes.length === 0)
      throw new Refusal('invalid', say.needsCode(kind), { argument: kind });
    if (role !== kind && codes.length > 0)
      throw new Refusal('invalid', say.onlyWithRole(kind, role), {
        argument: kind,
      });
  }
  const own = role === 'zone' ? { zone } : role === 'department' ? { department } : {};
  return { sub, role, ...own };
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
