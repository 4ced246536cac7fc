import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../server/config.ts';
import { testNeo4j } from '../support/neo4j.ts';

export interface Outcome {
  readonly status: unknown;
  readonly out: string;
  readonly err: string;
}

/** The environment of this process without the settings of Quanze, in English, and with these. */
export function settings(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(
    ([name]) => !/^(?:QUANZE_|NEO4J_|HOST$|PORT$|VITEST|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(rest), LC_ALL: 'en_US.UTF-8', ...more };
}

/** The Neo4j of this run, as one that is there already. */
export const ownNeo4j = (): NodeJS.ProcessEnv => ({
  NEO4J_URI: testNeo4j().address,
  NEO4J_PASSWORD: testNeo4j().password,
});

const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly quanze: string };
};
const [, ...program] = scripts.quanze.split(' ');

/** What `npm run -s quanze -- ...` runs, without the time that npm takes. */
export const quanze = (parts: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> =>
  runIn(process.execPath, [...program, ...parts], environment);

/** As it is typed. */
export const typed = (parts: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> =>
  runIn('npm', ['run', '-s', 'quanze', '--', ...parts], environment);

function runIn(command: string, parts: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const options = { cwd: PROJECT_ROOT, env: settings(environment), maxBuffer: 64_000_000 };
  return new Promise((resolve) => {
    execFile(command, parts, options, (error, out, err) =>
      resolve({ status: error === null ? 0 : (error.code ?? error.signal), out, err }),
    );
  });
}
