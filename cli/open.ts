import { Command } from 'commander';
import * as say from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import { Refusal } from '../domain/errors.ts';
import { loadConfig } from '../server/config.ts';
import { readServiceFile } from '../server/service-file.ts';
import { tell } from './language.ts';
import { signFor, type TokenFlags, withTokenOptions } from './token-options.ts';

export function openCommand(): Command {
  const command = new Command('open')
    .summary(tell(help.open.summary))
    .description(tell(help.open.description));
  return withTokenOptions(command).action(printAddress);
}

/** The token stands behind the `#`: no log and no other address ever has it, and the page takes it out at once. */
async function printAddress(flags: TokenFlags): Promise<void> {
  const config = loadConfig('command');
  const url = config.publicUrl ?? (await readServiceFile(config.dataFolder))?.url;
  if (url === undefined) throw new Refusal('conflict', say.noServiceToOpen());
  const { token } = await signFor(flags, config);
  process.stdout.write(`${url}/#token=${token}\n`);
}
