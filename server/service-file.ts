import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSamePlace, placeOf, readPlace } from '../graph/database/embedded/place.ts';
import { identifySelf, isAlive, isIdentity } from '../graph/database/embedded/processes.ts';

/** Where the service that uses a data folder can be reached; read by `quanze status`. */
export interface ServiceFile {
  readonly pid: number;
  readonly url: string;
}

const pathIn = (dataFolder: string): string => join(dataFolder, 'service.json');

/** Whole or not at all: a service may be killed while it writes. */
export async function writeServiceFile(dataFolder: string, url: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  const draft = `${pathIn(dataFolder)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify({ ...identifySelf(), url, place: placeOf(dataFolder) })}\n`);
  await rename(draft, pathIn(dataFolder));
}

export async function removeServiceFile(dataFolder: string): Promise<void> {
  await rm(pathIn(dataFolder), { force: true });
}

/**
 * Null where no service runs; a file that a killed service left does not count, whoever has its number now, nor does
 * one that was copied with its folder.
 */
export async function readServiceFile(dataFolder: string): Promise<ServiceFile | null> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const file: unknown = JSON.parse(text);
  if (!isIdentity(file) || !('url' in file) || typeof file.url !== 'string' || !isAlive(file)) return null;
  const place = readPlace('place' in file ? file.place : undefined);
  if (place && !isSamePlace(place, placeOf(dataFolder))) return null;
  return { pid: file.pid, url: file.url };
}
