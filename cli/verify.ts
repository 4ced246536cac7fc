import { Command } from 'commander';
import * as outcomes from '../domain/messages/outcomes.ts';
import { help } from '../domain/messages/help.ts';
import { verifyRecord, type Verified } from '../graph/verify/verify-record.ts';
import { FailedCommand } from './failed-command.ts';
import { Progress } from './progress.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

interface VerifyFlags {
  readonly head?: string;
  readonly json?: boolean;
}

const SHOWN = 20;

export function verifyCommand(): Command {
  return new Command('verify')
    .summary(tell(help.verify.summary))
    .description(tell(help.verify.description))
    .option('--head <hash>', tell(help.verify.head))
    .option('--json', tell(help.verify.json))
    .action(verify);
}

async function verify({ head, json }: VerifyFlags): Promise<void> {
  const progress = new Progress();
  const verified = await withDatabase(({ database }) =>
    verifyRecord(database, head, (versions) =>
      progress.show(outcomes.VERIFYING, outcomes.VERSIONS, versions),
    ).finally(() => progress.end()),
  );
  process.stdout.write(json ? `${JSON.stringify(verified, null, 2)}\n` : asText(verified));
  if (verified.faults.length > 0) throw new FailedCommand(1);
}

function asText({ revision, hash, versions, faults }: Verified): string {
  if (faults.length === 0) {
    return `${tell(outcomes.wholeRecord(revision, versions, hash ?? '-'))}\n`;
  }
  const more = faults.length > SHOWN ? [tell(outcomes.moreWithJson(faults.length - SHOWN))] : [];
  return [
    tell(outcomes.tamperedRecord(faults.length)),
    ...faults.slice(0, SHOWN).map(({ message }) => message),
    ...more,
    '',
  ].join('\n');
}
