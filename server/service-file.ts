import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the service that uses a data folder can be reached; read by `quanze status`. */
export interface ServiceFile {
  readonly pid: number;
  readonly url: string;
}

const pathIn = (dataFolder: string): string => join(dataFolder, 'service.json');

export async function writeServiceFile(dataFolder: string, url: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  await writeFile(pathIn(dataFolder), `${JSON.stringify({ pid: process.pid, url })}\n`);
}

export async function removeServiceFile(dataFolder: string): Promise<void> {
  await rm(pathIn(dataFolder), { force: true });
}

/** Null where no service runs; a file that a killed service left does not count. */
export async function readServiceFile(dataFolder: string): Promise<ServiceFile | null> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const file = JSON.parse(text) as ServiceFile;
  return isRunning(file.pid) ? file : null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
