import { Command } from 'commander';
import * as outcomes from '../domain/messages/outcomes.ts';
import { help } from '../domain/messages/help.ts';
import { restoreDump } from '../graph/dump/restore-dump.ts';
import { openDumpFile } from './dump-file.ts';
import { Progress } from './progress.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

export function restoreCommand(): Command {
  return new Command('restore')
    .summary(tell(help.restore.summary))
    .description(tell(help.restore.description))
    .argument('<file>', tell(help.restore.file))
    .option('--json', tell(help.restore.json))
    .action(restore);
}

async function restore(path: string, flags: { readonly json?: boolean }): Promise<void> {
  const { header, end, things } = await openDumpFile(path);
  const progress = new Progress();
  await withDatabase(({ database }) =>
    restoreDump(database, header, {
      things,
      onProgress: (count) => progress.show(outcomes.RESTORING, outcomes.NODES, count),
    }).finally(() => progress.end()),
  );
  const { revision } = header;
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ path, revision, ...end })}\n`
      : `${tell(outcomes.restored(revision, end))}\n`,
  );
}
