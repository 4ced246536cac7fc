import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, parseJavaVersion } from '../../../../graph/database/embedded/java.ts';
import { only, scratch, where, writeProgram } from './programs.ts';

const folder = scratch();
const saying = (version: string): string => `echo 'openjdk version "${version}" 2025-04-15' >&2`;
const silent = (): void => undefined;
const WHAT_TO_DO = /Install Java 17 or 21 .*or set NEO4J_URI/;

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "26-ea" 2026-03-17', 26],
    ['Picked up JAVA_TOOL_OPTIONS: -Dx=y\nopenjdk version "21.0.1" 2023-10-17', 21],
    ['nothing of the kind', undefined],
  ])('of %j is %s', (text, major) => {
    expect(parseJavaVersion(text)).toBe(major);
  });
});

describe('Java', () => {
  it('that is nowhere is told with what to install', async () => {
    const fault = findJava(only(folder, {}), silent);
    await expect(fault).rejects.toThrow(/^There is no Java on this machine/);
    await expect(fault).rejects.toThrow(WHAT_TO_DO);
  });

  it.each(['1.8.0_402', '11.0.22', '16.0.2'])(
    '%s is too old, and it is told which is not',
    async (version) => {
      const fault = findJava(only(folder, { java: saying(version) }), silent);
      await expect(fault).rejects.toThrow(/^Neo4j needs Java 17 or 21, but java is Java \d+\./);
      await expect(fault).rejects.toThrow(WHAT_TO_DO);
    },
  );

  it.each(['17.0.15', '21.0.7'])('%s is taken without a word', async (version) => {
    const said: string[] = [];
    await findJava(only(folder, { java: saying(version) }), ({ en }) => said.push(en));
    expect(said).toEqual([]);
  });

  it.each(['18.0.2', '20', '25.0.1', '26-ea'])('%s is taken with a warning', async (version) => {
    const said: string[] = [];
    const { java } = await findJava(only(folder, { java: saying(version) }), ({ en }) => said.push(en));
    expect(java).toBe('java');
    expect(said).toEqual([
      `Neo4j 5.26 is made for Java 17 and 21, and java is Java ${parseInt(version)}: it may work, but nobody promises it.`,
    ]);
  });

  it('of this machine is found', async () => {
    const { description } = await findJava(only(folder, { java: where('java') }), silent);
    expect(parseJavaVersion(description)).toBeGreaterThanOrEqual(17);
  });

  it('that does not run is told with the reason', async () => {
    const broken = only(folder, { java: 'echo "cannot load libjvm.so" >&2; exit 1' });
    await expect(findJava(broken, silent)).rejects.toThrow(/^Java does not run: .*cannot load libjvm.so/);
  });

  it('that tells no version is not taken for one', async () => {
    const odd = only(folder, { java: 'echo hello' });
    await expect(findJava(odd, silent)).rejects.toThrow(/"java -version" does not tell a version/);
  });
});

describe('JAVA_HOME', () => {
  it('wins over the PATH', async () => {
    const home = join(folder, 'jdk-21');
    writeProgram(join(home, 'bin', 'java'), saying('21.0.7'));
    const environment = only(folder, { java: saying('11.0.22') }, { JAVA_HOME: home });
    expect((await findJava(environment, silent)).java).toBe(join(home, 'bin', 'java'));
  });

  it('that leads to no Java is told, and nothing else is taken in its place', async () => {
    const environment = only(folder, { java: saying('17.0.15') }, { JAVA_HOME: '/nowhere' });
    await expect(findJava(environment, silent)).rejects.toThrow(
      /^JAVA_HOME is \/nowhere, but there is no bin\/java in it\. Correct or unset JAVA_HOME\./,
    );
  });

  it('that is empty is one not given', async () => {
    const environment = only(folder, { java: saying('17.0.15') }, { JAVA_HOME: '' });
    expect((await findJava(environment, silent)).java).toBe('java');
  });
});
