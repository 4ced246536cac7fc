import { checkOnceKey } from '../graph/commands/once.ts';
import type { RootField } from '../execution/execute.ts';
import { answerActs, refuseBeyond, type ActsArgs } from '../graph/answers/answer-acts.ts';
import { findChange } from '../graph/reading/find-changes.ts';
import { answerChanges, pick } from './change-answers.ts';
import type { MutationPushActsArgs } from './generated/types.ts';
import { rootField, type Asking } from './root-field.ts';

export const acts = {
  acts: rootField<ActsArgs>((args, asked, reading) => answerActs(reading, args, asked.of('ActConnection'))),
};

/** What a platform says was done on it: no command of one change, for of many entries some may be refused. */
const push: RootField<Asking> = async (args, asked, { reading, writing, actor }) => {
  const { platform, entries, expectedRevision, idempotencyKey } = args as MutationPushActsArgs;
  const fields = asked.of('PushPayload');
  refuseBeyond(
    reading,
    fields.filter(({ field }) => field === 'change').flatMap((each) => each.fields),
  );
  checkOnceKey(idempotencyKey);
  const pushed = await writing.recorder.push(
    {
      ...{ platform, entries, actor, today: writing.today, timeZone: reading.clock.timeZone },
      expectedRevision: expectedRevision ?? undefined,
      idempotencyKey: idempotencyKey ?? undefined,
    },
    writing.options,
  );
  const now = reading.afresh();
  const change = pushed.isWritten ? await findChange(now, actor, pushed.revision) : undefined;
  const answer = change && (await answerChanges(now, [change], fields));
  const { revision, taken, known } = pushed;
  const refused = pushed.refused.map((each) => ({ ...each, message: each.message[reading.language] }));
  const plain: Readonly<Record<string, unknown>> = { revision, taken, known };
  return pick(fields, ({ field, fields: of }) => {
    if (field === 'refused')
      return refused.map((each) => pick(of, (one) => (each as Readonly<Record<string, unknown>>)[one.field]));
    if (field === 'change') return change && answer ? answer(change, of) : null;
    return plain[field];
  });
};

export const pushes = { pushActs: push };
