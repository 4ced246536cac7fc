import { Refusal } from '../../domain/errors.ts';
import { findMoved, type Read } from './find-versions.ts';
import type { Question } from './worksheet.ts';

/**
 * Refuses a decision that was made on an earlier revision, when the answer to anything that was asked for it has
 * changed since. A question that a changed answer led to need not be looked at: the answer itself tells.
 */
export async function refuseMoved(
  read: Read,
  questions: readonly Question[],
  expected: number,
  revision: number,
): Promise<void> {
  if (expected > revision) {
    throw new Refusal('invalid', `expectedRevision is ${expected}, and the record is at ${revision}.`, {
      argument: 'expectedRevision',
      value: expected,
      revision,
    });
  }
  if (expected === revision) return;
  const asked = new Map(questions.map((question) => [JSON.stringify(question), question]));
  for (const question of asked.values()) {
    const moved = await findMoved(read, question, expected, revision);
    if (!moved) continue;
    const of = Object.entries(question.where)
      .map(([column, value]) => `${column} ${String(value)}`)
      .join(', ');
    throw new Refusal(
      'conflict',
      `This was decided on revision ${expected}, and revision ${moved.revision} changed what it depends on: ${question.label} ${moved.code} (${of}).`,
      {
        argument: 'expectedRevision',
        value: expected,
        revision: moved.revision,
        moved: { type: question.label, code: moved.code },
      },
    );
  }
}
