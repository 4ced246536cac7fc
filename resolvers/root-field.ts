import type { Actor } from '../domain/access/actor.ts';
import type { RootField } from '../execution/execute.ts';
import { findList, findWholeList } from '../graph/reading/find-list.ts';
import { lookUp } from '../graph/reading/look-up.ts';
import type { Reading, When } from '../graph/reading/reading.ts';
import type { Writing } from './writing.ts';

/** What root fields answer with, for one request. */
export interface Asking {
  readonly reading: Reading;
  readonly writing: Writing;
  readonly actor: Actor;
}

/** Arguments have been checked against the schema before a root field sees them: `Args` is their generated type. */
export function rootField<Args>(
  answer: (args: Args, asked: Parameters<RootField<Asking>>[1], reading: Reading) => Promise<unknown>,
): RootField<Asking> {
  return (args, asked, { reading }) => answer(args as Args, asked, reading);
}

/** The thing of a type with the code that is asked. */
export const byCode = (type: string): RootField<Asking> =>
  rootField<When & { code: string }>((args, asked, reading) => lookUp(reading, type, args, asked.of(type)));

/** A page of a list of the model. */
export const pageOf = (list: string, connection: string): RootField<Asking> =>
  rootField<When & Readonly<Record<string, unknown>>>((args, asked, reading) =>
    findList(reading, list, args, asked.of(connection)),
  );

/** The same for a list that has no pages. */
export const allOf = (list: string, type: string): RootField<Asking> =>
  rootField<When & Readonly<Record<string, unknown>>>((args, asked, reading) =>
    findWholeList(reading, list, args, asked.of(type)),
  );
