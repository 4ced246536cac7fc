import { expect } from 'vitest';
import type { Bilingual } from '../../domain/language.ts';
import { dataOf, type Ask, type Data } from './ask.ts';

type Input = Readonly<Record<string, unknown>>;
export interface Giving {
  readonly input: Input;
  readonly asOf: string;
  /** The revision that is expected. */
  readonly revision?: number;
}

/** Gives a command. */
const give = (ask: Ask, command: string, { input, asOf, revision }: Giving) =>
  ask(
    `mutation ($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!, $asOf: Date, $revision: Int) {
      done: ${command}(input: $input, asOf: $asOf, expectedRevision: $revision) { revision introduced { kind } change { operation subjects { __typename } } } }`,
    { input, asOf, revision },
  );

/** Gives a command that is carried out. */
export const done = async (
  ask: Ask,
  command: string,
  input: Input,
  asOf: string,
  revision?: number,
): Promise<Data> =>
  (await dataOf(give(ask, command, { input, asOf, ...(revision === undefined ? {} : { revision }) }))).done;

/** Gives a command that is refused: the kind of refusal, and what is said in Chinese without its place. */
export async function refusal(
  ask: Ask,
  command: string,
  input: Input,
  asOf: string,
): Promise<readonly [string, string]> {
  const { data, errors } = await give(ask, command, { input, asOf });
  expect(data?.done ?? null).toBeNull();
  const { kind, said } = errors?.[0]?.originalError as { kind: string; said: Bilingual };
  return [kind, said.zh.replace(/^[\w.[\]]+：/, '')];
}
