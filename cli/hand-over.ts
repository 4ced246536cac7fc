import { Command } from 'commander';
import * as outcomes from '../domain/messages/outcomes.ts';
import * as say from '../domain/messages/given.ts';
import type { Language } from '../domain/language.ts';
import { help } from '../domain/messages/help.ts';
import { Refusal } from '../domain/errors.ts';
import { fetchHandOver, handOverText } from './hand-over-text.ts';
import { localReader } from './local-reader.ts';
import { isoDayText, wholeNumber } from './option-values.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

interface HandOverFlags {
  readonly person?: string;
  readonly post?: string;
  readonly section?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly overload?: number;
  readonly leaving?: boolean;
  readonly language: Language;
  readonly json?: boolean;
}

export function handOverCommand(): Command {
  return new Command('hand-over')
    .summary(tell(help.handOver.summary))
    .description(tell(help.handOver.description))
    .option('--person <code>', tell(help.handOver.person))
    .option('--post <code>', tell(help.handOver.post))
    .option('--section <code>', tell(help.handOver.section))
    .option('--as-of <day>', tell(help.handOver.asOf), isoDayText)
    .option('--known-at <moment>', tell(help.handOver.knownAt))
    .option('--overload <number>', tell(help.handOver.overload), wholeNumber)
    .option('--leaving', tell(help.handOver.leaving))
    .option('--json', tell(help.handOver.json))
    .action(handOver);
}

async function handOver(flags: HandOverFlags): Promise<void> {
  const { person, post, section, asOf, knownAt, overload, leaving } = flags;
  const plan = await withDatabase(async ({ database }, config) =>
    fetchHandOver(await localReader(database, config, { language: flags.language }).pinned(), {
      ...{ person, post, section, asOf, knownAt, overload },
      leaving: leaving === true,
    }),
  );
  const code = person ?? post ?? section;
  if (!plan) throw new Refusal('not-found', say.nothingOfCode(String(code)), { value: code });
  process.stdout.write(flags.json ? `${JSON.stringify(plan.changes, null, 2)}\n` : handOverText(plan));
  if (!flags.json) return;
  const { revision, taken, left, covered } = plan;
  process.stderr.write(`${tell(outcomes.handedOver(revision, { taken, left, covered }))}\n`);
}
