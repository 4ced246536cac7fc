import { Command, CommanderError } from 'commander';
import { help } from '../domain/messages/help.ts';
import { Refusal, SetupError } from '../domain/errors.ts';
import { applyCommand } from './apply.ts';
import { handOverCommand } from './hand-over.ts';
import { headCommand } from './head.ts';
import { batchesCommand } from './batches.ts';
import { compareCommand } from './compare.ts';
import { dumpCommand } from './dump.ts';
import { exportCommand } from './export.ts';
import { auditCommand } from './audit.ts';
import { impactCommand } from './impact.ts';
import { importCommand } from './import.ts';
import { FailedCommand } from './failed-command.ts';
import { listCommand } from './list.ts';
import { restoreCommand } from './restore.ts';
import { rollbackCommand } from './rollback.ts';
import { speak } from './speak.ts';
import { statusCommand } from './status.ts';
import { templateCommand } from './template.ts';
import { tokenCommand } from './token.ts';
import { verifyCommand } from './verify.ts';
import { tell } from './language.ts';

/** `npm run -s quanze -- COMMAND`: exit status 0 only when all went well. */
async function main(): Promise<number> {
  const program = new Command('quanze')
    .description(tell(help.main.description))
    .showHelpAfterError()
    .exitOverride();
  program.addCommand(importCommand());
  program.addCommand(templateCommand());
  program.addCommand(exportCommand());
  program.addCommand(listCommand());
  program.addCommand(batchesCommand());
  program.addCommand(rollbackCommand());
  program.addCommand(dumpCommand());
  program.addCommand(restoreCommand());
  program.addCommand(statusCommand());
  program.addCommand(compareCommand());
  program.addCommand(impactCommand());
  program.addCommand(applyCommand());
  program.addCommand(handOverCommand());
  program.addCommand(headCommand());
  program.addCommand(verifyCommand());
  program.addCommand(tokenCommand());
  program.addCommand(auditCommand());
  speak(program);
  try {
    await program.parseAsync();
    return 0;
  } catch (error) {
    return tellFault(error);
  }
}

/** Says what went wrong in a line, or in full where nobody foresaw it. */
function tellFault(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof FailedCommand) return error.status;
  const isForeseen = error instanceof Refusal || error instanceof SetupError;
  process.stderr.write(
    `${isForeseen ? tell(error.said) : error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 1;
}

// A connection that nobody answers would keep the process; what was written is out before it ends.
const status = await main();
process.stdout.write('', () => process.exit(status));
