import { Command } from 'commander';
import { readDump } from '../graph/dump/read-dump.ts';
import { writeDumpFile } from './dump-file.ts';
import { withDatabase } from './with-database.ts';

export function dumpCommand(): Command {
  return new Command('dump')
    .summary('save everything in a file / 备份')
    .description(
      'Saves everything at the newest revision, both times, with Changes and hashes, as compressed lines of JSON that any later version can restore. Works while the service runs.\n备份最新版本的全部内容（两种时间、变更及其哈希），压缩的 JSON 行，以后的版本均可恢复；服务运行时也可执行。',
    )
    .argument('<file>', 'for instance quanze.ndjson.gz / 文件')
    .option('--json', 'print the result as JSON / 以 JSON 输出')
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
      : `${path}: revision ${revision}, ${nodes} nodes, ${relationships} relationships / 第 ${revision} 版\n`,
  );
}
