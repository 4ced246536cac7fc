import { Command } from 'commander';
import { readHead } from '../graph/record/read-head.ts';
import { FailedCommand } from './failed-command.ts';
import { withDatabase } from './with-database.ts';

export function headCommand(): Command {
  return new Command('head')
    .summary('the hash to keep elsewhere / 打印应另行保存的记录哈希')
    .description(
      'Prints the hash of the newest Change. Kept where nobody who can write to the database can write too, it proves all that came before: quanze verify --head HASH.\n打印最新一次变更的哈希。另存于他处，即可用 quanze verify --head HASH 证明此前的一切未被改动。',
    )
    .option('--json', 'print the revision and its moment too, as JSON / 以 JSON 输出，含版本号和时间')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const head = await withDatabase(({ database }) => readHead(database));
      if (head.hash === null) {
        process.stderr.write('Nothing has been recorded yet / 尚无记录\n');
        throw new FailedCommand(1);
      }
      process.stdout.write(json ? `${JSON.stringify(head, null, 2)}\n` : `${head.hash}\n`);
    });
}
