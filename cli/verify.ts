import { Command } from 'commander';
import { help } from '../domain/messages/help.ts';
import * as outcomes from '../domain/messages/outcomes.ts';
import type { Fault } from '../graph/verify/fault.ts';
import { repairRecord } from '../graph/verify/repair-record.ts';
import { verifyRecord, type Verified } from '../graph/verify/verify-record.ts';
import { FailedCommand } from './failed-command.ts';
import { tell } from './language.ts';
import { Progress } from './progress.ts';
import { withDatabase } from './with-database.ts';

interface VerifyFlags {
  readonly head?: string;
  readonly repair?: boolean;
  readonly json?: boolean;
}

const SHOWN = 20;

export function verifyCommand(): Command {
  return new Command('verify')
    .summary(tell(help.verify.summary))
    .description(tell(help.verify.description))
    .option('--head <hash>', tell(help.verify.head))
    .option('--repair', tell(help.verify.repair))
    .option('--json', tell(help.verify.json))
    .action(verify);
}

async function verify({ head, repair, json }: VerifyFlags): Promise<void> {
  const progress = new Progress();
  const onProgress = (versions: number) => progress.show(outcomes.VERIFYING, outcomes.VERSIONS, versions);
  const { repaired, verified } = await withDatabase(async ({ database }) => ({
    repaired: repair ? await repairRecord(database, onProgress) : undefined,
    verified: await verifyRecord(database, head, onProgress),
  })).finally(() => progress.end());
  process.stdout.write(json ? asJson(verified, repaired) : asText(verified, repaired));
  if (verified.faults.length > 0) throw new FailedCommand(1);
}

type Faults = readonly Fault[];

function asJson(verified: Verified, repaired: Faults | undefined): string {
  const told = (faults: Faults) => faults.map((fault) => ({ ...fault, message: tell(fault.message) }));
  const faults = told(verified.faults);
  return `${JSON.stringify({ ...verified, faults, ...(repaired ? { repaired: told(repaired) } : {}) }, null, 2)}\n`;
}

function asText({ revision, hash, versions, faults }: Verified, repaired: Faults | undefined): string {
  return [
    ...(repaired ? [tell(outcomes.repairedRecord(repaired.length)), ...asLines(repaired)] : []),
    faults.length === 0
      ? tell(outcomes.wholeRecord(revision, versions, hash ?? '-'))
      : tell(outcomes.tamperedRecord(faults.length)),
    ...asLines(faults),
    '',
  ].join('\n');
}

function asLines(faults: Faults): readonly string[] {
  const more = faults.length - SHOWN;
  const lines = faults.slice(0, SHOWN).map(({ message }) => tell(message));
  return more > 0 ? [...lines, tell(outcomes.moreWithJson(more))] : lines;
}
