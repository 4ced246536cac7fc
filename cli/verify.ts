import { Command } from 'commander';
import { verifyRecord, type Verified } from '../graph/verify/verify-record.ts';
import { FailedCommand } from './failed-command.ts';
import { Progress } from './progress.ts';
import { withDatabase } from './with-database.ts';

interface VerifyFlags {
  readonly head?: string;
  readonly json?: boolean;
}

const SHOWN = 20;

export function verifyCommand(): Command {
  return new Command('verify')
    .summary('prove that nobody altered the past / 验证记录未被篡改')
    .description(
      'Reads every Change and every version, and names the first that was altered, removed, added or put elsewhere. With a hash that `quanze head` printed before, a cut end is found too.\n读取全部变更和版本，指出第一处被修改、删除、添加或调换的记录；给出先前 `quanze head` 的值，还能发现末尾被截断。',
    )
    .option('--head <hash>', 'what `quanze head` printed at an earlier time / 先前 `quanze head` 打印的值')
    .option('--json', 'print as JSON / 以 JSON 输出')
    .action(verify);
}

async function verify({ head, json }: VerifyFlags): Promise<void> {
  const progress = new Progress();
  const verified = await withDatabase(({ database }) =>
    verifyRecord(database, head, (versions) => progress.show('verifying', 'versions', versions)).finally(() =>
      progress.end(),
    ),
  );
  process.stdout.write(json ? `${JSON.stringify(verified, null, 2)}\n` : asText(verified));
  if (verified.faults.length > 0) throw new FailedCommand(1);
}

function asText({ revision, hash, versions, faults }: Verified): string {
  if (faults.length === 0) {
    return `The record is whole: ${revision} revisions, ${versions} versions, head ${hash ?? 'none'} / 记录完整：${revision} 次变更，${versions} 个版本\n`;
  }
  const more = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
  return [
    `The record was tampered with: ${faults.length} faults, the first first / 记录已被篡改：共 ${faults.length} 处，按先后列出`,
    ...faults.slice(0, SHOWN).map(({ message }) => message),
    ...more,
    '',
  ].join('\n');
}
