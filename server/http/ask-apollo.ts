import type { ApolloServer } from '@apollo/server';
import type { Fault } from './answer.ts';
import { faultOf } from './fault-of.ts';

/** What an operation that serves another path was refused with. */
export class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The data of an answer, asked as GraphQL: by the same rights, scope, limits and deadline. */
export async function askApollo<Context extends object>(
  apollo: ApolloServer<Context>,
  contextValue: Context,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>> | null | undefined> {
  const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('an answer in parts');
  const [error] = body.singleResult.errors ?? [];
  if (error) throw new Refused(faultOf(error, http.headers.get('retry-after')));
  return body.singleResult.data;
}
