import { Command } from 'commander';
import { nothingYet } from '../domain/messages/outcomes.ts';
import { help } from '../domain/messages/help.ts';
import { readHead } from '../graph/record/read-head.ts';
import { FailedCommand } from './failed-command.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

export function headCommand(): Command {
  return new Command('head')
    .summary(tell(help.head.summary))
    .description(tell(help.head.description))
    .option('--json', tell(help.head.json))
    .action(async ({ json }: { readonly json?: boolean }) => {
      const head = await withDatabase(({ database }) => readHead(database));
      if (head.hash === null) {
        process.stderr.write(`${tell(nothingYet())}\n`);
        throw new FailedCommand(1);
      }
      process.stdout.write(json ? `${JSON.stringify(head, null, 2)}\n` : `${head.hash}\n`);
    });
}
