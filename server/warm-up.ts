import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import type { Log } from './log.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Read = (document: DocumentNode, variables: Variables) => Promise<ExecutionResult>;

/** Documents of dashboards, each asked for what is not there: planning is what takes the time. */
interface Question {
  readonly name: string;
  readonly variables: Variables;
}

const NOBODY: Variables = { code: '-' };

/** What has the largest plan. After it the planner is compiled, and others take a tenth of the time. */
export const ASKED_FIRST: readonly Question[] = [{ name: 'power-trace', variables: NOBODY }];
export const ASKED_LATER: readonly Question[] = [
  { name: 'accountability', variables: NOBODY },
  { name: 'chain-coverage', variables: { zones: [] } },
  { name: 'zone', variables: NOBODY },
  { name: 'search', variables: { text: '权责', first: 1 } },
];

/**
 * A Neo4j that has just started takes five seconds of CPU to plan its first trace, and a machine that is busy makes
 * that more than a request may take. So the service asks before its users do, one question after the other.
 */
export async function warmUp(
  questions: readonly Question[],
  { read, log, signal }: { readonly read: Read; readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  for (const { name, variables } of questions) {
    if (signal.aborted) return;
    try {
      const { errors } = await read(documentOf(name), variables);
      if (errors) throw errors[0]?.originalError ?? errors[0];
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error, document: name }, 'not warmed up: the first to ask for this may wait');
      return;
    }
  }
}

const documentOf = (name: string): DocumentNode =>
  parse(readFileSync(join(import.meta.dirname, 'warm-up', `${name}.graphql`), 'utf8'));
