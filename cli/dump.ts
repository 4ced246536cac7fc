import { Command } from 'commander';
import { dumped } from '../domain/messages/outcomes.ts';
import { help } from '../domain/messages/help.ts';
import { readDump } from '../graph/dump/read-dump.ts';
import { writeDumpFile } from './dump-file.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

export function dumpCommand(): Command {
  return new Command('dump')
    .summary(tell(help.dump.summary))
    .description(tell(help.dump.description))
    .argument('<file>', tell(help.dump.file))
    .option('--json', tell(help.dump.json))
    .action(dump);
}

async function dump(path: string, flags: { readonly json?: boolean }): Promise<void> {
  const { revision, nodes, relationships } = await withDatabase(async ({ database }) => {
    const found = await readDump(database);
    return { revision: found.header.revision, ...(await writeDumpFile(path, found)) };
  });
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ path, revision, nodes, relationships })}\n`
      : `${tell(dumped(path, revision, { nodes, relationships }))}\n`,
  );
}
