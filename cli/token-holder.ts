import { userInfo } from 'node:os';
import { Option } from 'commander';
import { localActor, type Actor } from '../domain/access/actor.ts';
import { refuseUnless } from '../domain/access/may.ts';
import { Refusal } from '../domain/errors.ts';
import { tokenVerifier } from '../server/access/verify-token.ts';
import type { Config } from '../server/config.ts';
import { createLog } from '../server/log.ts';

export const tokenOption = () =>
  new Option(
    '--token <token>',
    'as its holder sees it: for a zone or department its own part / 按令牌持有人的权限，新区或部门仅得自己的部分',
  );

/** Whose part is written: the holder's of a token, as the service would know them; without one, the user's, which is all. */
export async function tokenHolder(token: string | undefined, config: Config): Promise<Actor> {
  if (token === undefined) return localActor(userInfo().username);
  const verified = await tokenVerifier(config, createLog({ level: 'silent', secrets: [] }))(token);
  if (!('actor' in verified))
    throw new Refusal('unauthenticated', `The token is not valid: ${verified.refused}.`, {
      argument: 'token',
    });
  refuseUnless(verified.actor, 'export');
  return verified.actor;
}
