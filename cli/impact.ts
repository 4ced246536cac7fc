import { Command } from 'commander';
import { checkChanges } from '../resolvers/check-changes.ts';
import { FailedCommand } from './failed-command.ts';
import { localReader } from './local-reader.ts';
import { languageOption } from './option-values.ts';
import { readChanges } from './read-changes.ts';
import { withDatabase } from './with-database.ts';
import { impactText, type ImpactReport } from './impact-text.ts';

interface ImpactFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly language: 'zh' | 'en';
  readonly json?: boolean;
}

/** Exit status where something of HIGH severity is introduced. */
const GRAVE = 3;
/** Exit status where the list could not be written, whatever it would bring. */
const OBJECTED = 4;

export function impactCommand(): Command {
  return new Command('impact')
    .summary('what changes would do, before they are signed / 变更影响')
    .description(
      `Says what the changes of a JSON file would do: a list of ChangeInput of the schema. Nothing is stored. Exit status ${OBJECTED} when the list could not be made as it is, else ${GRAVE} when a finding of HIGH severity would come.\n说明 JSON 文件中的变更将产生的影响，不写入任何内容；若这些变更无法照此执行，以状态 ${OBJECTED} 退出；否则若新增高级别问题，以状态 ${GRAVE} 退出。`,
    )
    .argument('<changes.json>', 'the file / 文件')
    .option('--as-of <day>', 'the day on which they take effect; today unless said / 生效日期')
    .option('--known-at <moment>', 'on the record as it stood then / 记录时间')
    .addOption(languageOption())
    .option('--json', 'print as JSON / 以 JSON 输出')
    .action(impact);
}

const IMPACT = `
  query ($changes: [ChangeInput!]!, $asOf: Date, $knownAt: DateTime) {
    impact(changes: $changes, asOf: $asOf, knownAt: $knownAt) {
      asOf revision objections { index argument code message }
      touched { zones { code name } chains { code name } powers { code name } delegations steps people }
      introduced { ...Found } resolved { ...Found } changed { ...Found }
    }
  }
  fragment Found on Finding { kind severity message because acceptance { until reason } }`;

async function impact(path: string, flags: ImpactFlags): Promise<void> {
  const changes = await readChanges(path);
  checkChanges(changes);
  const report = await withDatabase(async ({ database }, { timeZone }) => {
    const asker = localReader(database, { timeZone, language: flags.language });
    const when = { asOf: flags.asOf ?? null, knownAt: flags.knownAt ?? null };
    const answer = await asker.askText(IMPACT, { changes, ...when });
    return answer['impact'] as ImpactReport;
  });
  process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : impactText(report));
  if (report.objections.length > 0) throw new FailedCommand(OBJECTED);
  if (report.introduced.some(({ severity }) => severity === 'HIGH')) throw new FailedCommand(GRAVE);
}
