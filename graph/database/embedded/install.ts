import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../../domain/errors.ts';
import type { Bilingual } from '../../../domain/language.ts';
import * as progress from '../../../domain/messages/progress.ts';
import { maven } from '../../../domain/messages/setup.ts';
import { makeArchive } from './archive.ts';
import type { Java } from './java.ts';
import { withLock } from './lock.ts';

const POM = join(import.meta.dirname, 'pom.xml');
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const ROOT = join(import.meta.dirname, '..', '..', '..', '.neo4j');
const DRAFT = /^\.(fetching|training)-/;
const HALF_HOUR = 30 * 60_000;

export const NEO4J_VERSION = versionIn(readFileSync(POM, 'utf8'));

export interface InstallOptions extends Java {
  readonly environment: NodeJS.ProcessEnv;
  readonly say: (line: Bilingual) => void;
  /** Where Neo4j is kept; below the repository unless a test says otherwise. */
  readonly store?: string;
}
export interface Installation {
  readonly jars: string;
  readonly archive: string;
}

/** Neo4j's jars. They are there whole or not at all: what is fetched gets its name when all is there. */
export async function install(options: InstallOptions): Promise<Installation> {
  const { environment, say, store = ROOT, java, description } = options;
  const jars = join(store, NEO4J_VERSION);
  const archive = join(
    store,
    `${NEO4J_VERSION}-${createHash('sha256').update(description).digest('hex').slice(0, 12)}.jsa`,
  );
  if (existsSync(jars) && (existsSync(archive) || !isWritable(store))) return { jars, archive };
  await exclusively(store, say, async () => {
    if (!existsSync(jars)) await fetchInto(jars, store, environment, say);
    if (existsSync(archive)) return;
    say(progress.preparing());
    await makeArchive(archive, store, { java, jars, environment });
  });
  return { jars, archive };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function exclusively(
  store: string,
  say: (line: Bilingual) => void,
  work: () => Promise<void>,
): Promise<void> {
  try {
    mkdirSync(store, { recursive: true });
    accessSync(store, constants.W_OK);
  } catch (fault) {
    throw new SetupError(maven.storeNotWritable(store), { cause: fault });
  }
  await withLock(join(store, 'lock'), work, {
    patience: HALF_HOUR,
    onWait: () => say(progress.waitingForFetch(NEO4J_VERSION)),
    onTimeout: () => new SetupError(maven.otherFetches(store)),
  });
}

async function fetchInto(
  folder: string,
  store: string,
  environment: NodeJS.ProcessEnv,
  say: (line: Bilingual) => void,
): Promise<void> {
  for (const left of readdirSync(store).filter((entry) => DRAFT.test(entry))) {
    rmSync(join(store, left), { recursive: true, force: true });
  }
  say(progress.fetching(NEO4J_VERSION));
  const draft = mkdtempSync(join(store, '.fetching-'));
  try {
    await runMaven(draft, environment);
    if (!existsSync(join(draft, `neo4j-${NEO4J_VERSION}.jar`))) {
      throw new SetupError(maven.leftNothing(NEO4J_VERSION, `mvn -f ${POM} ${PLUGIN}`));
    }
    renameSync(draft, folder);
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true });
    throw fault;
  }
}

function runMaven(draft: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const timeouts = [
    '-Dmaven.wagon.rto=60000',
    '-Daether.connector.connectTimeout=15000',
    '-Daether.connector.requestTimeout=60000',
  ];
  const parts = [
    '-B',
    '-q',
    '-f',
    POM,
    PLUGIN,
    `-DoutputDirectory=${draft}`,
    '-DincludeScope=runtime',
    ...timeouts,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', parts, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => void (output = (output + chunk.toString('utf8')).slice(-20_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (fault) => reject(mavenMissing(fault)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(mavenFailed(code, output))));
  });
}

function mavenMissing(cause: Error): SetupError {
  return new SetupError(maven.missing(NEO4J_VERSION), { cause });
}

function mavenFailed(code: number | null, output: string): SetupError {
  return new SetupError(maven.failed(NEO4J_VERSION, String(code), reasonIn(output)));
}

/** What Maven says is wrong, without its advice on how to ask it for more. */
function reasonIn(output: string): string {
  const lines = output.split('\n').flatMap((line) => /\[(?:ERROR|FATAL)\]\s*(.+)/.exec(line)?.[1] ?? []);
  const telling = lines.filter(
    (line) => !/^(?:To see the full|Re-run|For more information|\[Help)/.test(line),
  );
  const said = telling.length > 0 ? telling : [output.trim().split('\n').at(-1) ?? ''];
  return said.slice(0, 3).join(' ').replaceAll(' -> [Help 1]', '').trim().slice(0, 500);
}

function versionIn(pom: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('pom.xml names no version of neo4j');
  return version;
}
