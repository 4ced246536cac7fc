import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { install, NEO4J_VERSION } from '../../../../graph/database/embedded/install.ts';
import { before, only, scratch } from './programs.ts';

const folder = scratch();
let store: string;
let said: string[];
let round = 0;
beforeEach(() => {
  store = join(folder, `store-${++round}`);
  said = [];
});
const installWith = (environment: NodeJS.ProcessEnv) =>
  install({ java: 'java', description: 'a Java', environment, store, say: ({ en }) => said.push(en) });

/** A Maven that has nothing yet and may not fetch: a settings file says so, and a user's folder of its own is empty. */
function offline(): NodeJS.ProcessEnv {
  const home = join(folder, 'home-without-anything');
  mkdirSync(join(home, '.m2'), { recursive: true });
  writeFileSync(join(home, '.m2', 'settings.xml'), '<settings><offline>true</offline></settings>');
  return { ...process.env, MAVEN_OPTS: `-Duser.home=${home}` };
}

describe('Neo4j that is not there yet', () => {
  it('without Maven is told with what to install', async () => {
    const fault = installWith(only(folder, {}));
    await expect(fault).rejects.toThrow(/there is no "mvn" on the PATH\. Install Maven .*or set NEO4J_URI/);
    expect(existsSync(join(store, NEO4J_VERSION))).toBe(false);
  });

  it('with a Maven that is offline is told with its reason and what to look at, and leaves nothing half', async () => {
    const fault = installWith(offline());
    await expect(fault).rejects.toThrow(
      new RegExp(`^Maven could not fetch Neo4j ${NEO4J_VERSION} \\(exit 1\\): .*offline`),
    );
    await expect(fault).rejects.toThrow(/~\/\.m2\/settings\.xml\) and start again/);
    expect(said).toHaveLength(1);
    expect(readdirSync(store)).toEqual(['lock']);
  });

  it('with settings of Maven that cannot be read is told so', async () => {
    const home = join(folder, 'home-of-a-typo');
    mkdirSync(join(home, '.m2'), { recursive: true });
    writeFileSync(join(home, '.m2', 'settings.xml'), '<settings><offline>true</settings>');
    const environment = { ...process.env, MAVEN_OPTS: `-Duser.home=${home}` };
    await expect(installWith(environment)).rejects.toThrow(
      /^Maven could not fetch .*Non-parseable settings .*home-of-a-typo\/\.m2\/settings\.xml/,
    );
  });

  it('is fetched anew after a Maven that failed, and after one that was killed', async () => {
    mkdirSync(join(store, '.fetching-killed'), { recursive: true });
    const failing = before(only(folder, { mvn: 'echo "[ERROR] no network"; exit 1' }));
    await expect(installWith(failing)).rejects.toThrow(/\(exit 1\): no network /);
    await expect(installWith(failing)).rejects.toThrow(/no network/);
    expect(readdirSync(store)).toEqual(['lock']);
  });

  it('is not taken for there when Maven ends well and leaves nothing', async () => {
    const lazy = before(only(folder, { mvn: 'exit 0' }));
    await expect(installWith(lazy)).rejects.toThrow(/left no neo4j-.*by hand/);
    expect(existsSync(join(store, NEO4J_VERSION))).toBe(false);
  });

  it('in a folder that cannot be made is told with its name', async () => {
    writeFileSync(join(folder, 'a file'), '');
    store = join(folder, 'a file', 'store');
    await expect(installWith(process.env)).rejects.toThrow(
      `Neo4j is to be fetched into ${store}, which cannot be written.`,
    );
  });
});
