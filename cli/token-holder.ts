import { userInfo } from 'node:os';
import { Option } from 'commander';
import { notAToken } from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import { localActor, type Actor } from '../domain/access/actor.ts';
import { refuseUnless } from '../domain/access/may.ts';
import { Refusal } from '../domain/errors.ts';
import { tokenVerifier } from '../server/access/verify-token.ts';
import type { Config } from '../server/config.ts';
import { createLog } from '../server/log.ts';
import { tell } from './language.ts';

export const tokenOption = () => new Option('--token <token>', tell(help.tokenHolder.token));

/** Whose part is written: the holder's of a token, as the service would know them; without one, the user's, which is all. */
export async function tokenHolder(token: string | undefined, config: Config): Promise<Actor> {
  if (token === undefined) return localActor(userInfo().username);
  const verified = await tokenVerifier(config, createLog({ level: 'silent', secrets: [] }))(token);
  if (!('actor' in verified))
    throw new Refusal('unauthenticated', notAToken(verified.refused), {
      argument: 'token',
    });
  refuseUnless(verified.actor, 'export');
  return verified.actor;
}
