import { Refusal } from '../../domain/errors.ts';
import * as writing from '../../domain/messages/writing.ts';
import type { Read } from '../database/database.ts';
import { findMoved } from './find-versions.ts';
import type { Look, Question, Worksheet } from './worksheet.ts';

/**
 * Refuses a decision that was made on an earlier revision, when the answer to anything that was asked for it has
 * changed since. A question that a changed answer led to need not be looked at: the answer itself tells.
 */
export async function refuseMoved(
  read: Read,
  { questions, looks, revision }: Pick<Worksheet, 'questions' | 'looks' | 'revision'>,
  expected: number,
): Promise<void> {
  if (expected > revision) {
    throw new Refusal('invalid', writing.revisionToCome(expected, revision), {
      argument: 'expectedRevision',
      value: expected,
      revision,
    });
  }
  if (expected === revision) return;
  await refuseMovedVersions(read, questions, { expected, revision });
  await refuseMovedLooks(read, looks, { expected, revision });
}

interface Between {
  readonly expected: number;
  readonly revision: number;
}

async function refuseMovedVersions(
  read: Read,
  questions: readonly Question[],
  { expected, revision }: Between,
): Promise<void> {
  const asked = new Map(questions.map((question) => [JSON.stringify(question), question]));
  for (const question of asked.values()) {
    const moved = await findMoved(read, question, expected, revision);
    if (!moved) continue;
    const where = Object.entries(question.where)
      .map(([column, value]) => `${column} ${String(value)}`)
      .join(', ');
    throw new Refusal(
      'conflict',
      writing.moved(
        { expected, revision: moved.revision },
        { label: question.label, code: moved.code, where },
      ),
      {
        argument: 'expectedRevision',
        value: expected,
        revision: moved.revision,
        moved: { type: question.label, code: moved.code },
      },
    );
  }
}

async function refuseMovedLooks(
  read: Read,
  looks: readonly Look[],
  { expected, revision }: Between,
): Promise<void> {
  for (const { about, answer } of looks) {
    const [then, now] = [await answer(read, expected), await answer(read, revision)];
    if (JSON.stringify(then) === JSON.stringify(now)) continue;
    throw new Refusal('conflict', writing.movedSince(expected, about), {
      argument: 'expectedRevision',
      value: expected,
      revision,
    });
  }
}
