import { Command, InvalidArgumentError } from 'commander';
import { userInfo } from 'node:os';
import { actorOf } from '../domain/access/actor.ts';
import { ROLE_WORDS, roleNamed, ROLES, type Role } from '../domain/access/roles.ts';
import { Refusal } from '../domain/errors.ts';
import { ensureOwnKeys } from '../server/access/own-keys.ts';
import { signToken } from '../server/access/sign-token.ts';
import { loadConfig } from '../server/config.ts';

interface TokenFlags {
  readonly role: Role;
  readonly zone: readonly string[];
  readonly department: readonly string[];
  readonly for: number;
  readonly subject: string;
  readonly json?: boolean;
}

export function tokenCommand(): Command {
  const roles = ROLES.map((role) => `${role} (${ROLE_WORDS[role]})`).join(', ');
  return new Command('token')
    .summary('a token for somebody / 签发令牌')
    .description(
      `Prints a token, signed with the key of the data folder, to be sent as the header Authorization: Bearer TOKEN.\n打印由数据文件夹密钥签发的令牌，请求时放入请求头 Authorization: Bearer TOKEN。\nRoles / 角色: ${roles}.`,
    )
    .requiredOption('--role <role>', 'the role / 角色', parseRole)
    .option('--zone <code>', 'for role zone: its zone; may be repeated / 新区角色的新区编码', collect, [])
    .option(
      '--department <code>',
      'for role department: its city department; may be repeated / 部门角色的市直部门编码',
      collect,
      [],
    )
    .option('--for <time>', 'how long it is good: 30m, 8h, 7d / 有效期', parseTime, parseTime('8h'))
    .option('--subject <name>', 'who holds it / 持有人', userInfo().username)
    .option('--json', 'print as JSON / 以 JSON 输出')
    .action(printToken);
}

async function printToken(flags: TokenFlags): Promise<void> {
  const { issuer, dataFolder } = loadConfig('command');
  if (issuer)
    throw new Refusal('conflict', `Tokens come from ${issuer.url} (QUANZE_ISSUER): ask there for one.`);
  const claims = claimsOf(flags);
  const actor = actorOf(claims);
  if (!actor)
    throw new Refusal('invalid', 'A subject, zone or department must be a short text that is seen.');
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
      throw new Refusal('invalid', `--role ${kind} needs --${kind} CODE.`, { argument: kind });
    if (role !== kind && codes.length > 0)
      throw new Refusal('invalid', `--${kind} goes with --role ${kind} only, not with ${role}.`, {
        argument: kind,
      });
  }
  const own = role === 'zone' ? { zone } : role === 'department' ? { department } : {};
  return { sub, role, ...own };
}

const collect = (code: string, before: readonly string[]): readonly string[] => [...before, code];

function parseRole(text: string): Role {
  const role = roleNamed(text);
  if (!role) throw new InvalidArgumentError(`It must be one of ${ROLES.join(', ')}.`);
  return role;
}

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const LONGEST_DAYS = 366;

/** In seconds. */
function parseTime(text: string): number {
  const [, count, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const seconds = Number(count) * SECONDS[unit as keyof typeof SECONDS];
  if (seconds >= 1 && seconds <= LONGEST_DAYS * SECONDS.d) return seconds;
  throw new InvalidArgumentError(`It must be a time such as 30m, 8h or 7d, up to ${LONGEST_DAYS}d.`);
}
