import { Command } from 'commander';
import * as helpWith from '../domain/messages/help-with.ts';
import { help } from '../domain/messages/help.ts';
import { ROLE_WORDS, ROLES } from '../domain/access/roles.ts';
import { loadConfig } from '../server/config.ts';
import { tell } from './language.ts';
import { signFor, type TokenFlags, withTokenOptions } from './token-options.ts';

export function tokenCommand(): Command {
  const roles = ROLES.map((role) => `${role} (${ROLE_WORDS[role]})`);
  const command = new Command('token')
    .summary(tell(help.token.summary))
    .description(tell(helpWith.token(roles)));
  return withTokenOptions(command).option('--json', tell(help.token.json)).action(printToken);
}

async function printToken(flags: TokenFlags & { readonly json?: boolean }): Promise<void> {
  const { token, actor, expires } = await signFor(flags, loadConfig('command'));
  process.stdout.write(`${flags.json ? JSON.stringify({ token, actor, expires }) : token}\n`);
}
