import { userInfo } from 'node:os';
import { Command } from 'commander';
import { localActor } from '../domain/access/actor.ts';
import { dayAt, dayFromIso, type Day } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import { Recorder } from '../graph/commands/recorder.ts';
import { checkChanges } from '../resolvers/check-changes.ts';
import { readChanges } from './read-changes.ts';
import { withDatabase } from './with-database.ts';

interface ApplyFlags {
  readonly asOf?: string;
  readonly expectedRevision?: string;
  readonly key?: string;
  readonly json?: boolean;
}

export function applyCommand(): Command {
  return new Command('apply')
    .summary('make changes from a file / 按文件执行变更')
    .description(
      'Makes all changes of a JSON file, or none: a list of ChangeInput of the schema, such as [{"withdrawPower": {"power": "P1"}}].\n执行 JSON 文件中的全部变更，或一项也不执行；文件为 ChangeInput 的列表。',
    )
    .argument('<changes.json>', 'the file / 文件')
    .option('--as-of <day>', 'the day from which they hold; today when left out / 生效日期，默认今天')
    .option('--expected-revision <n>', 'refuse when what they depend on has changed since / 依据的版本')
    .option('--key <key>', 'done once under this key / 幂等键')
    .option('--json', 'print as JSON / 以 JSON 输出')
    .action(apply);
}

async function apply(path: string, flags: ApplyFlags): Promise<void> {
  const changes = checkChanges(await readChanges(path));
  const asOf = flags.asOf === undefined ? undefined : dayOf(flags.asOf);
  const revision = await withDatabase(({ database }, { timeZone }) => {
    const today = dayAt(Date.now(), timeZone);
    return new Recorder(database).write(
      {
        operation: 'APPLY_CHANGES',
        changes,
        day: asOf ?? today,
        today,
        timeZone,
        input: { changes, asOf: flags.asOf ?? null },
        actor: localActor(userInfo().username),
        expectedRevision: flags.expectedRevision === undefined ? undefined : numberOf(flags.expectedRevision),
        idempotencyKey: flags.key,
      },
      { deadline: Date.now() + PATIENCE },
    );
  });
  const text = `Recorded as revision ${revision} / 已记录为第 ${revision} 版`;
  process.stdout.write(flags.json ? `${JSON.stringify({ revision })}\n` : `${text}\n`);
}

const PATIENCE = 60_000;

function dayOf(text: string): Day {
  const day = dayFromIso(text);
  if (day !== undefined) return day;
  throw new Refusal('invalid', `--as-of must be a day such as 2016-01-01, not ${text}.`, {
    argument: 'as-of',
    value: text,
  });
}

function numberOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Refusal('invalid', `--expected-revision must be a whole number, not ${text}.`, {
    argument: 'expected-revision',
    value: text,
  });
}
