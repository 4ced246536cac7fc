import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../../domain/errors.ts';
import { starting } from '../../../domain/messages/setup.ts';

/** Where things lie below the data folder. All of `<data>/neo4j` belongs to the embedded Neo4j. */
export interface Paths {
  readonly home: string;
  readonly configuration: string;
  readonly configurationFile: string;
  readonly authentication: string;
  readonly password: string;
  /** Of whoever uses it now; what is below it is worth nothing in a copy. */
  readonly run: string;
  readonly lock: string;
  readonly place: string;
  readonly runtime: string;
  readonly users: string;
  readonly logs: string;
  readonly output: string;
}

export function pathsIn(folder: string): Paths {
  const home = join(folder, 'neo4j');
  const run = join(home, 'run');
  return {
    home,
    configuration: join(home, 'conf'),
    configurationFile: join(home, 'conf', 'neo4j.conf'),
    authentication: join(home, 'data', 'dbms', 'auth.ini'),
    password: join(home, 'password'),
    run,
    lock: join(run, 'lock'),
    place: join(run, 'place.json'),
    runtime: join(run, 'neo4j.json'),
    users: join(run, 'users'),
    logs: join(home, 'logs'),
    output: join(home, 'logs', 'output.log'),
  };
}

/** Makes the folders, for their owner alone, or says what stands in the way. */
export function prepareFolders(folder: string): Paths {
  const paths = pathsIn(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const inside of [paths.home, paths.configuration, paths.users, paths.logs]) {
      mkdirSync(inside, { recursive: true, mode: 0o700 });
      accessSync(inside, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    chmodSync(paths.home, 0o700);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new SetupError(starting.dataFolderNotWritable(folder, reason), { cause: fault });
  }
  return paths;
}
