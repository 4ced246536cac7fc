import { Command } from 'commander';
import { batch } from '../domain/messages/outcomes.ts';
import { help } from '../domain/messages/help.ts';
import { listBatches, type Batch } from '../graph/rollback/list-batches.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

export function batchesCommand(): Command {
  return new Command('batches')
    .summary(tell(help.batches.summary))
    .description(tell(help.batches.description))
    .option('--json', tell(help.batches.json))
    .action(async ({ json }: { readonly json?: boolean }) => {
      const batches = await withDatabase(({ database }) => listBatches(database));
      process.stdout.write(json ? `${JSON.stringify(batches, null, 2)}\n` : batches.map(asLine).join(''));
    });
}

const asLine = (each: Batch): string => `${tell(batch(each, each))}\n`;
