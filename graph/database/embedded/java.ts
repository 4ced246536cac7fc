import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SetupError } from '../../../domain/errors.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { java as said } from '../../../domain/messages/setup.ts';

const run = promisify(execFile);

export interface Java {
  readonly java: string;
  /** The whole of `java -version`: what is prepared for one is of no use to another. */
  readonly description: string;
}

/** The `java` to start Neo4j with: that of JAVA_HOME, else the one on the PATH. */
export async function findJava(
  environment: NodeJS.ProcessEnv,
  say: (line: Bilingual) => void,
): Promise<Java> {
  const home = environment['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  if (java !== 'java' && !existsSync(java)) {
    throw new SetupError(said.notInHome(home ?? ''));
  }
  const description = await askVersion(java, environment);
  const major = parseJavaVersion(description);
  if (major === undefined) throw new SetupError(said.withoutVersion(java));
  if (major < 17) throw new SetupError(said.tooOld(java, major));
  if (major !== 17 && major !== 21) {
    say(said.unusual(java, major));
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
      throw new SetupError(said.missing(), { cause: fault });
    }
    const reason = fault instanceof Error ? fault.message.split('\n').slice(0, 2).join(' ') : String(fault);
    throw new SetupError(said.doesNotRun(reason), { cause: fault });
  }
}
