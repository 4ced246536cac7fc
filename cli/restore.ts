import { Command } from 'commander';
import { restoreDump } from '../graph/dump/restore-dump.ts';
import { openDumpFile } from './dump-file.ts';
import { Progress } from './progress.ts';
import { withDatabase } from './with-database.ts';

export function restoreCommand(): Command {
  return new Command('restore')
    .summary('bring a dump back into an empty database / 恢复')
    .description(
      'Brings a dump back into an empty database: another data folder (QUANZE_DATA) or another Neo4j (NEO4J_URI). A file that is not whole changes nothing.\n把备份恢复到空数据库（另一数据目录 QUANZE_DATA，或另一 Neo4j NEO4J_URI）；文件不完整则不作任何改动。',
    )
    .argument('<file>', 'what `dump` has written / 备份文件')
    .option('--json', 'print the result as JSON / 以 JSON 输出')
    .action(restore);
}

async function restore(path: string, flags: { readonly json?: boolean }): Promise<void> {
  const { header, end, things } = await openDumpFile(path);
  const progress = new Progress();
  await withDatabase(({ database }) =>
    restoreDump(database, header, {
      things,
      onProgress: (count) => progress.show('restoring', 'nodes and relationships', count),
    }).finally(() => progress.end()),
  );
  const { revision } = header;
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ path, revision, ...end })}\n`
      : `Restored revision ${revision}: ${end.nodes} nodes, ${end.relationships} relationships / 已恢复第 ${revision} 版\n`,
  );
}
