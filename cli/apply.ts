import { userInfo } from 'node:os';
import { Command } from 'commander';
import { notADay } from '../domain/messages/writing.ts';
import { recordedAs } from '../domain/messages/outcomes.ts';
import * as say from '../domain/messages/given.ts';
import { help } from '../domain/messages/help.ts';
import { localActor } from '../domain/access/actor.ts';
import { dayAt, dayFromIso, type Day } from '../domain/days.ts';
import { Refusal } from '../domain/errors.ts';
import { Recorder } from '../graph/commands/recorder.ts';
import { checkChanges } from '../resolvers/check-changes.ts';
import { readChanges } from './read-changes.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

interface ApplyFlags {
  readonly asOf?: string;
  readonly expectedRevision?: string;
  readonly key?: string;
  readonly json?: boolean;
}

export function applyCommand(): Command {
  return new Command('apply')
    .summary(tell(help.apply.summary))
    .description(tell(help.apply.description))
    .argument('<changes.json>', tell(help.apply.changes))
    .option('--as-of <day>', tell(help.apply.asOf))
    .option('--expected-revision <n>', tell(help.apply.expectedRevision))
    .option('--key <key>', tell(help.apply.key))
    .option('--json', tell(help.apply.json))
    .action(apply);
}

async function apply(path: string, flags: ApplyFlags): Promise<void> {
  const changes = checkChanges(await readChanges(path));
  const asOf = flags.asOf === undefined ? undefined : dayOf(flags.asOf);
  const revision = await withDatabase(({ database }, { timeZone }) => {
    const today = dayAt(Date.now(), timeZone);
    return new Recorder(database).write(
      {
        operation: 'APPLY_CHANGES',
        changes,
        day: asOf ?? today,
        today,
        timeZone,
        input: { changes, asOf: flags.asOf ?? null },
        actor: localActor(userInfo().username),
        expectedRevision: flags.expectedRevision === undefined ? undefined : numberOf(flags.expectedRevision),
        idempotencyKey: flags.key,
      },
      { deadline: Date.now() + PATIENCE },
    );
  });
  const text = tell(recordedAs(revision));
  process.stdout.write(flags.json ? `${JSON.stringify({ revision })}\n` : `${text}\n`);
}

const PATIENCE = 60_000;

function dayOf(text: string): Day {
  const day = dayFromIso(text);
  if (day !== undefined) return day;
  throw new Refusal('invalid', notADay('--as-of', text), {
    argument: 'as-of',
    value: text,
  });
}

function numberOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Refusal('invalid', say.notANumber('--expected-revision', text), {
    argument: 'expected-revision',
    value: text,
  });
}
