import { Command } from 'commander';
import { help } from '../domain/messages/help.ts';
import { applyCommand } from './apply.ts';
import { auditCommand } from './audit.ts';
import { batchesCommand } from './batches.ts';
import { compareCommand } from './compare.ts';
import { dumpCommand } from './dump.ts';
import { exportCommand } from './export.ts';
import { handOverCommand } from './hand-over.ts';
import { headCommand } from './head.ts';
import { impactCommand } from './impact.ts';
import { importCommand } from './import.ts';
import { tell } from './language.ts';
import { listCommand } from './list.ts';
import { openCommand } from './open.ts';
import { restoreCommand } from './restore.ts';
import { rollbackCommand } from './rollback.ts';
import { speak } from './speak.ts';
import { statusCommand } from './status.ts';
import { templateCommand } from './template.ts';
import { tokenCommand } from './token.ts';
import { verifyCommand } from './verify.ts';

/** All commands, in the order in which help lists them. */
export function quanzeProgram(): Command {
  const program = new Command('quanze').description(tell(help.main.description));
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
  program.addCommand(openCommand());
  program.addCommand(auditCommand());
  return speak(program);
}
