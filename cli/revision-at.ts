import { notAMoment } from '../domain/messages/given.ts';
import { Refusal } from '../domain/errors.ts';
import { momentFromIso } from '../domain/moments.ts';
import type { Database } from '../graph/database/database.ts';
import { findRevisionAt, HeadReader, refuseMomentToCome } from '../graph/reading/record.ts';

/** The revision that the record was at, or is at where no moment is given. */
export async function revisionAt(database: Database, knownAt: string | undefined): Promise<number> {
  const head = await new HeadReader(database).read({});
  if (knownAt === undefined) return head;
  const moment = momentFromIso(knownAt);
  if (moment === undefined) {
    throw new Refusal('invalid', notAMoment('--known-at', knownAt), { argument: 'knownAt', value: knownAt });
  }
  refuseMomentToCome(moment, Date.now());
  return findRevisionAt(database, moment, head, {});
}
