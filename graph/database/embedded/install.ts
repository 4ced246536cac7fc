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
  readonly say: (line: string) => void;
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
    say('Preparing Neo4j for faster starts, once (about 20 seconds) ...');
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
  say: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  try {
    mkdirSync(store, { recursive: true });
    accessSync(store, constants.W_OK);
  } catch (fault) {
    throw new SetupError(
      `Neo4j is to be fetched into ${store}, which cannot be written. Give this user the right to.`,
      { cause: fault },
    );
  }
  await withLock(join(store, 'lock'), work, {
    patience: HALF_HOUR,
    onWait: () => say(`Another process is fetching Neo4j ${NEO4J_VERSION}; waiting for it.`),
    onTimeout: () =>
      new SetupError(
        `Another process has been fetching Neo4j into ${store} for half an hour. End it and try again.`,
      ),
  });
}

async function fetchInto(
  folder: string,
  store: string,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<void> {
  for (const left of readdirSync(store).filter((entry) => DRAFT.test(entry))) {
    rmSync(join(store, left), { recursive: true, force: true });
  }
  say(`Fetching Neo4j ${NEO4J_VERSION} with Maven, once (118 MB, about half a minute) ...`);
  const draft = mkdtempSync(join(store, '.fetching-'));
  try {
    await runMaven(draft, environment);
    if (!existsSync(join(draft, `neo4j-${NEO4J_VERSION}.jar`))) {
      throw new SetupError(
        `Maven ended well but left no neo4j-${NEO4J_VERSION}.jar. Try "mvn -f ${POM} ${PLUGIN}" by hand.`,
      );
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
    const maven = spawn('mvn', parts, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => void (output = (output + chunk.toString('utf8')).slice(-20_000));
    maven.stdout.on('data', collect);
    maven.stderr.on('data', collect);
    maven.on('error', (fault) => reject(mavenMissing(fault)));
    maven.on('close', (code) => (code === 0 ? resolve() : reject(mavenFailed(code, output))));
  });
}

function mavenMissing(cause: Error): SetupError {
  const message = `Neo4j ${NEO4J_VERSION} is fetched by Maven at the first start, and there is no "mvn" on the PATH. Install Maven (for instance "apt install maven" or "brew install maven"), or set NEO4J_URI to use a Neo4j that runs already.`;
  return new SetupError(message, { cause });
}

function mavenFailed(code: number | null, output: string): SetupError {
  return new SetupError(
    `Maven could not fetch Neo4j ${NEO4J_VERSION} (exit ${code}): ${reasonIn(output)} Check that this machine reaches a Maven repository (a proxy or mirror goes into ~/.m2/settings.xml) and start again; what was fetched is kept by Maven.`,
  );
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
