import type { Asked, Answered, QuestionName } from '../../questions/registry.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import type { Moment } from '../model/dating.ts';
import { fillCity } from './read-city.ts';
import { workers } from './workers.ts';

/** Asks what nobody else sees yet. */
export type AskPending = <Name extends QuestionName>(
  name: Name,
  asked: Asked<Name>,
  moment: Moment,
) => Promise<Answered<Name>>;

/**
 * The record with a revision that is not published, as columns of their own: they are read whole, and kept by nobody, for
 * another revision may come to have this number.
 */
export async function columnsOfPending(
  database: Pick<Database, 'read' | 'stream'>,
  revision: number,
  options: ReadOptions,
): Promise<AskPending> {
  const city = await fillCity(database, { revision, hash: null }, options);
  return (name, asked, moment) => workers.ask({ city, state: revision }, moment, name, asked);
}
