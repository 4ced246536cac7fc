import { CommanderError } from 'commander';
import { Refusal, SetupError } from '../domain/errors.ts';
import { FailedCommand } from './failed-command.ts';
import { tell } from './language.ts';
import { quanzeProgram } from './program.ts';

/** `npm run -s quanze -- COMMAND`: exit status 0 only when all went well. */
async function main(): Promise<number> {
  try {
    await quanzeProgram().parseAsync();
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
