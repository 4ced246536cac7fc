import { Command } from 'commander';
import * as helpWith from '../domain/messages/help-with.ts';
import type { Language } from '../domain/language.ts';
import { help } from '../domain/messages/help.ts';
import { checkChanges } from '../resolvers/check-changes.ts';
import { FailedCommand } from './failed-command.ts';
import { localReader } from './local-reader.ts';
import { readChanges } from './read-changes.ts';
import { withDatabase } from './with-database.ts';
import { impactText, type ImpactReport } from './impact-text.ts';
import { tell } from './language.ts';

interface ImpactFlags {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly language: Language;
  readonly json?: boolean;
}

/** Exit status where something of HIGH severity is introduced. */
const GRAVE = 3;
/** Exit status where the list could not be written, whatever it would bring. */
const OBJECTED = 4;

export function impactCommand(): Command {
  return new Command('impact')
    .summary(tell(help.impact.summary))
    .description(tell(helpWith.impact(OBJECTED, GRAVE)))
    .argument('<changes.json>', tell(help.impact.changes))
    .option('--as-of <day>', tell(help.impact.asOf))
    .option('--known-at <moment>', tell(help.impact.knownAt))
    .option('--json', tell(help.impact.json))
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
  const report = await withDatabase(async ({ database }, config) => {
    const asker = localReader(database, config, { language: flags.language });
    const when = { asOf: flags.asOf ?? null, knownAt: flags.knownAt ?? null };
    const answer = await asker.askText(IMPACT, { changes, ...when });
    return answer['impact'] as ImpactReport;
  });
  process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : impactText(report));
  if (report.objections.length > 0) throw new FailedCommand(OBJECTED);
  if (report.introduced.some(({ severity }) => severity === 'HIGH')) throw new FailedCommand(GRAVE);
}
