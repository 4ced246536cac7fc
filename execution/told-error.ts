import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { Refusal } from '../domain/errors.ts';
import type { Bilingual } from '../domain/language.ts';
import { chineseOf, unlikeTheContract } from '../domain/messages/graphql.ts';

/** An error of a document or of its variables for both readers; graphql-js has words for one of them only. */
export function toldError(error: GraphQLError): Bilingual {
  const own = ownSentence(error);
  const en = withoutHints(error.message);
  if (own?.en === en) return own;
  const [at] = error.locations ?? [];
  const place = at && `第 ${at.line} 行第 ${at.column} 列`;
  return { zh: chineseOf(error.message, own?.zh) ?? unlikeTheContract(place), en };
}

/** The sentence of ours that an error was made of, if one of ours is below it. */
function ownSentence(error: unknown): Bilingual | undefined {
  if (error instanceof Refusal) return error.said;
  return error instanceof GraphQLError ? ownSentence(error.originalError) : undefined;
}

/** An error of ours among those of graphql-js. */
export function ownError(
  said: Bilingual,
  { extensions, ...options }: GraphQLErrorOptions = {},
): GraphQLError {
  const refusal = new Refusal('invalid', said, extensions ?? {});
  return new GraphQLError(said.en, { ...options, originalError: refusal, extensions: extensions ?? {} });
}

/** graphql-js guesses at names; the schema is no business of an error's reader. */
function withoutHints(message: string): string {
  return message.replace(/ ?Did you mean[^?]*\?$/, '');
}
