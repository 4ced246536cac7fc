import { readFileSync } from 'node:fs';
import { parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { mayCommand } from '../../domain/access/may.ts';
import { actorOf, localActor, type Actor, type Claims } from '../../domain/access/actor.ts';
import { Executor } from '../../execution/execute.ts';
import type { Language } from '../../domain/language.ts';
import type { Database } from '../../graph/database/database.ts';
import { derive } from '../../graph/answers/derive.ts';
import { Reading } from '../../graph/reading/reading.ts';
import { sharedParts } from '../../resolvers/asking.ts';
import { rootFields } from '../../resolvers/root-fields.ts';
import { loadSchema } from '../../resolvers/schema.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer has the shape of its document
export type Data = any;
export interface Answer {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly originalError?: unknown }[];
}
export type Ask = (
  document: string | DocumentNode,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

const schema = loadSchema();

/** Whoever holds a token of these claims: wang, unless they say who. */
export function actorWith(claims: Claims): Actor {
  const actor = actorOf({ sub: 'wang', ...claims });
  if (!actor) throw new Error(`nobody comes with ${JSON.stringify(claims)}`);
  return actor;
}

/** Asks in Chinese, with such a token. */
export const askingWith = (database: Database, claims: Claims): Ask =>
  asking(database, 'zh', actorWith(claims));

/** A document of the contract. */
export const contract = (name: string): DocumentNode =>
  parse(readFileSync(new URL(`../data/contract/${name}.graphql`, import.meta.url), 'utf8'));

/** A machine may be slow; the ten seconds of a request have tests of their own. */
const PATIENCE = 120_000;

/** Executes documents on a database without HTTP; today is 2016-11-24, and whoever asks may write. */
export function asking(database: Database, language: Language = 'zh', actor: string | Actor = 'local'): Ask {
  const who: Actor = typeof actor === 'string' ? { ...localActor(''), name: actor } : actor;
  const executor = new Executor(schema, rootFields);
  const { heads, audits, recorder } = sharedParts(database, 'Asia/Shanghai');
  return async (document, variables = {}) => {
    const parsed = typeof document === 'string' ? parse(document) : document;
    const isOperation = (each: { kind: string }): each is OperationDefinitionNode =>
      each.kind === 'OperationDefinition';
    const operation = parsed.definitions.find(isOperation);
    if (!operation) throw new Error('the document has no operation');
    const clock = { now: Date.now(), today: 20161124, timeZone: 'Asia/Shanghai' };
    const options = { deadline: clock.now + PATIENCE };
    const answer = await executor.execute({ document: parsed, operation, variables }, (coerced) => ({
      reading: new Reading({
        ...{ database, heads, audits, options, clock, language, variables: coerced },
        scope: who.scope,
        may: (command) => mayCommand(who, command),
        derive,
      }),
      writing: { recorder, options, today: clock.today },
      actor: who,
    }));
    return answer as Answer;
  };
}

/** Whether a write was refused because the record says all that already; what a refusal is thrown with is in English. */
export const changesNothing = ({ errors }: { readonly errors: Answer['errors'] | undefined }): boolean =>
  String(errors?.[0]?.originalError).includes('would change nothing');

/** The data of an answer that must have no error. */
export async function dataOf(answer: Promise<Answer>): Promise<Data> {
  const { data, errors } = await answer;
  if (errors)
    throw new Error(errors.map(({ message }) => message).join('; '), { cause: errors[0]?.originalError });
  return data;
}
