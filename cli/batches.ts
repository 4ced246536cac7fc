import { Command } from 'commander';
import { listBatches, type Batch } from '../graph/rollback/list-batches.ts';
import { withDatabase } from './with-database.ts';

export function batchesCommand(): Command {
  return new Command('batches')
    .summary('imports, newest first / 导入批次')
    .description('Lists imports, seeds and rollbacks, newest first.\n列出导入、初始数据和回退，最新在前。')
    .option('--json', 'print as JSON / 以 JSON 输出')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const batches = await withDatabase(({ database }) => listBatches(database));
      process.stdout.write(json ? `${JSON.stringify(batches, null, 2)}\n` : batches.map(asLine).join(''));
    });
}

function asLine({ revision, at, actor, operation, source, added, corrected, removed }: Batch): string {
  return `${revision}  ${at}  ${operation} of ${source ?? '?'} by ${actor}: ${added} added, ${corrected} corrected, ${removed} removed\n`;
}
