import { Command } from 'commander';
import { help } from '../domain/messages/help.ts';
import { writeTemplate } from '../workbook/template/write-template.ts';
import { tell } from './language.ts';

export function templateCommand(): Command {
  return new Command('template')
    .summary(tell(help.template.summary))
    .description(tell(help.template.description))
    .argument('<file.xlsx>', tell(help.template.file))
    .action(async (path: string) => {
      await writeTemplate(path);
      process.stdout.write(`${path}\n`);
    });
}
