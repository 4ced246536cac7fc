import { Command } from 'commander';
import { Refusal } from '../domain/errors.ts';
import { fetchHandOver, handOverText } from './hand-over-text.ts';
import { localReader } from './local-reader.ts';
import { isoDayText, languageOption, wholeNumber } from './option-values.ts';
import { withDatabase } from './with-database.ts';

interface HandOverFlags {
  readonly person?: string;
  readonly post?: string;
  readonly section?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly overload?: number;
  readonly leaving?: boolean;
  readonly language: 'zh' | 'en';
  readonly json?: boolean;
}

export function handOverCommand(): Command {
  return new Command('hand-over')
    .summary('who could take what somebody leaves / 移交方案')
    .description(
      'Says who could take each step that would be left if a person left, a post were abolished or a section dissolved. Nothing is stored. With --json it prints the changes that impact and apply read.\n某人离任、某岗位撤销或某科室撤销时，说明各环节可由谁接手，不写入任何内容；--json 输出供 impact 与 apply 使用的变更。',
    )
    .option('--person <code>', 'who leaves / 离任人员')
    .option('--post <code>', 'the post that is abolished / 撤销的岗位')
    .option('--section <code>', 'the section that is dissolved / 撤销的科室')
    .option('--as-of <day>', 'the day from which they are gone; today unless said / 生效日期', isoDayText)
    .option('--known-at <moment>', 'on the record as it stood then / 记录时间')
    .option('--overload <number>', 'nobody is given more than this; 30 unless said / 责任上限', wholeNumber)
    .option('--leaving', 'that they go is the last of the changes / 变更中包含离任或撤销')
    .addOption(languageOption())
    .option('--json', 'print the changes as JSON / 以 JSON 输出变更')
    .action(handOver);
}

async function handOver(flags: HandOverFlags): Promise<void> {
  const { person, post, section, asOf, knownAt, overload, leaving } = flags;
  const plan = await withDatabase(({ database }, { timeZone }) =>
    fetchHandOver(localReader(database, { timeZone, language: flags.language }), {
      ...{ person, post, section, asOf, knownAt, overload },
      leaving: leaving === true,
    }),
  );
  const code = person ?? post ?? section;
  if (!plan) throw new Refusal('not-found', `There is nothing of the code ${code}.`, { value: code });
  process.stdout.write(flags.json ? `${JSON.stringify(plan.changes, null, 2)}\n` : handOverText(plan));
  if (!flags.json) return;
  const { revision, taken, left, covered } = plan;
  process.stderr.write(
    `revision ${revision}: ${taken} taken, ${left} left, ${covered} covered / 第 ${revision} 版：有人接手 ${taken} 项，无人接手 ${left} 项，另有人负责 ${covered} 项\n`,
  );
}
