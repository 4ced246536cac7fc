import { userInfo } from 'node:os';
import { Command } from 'commander';
import * as outcomes from '../domain/messages/outcomes.ts';
import { notARevision } from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import { localActor } from '../domain/access/actor.ts';
import { Refusal } from '../domain/errors.ts';
import { rollback, type RolledBack } from '../graph/rollback/rollback.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

interface RollbackFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const SHOWN = 50;

export function rollbackCommand(): Command {
  return new Command('rollback')
    .summary(tell(help.rollback.summary))
    .description(tell(help.rollback.description))
    .argument('<revision>', tell(help.rollback.revision))
    .option('--dry-run', tell(help.rollback.dryRun))
    .option('--json', tell(help.rollback.json))
    .action(runRollback);
}

async function runRollback(text: string, { dryRun = false, json }: RollbackFlags): Promise<void> {
  const revision = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
  if (revision === undefined)
    throw new Refusal('invalid', notARevision(text), {
      argument: 'revision',
    });
  const actor = localActor(userInfo().username).name;
  const result = await withDatabase(({ database }) => rollback(database, revision, { dryRun, actor }));
  process.stdout.write(json ? `${JSON.stringify(asJson(result), null, 2)}\n` : asText(result, dryRun));
}

const leftOf = ({ left }: RolledBack) =>
  left.map(({ kind, key, reason }) => ({
    sheet: kind.sheet,
    key,
    reason: reason === undefined ? '' : tell(reason),
  }));

function asJson(result: RolledBack) {
  return { revision: result.revision, sheets: Object.fromEntries(result.sheets), left: leftOf(result) };
}

function asText(result: RolledBack, dryRun: boolean): string {
  const left = leftOf(result);
  const outcome =
    result.revision !== null
      ? outcomes.undone(result.revision)
      : dryRun
        ? outcomes.dryRun()
        : outcomes.nothingUndone();
  return [
    ...[...result.sheets].map(([sheet, { added, corrected, removed }]) =>
      tell(outcomes.undoneIn(sheet, { added, corrected, removed })),
    ),
    ...left.slice(0, SHOWN).map(({ sheet, key, reason }) => tell(outcomes.stays(sheet, key, reason))),
    ...(left.length > SHOWN ? [tell(outcomes.moreWithJson(left.length - SHOWN))] : []),
    tell(outcome),
    '',
  ].join('\n');
}
