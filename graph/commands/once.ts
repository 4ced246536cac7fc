import { hash } from 'node:crypto';
import { Refusal } from '../../domain/errors.ts';
import { keyOfAnother } from '../../domain/messages/writing.ts';
import { LONGEST_CODE, longerThan } from '../../domain/text.ts';
import { cypher } from '../cypher.ts';
import type { WriteTransaction } from '../database/database.ts';
import { onceKeyOf } from '../record/change.ts';
import { checkText } from './command.ts';

/** An index keeps a key: one without end could not be written. */
export function checkOnceKey(idempotencyKey: string | null | undefined): void {
  if (idempotencyKey && longerThan(idempotencyKey, LONGEST_CODE))
    checkText(idempotencyKey, 'idempotencyKey', LONGEST_CODE);
}

const FIND_BY_COMMAND = cypher`MATCH (change:Change {commandId: $commandId}) RETURN change.revision`;
const FIND_BY_KEY = cypher`MATCH (change:Change {onceKey: $onceKey}) RETURN change.revision, change.input`;

export interface OnceQuestion {
  readonly actor: string;
  readonly commandId: string;
  readonly idempotencyKey: string | undefined;
  /** What is asked for, as canonical JSON. */
  readonly input: string;
  /** An attempt before this one may have been saved, though its answer was lost. */
  readonly isRepeated: boolean;
}

/** The revision under which this command was done already; undefined where it was not. Asked under the head's lock. */
export async function findDone(
  transaction: WriteTransaction,
  { actor, commandId, idempotencyKey, input, isRepeated }: OnceQuestion,
): Promise<number | undefined> {
  if (isRepeated) {
    const [row] = await transaction.run(FIND_BY_COMMAND, { commandId });
    if (row) return Number(row[0]);
  }
  if (idempotencyKey === undefined) return undefined;
  const [row] = await transaction.run(FIND_BY_KEY, { onceKey: onceKeyOf(actor, idempotencyKey) });
  if (!row) return undefined;
  const [revision, known] = row as readonly [number, string];
  if (known === input) return revision;
  throw new Refusal('conflict', keyOfAnother(idempotencyKey, revision), {
    argument: 'idempotencyKey',
    value: idempotencyKey,
    revision,
    inputDigest: hash('sha256', known, 'hex'),
  });
}
