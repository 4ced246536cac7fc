import { userInfo } from 'node:os';
import { Command } from 'commander';
import { localActor } from '../domain/access/actor.ts';
import { Refusal } from '../domain/errors.ts';
import { rollback, type RolledBack } from '../graph/rollback/rollback.ts';
import { withDatabase } from './with-database.ts';

interface RollbackFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const SHOWN = 50;

export function rollbackCommand(): Command {
  return new Command('rollback')
    .summary('undo an import / 回退一次导入')
    .description(
      'Undoes an import by a new revision that says again what was said before it. What was written since stays, and what cannot be undone is said with the reason.\n以新版本撤销一次导入；其后的改动保留，不能撤销的逐项说明原因。',
    )
    .argument('<revision>', 'as `quanze batches` lists it / 版本号，见 quanze batches')
    .option('--dry-run', 'tell what it would do, write nothing / 只说明，不写入')
    .option('--json', 'print as JSON / 以 JSON 输出')
    .action(runRollback);
}

async function runRollback(text: string, { dryRun = false, json }: RollbackFlags): Promise<void> {
  const revision = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
  if (revision === undefined)
    throw new Refusal('invalid', `A revision is a whole number from 1, not ${text}.`, {
      argument: 'revision',
    });
  const actor = localActor(userInfo().username).name;
  const result = await withDatabase(({ database }) => rollback(database, revision, { dryRun, actor }));
  process.stdout.write(json ? `${JSON.stringify(asJson(result), null, 2)}\n` : asText(result, dryRun));
}

const leftOf = ({ left }: RolledBack) =>
  left.map(({ kind, key, reason }) => ({ sheet: kind.sheet, key, reason: reason ?? '' }));

function asJson(result: RolledBack) {
  return { revision: result.revision, sheets: Object.fromEntries(result.sheets), left: leftOf(result) };
}

function asText(result: RolledBack, dryRun: boolean): string {
  const left = leftOf(result);
  const outcome =
    result.revision !== null
      ? `Undone by revision ${result.revision} / 已由第 ${result.revision} 版撤销`
      : dryRun
        ? 'Dry run: nothing was written / 试运行，未写入'
        : 'Nothing could be undone / 没有可撤销的内容';
  return [
    ...[...result.sheets].map(
      ([sheet, { added, corrected, removed }]) =>
        `${sheet}: ${added} there again, ${corrected} as before, ${removed} gone`,
    ),
    ...left.slice(0, SHOWN).map(({ sheet, key, reason }) => `stays: ${sheet} ${key}: ${reason}`),
    ...(left.length > SHOWN ? [`… and ${left.length - SHOWN} more stay, all of them with --json`] : []),
    outcome,
    '',
  ].join('\n');
}
