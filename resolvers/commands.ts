import { dayFromIso } from '../domain/days.ts';
import type { RootField } from '../execution/execute.ts';
import { checkOnceKey } from '../graph/commands/once.ts';
import {
  changeOf,
  COMMANDS,
  isAboutFindings,
  type Change,
  type CommandName,
} from '../graph/commands/registry.ts';
import { answerEffects } from '../graph/answers/answer-impact.ts';
import { findChange } from '../graph/reading/find-changes.ts';
import { answerChanges, pick } from './change-answers.ts';
import type { MutationApplyChangesArgs } from './generated/types.ts';
import type { Asking } from './root-field.ts';

type Meta = Omit<MutationApplyChangesArgs, 'changes'>;

/** One command: its input is the argument `input`, and refusals name places in it. */
const mutationOf =
  (name: CommandName): RootField<Asking> =>
  (args, asked, asking) =>
    // The schema has checked the input against the command's own.
    write(asking, asked, {
      ...{ args: args as Meta, operation: inCapitals(name), changes: [changeOf(name, args['input'])] },
      place: () => 'input',
    });

const applyChanges: RootField<Asking> = (args, asked, asking) =>
  write(asking, asked, {
    args: args as Meta,
    operation: 'APPLY_CHANGES',
    // The compiler holds the schema's inputs against those of the commands.
    changes: (args as MutationApplyChangesArgs).changes,
  });

const names = Object.keys(COMMANDS) as readonly CommandName[];

export const commands = {
  applyChanges,
  ...(Object.fromEntries(names.map((name) => [name, mutationOf(name)])) as Readonly<
    Record<CommandName, RootField<Asking>>
  >),
};

interface Written {
  readonly args: Meta;
  readonly operation: string;
  readonly changes: readonly Change[];
  readonly place?: (index: number, name: string) => string;
}

async function write(
  { reading, writing, actor }: Asking,
  asked: Parameters<RootField<Asking>>[1],
  { args, operation, changes, place }: Written,
): Promise<unknown> {
  const { asOf, expectedRevision, idempotencyKey } = args;
  checkOnceKey(idempotencyKey);
  const day = dayFromIso(asOf ?? '') ?? writing.today;
  const revision = await writing.recorder.write(
    {
      ...{ operation, changes, input: { changes, asOf: asOf ?? null } },
      actor,
      day,
      today: writing.today,
      timeZone: reading.clock.timeZone,
      expectedRevision: expectedRevision ?? undefined,
      idempotencyKey: idempotencyKey ?? undefined,
      ...(place && { place }),
    },
    writing.options,
  );
  const now = reading.afresh();
  const change = await findChange(now, actor, revision);
  if (!change) throw new Error(`revision ${revision} has no Change`);
  const fields = asked.of('ChangePayload');
  const answer = await answerChanges(now, [change], fields);
  const simulated = changes.filter((each) => !isAboutFindings(each));
  const effects = await answerEffects(now, { changes: simulated, day, revision: revision - 1 }, fields);
  return pick(fields, (selected) => {
    if (selected.field === 'revision') return revision;
    return Object.hasOwn(effects, selected.key) ? effects[selected.key] : answer(change, selected.fields);
  });
}

const inCapitals = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();
