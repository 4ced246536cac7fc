import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SetupError } from '../../../domain/errors.ts';

const run = promisify(execFile);
const INSTALL =
  'Install Java 17 or 21 (for instance "apt install openjdk-17-jre-headless" or "brew install openjdk@21"), or set NEO4J_URI to use a Neo4j that runs already.';

export interface Java {
  readonly java: string;
  /** The whole of `java -version`: what is prepared for one is of no use to another. */
  readonly description: string;
}

/** The `java` to start Neo4j with: that of JAVA_HOME, else the one on the PATH. */
export async function findJava(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Java> {
  const home = environment['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  if (java !== 'java' && !existsSync(java)) {
    throw new SetupError(
      `JAVA_HOME is ${home}, but there is no bin/java in it. Correct or unset JAVA_HOME. ${INSTALL}`,
    );
  }
  const description = await askVersion(java, environment);
  const major = parseJavaVersion(description);
  if (major === undefined)
    throw new SetupError(`"${java} -version" does not tell a version of Java. ${INSTALL}`);
  if (major < 17) throw new SetupError(`Neo4j needs Java 17 or 21, but ${java} is Java ${major}. ${INSTALL}`);
  if (major !== 17 && major !== 21) {
    say(
      `Neo4j 5.26 is made for Java 17 and 21, and ${java} is Java ${major}: it may work, but nobody promises it.`,
    );
  }
  return { java, description };
}

/** `17.0.15` is 17, `1.8.0_402` is 8, `21` is 21, `22-ea` is 22. */
export function parseJavaVersion(text: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

async function askVersion(java: string, environment: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stdout, stderr } = await run(java, ['-version'], { env: environment, timeout: 20_000 });
    return `${stderr}\n${stdout}`;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') {
      throw new SetupError(
        `There is no Java on this machine (neither JAVA_HOME nor PATH leads to one). ${INSTALL}`,
        { cause: fault },
      );
    }
    const reason = fault instanceof Error ? fault.message.split('\n').slice(0, 2).join(' ') : String(fault);
    throw new SetupError(`Java does not run: ${reason}. ${INSTALL}`, { cause: fault });
  }
}
