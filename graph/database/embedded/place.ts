import { readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bilingual } from '../../../domain/language.ts';
import { belongsElsewhere } from '../../../domain/messages/progress.ts';
import type { Paths } from './paths.ts';
import { isAlive } from './processes.ts';
import { processesOn, readRuntime } from './server-process.ts';

/** Which folder it is, not what it is called: a copy is another one, and one that was moved is the same. */
const place = z.object({ path: z.string(), inode: z.string(), device: z.string(), machine: z.string() });
export type Place = z.infer<typeof place>;

export function placeOf(folder: string): Place {
  const { ino, dev } = statSync(folder, { bigint: true });
  return { path: realpathSync(folder), inode: String(ino), device: String(dev), machine: thisMachine() };
}

/** A device may be numbered anew when the machine starts, an inode of another device may have the same number. */
export function isSamePlace(one: Place, other: Place): boolean {
  const isSameFolder = one.path === other.path || one.device === other.device;
  return one.machine === other.machine && one.inode === other.inode && isSameFolder;
}

/** Undefined for what an earlier version wrote. */
export function readPlace(value: unknown): Place | undefined {
  return place.safeParse(value).data;
}

/**
 * What is below `run` tells of processes that use this folder. In a copy it tells of those of the original: taken at its
 * word, the copy would be refused as served already, or would write into the original. Call under the lock.
 */
export function settle(paths: Paths, say: (line: Bilingual) => void): void {
  const here = placeOf(paths.home);
  const from = readPlace(parsed(paths.place));
  if (isFromElsewhere(paths, from, here)) {
    say(belongsElsewhere(paths.run, from?.path, from !== undefined && from.machine !== here.machine));
    rmSync(paths.runtime, { force: true });
    for (const entry of readdirSync(paths.users)) rmSync(join(paths.users, entry), { force: true });
  }
  const text = JSON.stringify(here);
  if (text !== JSON.stringify(from)) writeFileSync(paths.place, text, { mode: 0o600 });
}

function isFromElsewhere(paths: Paths, from: Place | undefined, here: Place): boolean {
  const running = readRuntime(paths);
  const isSuspect = from ? !isSamePlace(from, here) : running !== undefined && isAlive(running);
  return isSuspect && processesOn(paths).length === 0;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

let machine: string | undefined;
function thisMachine(): string {
  try {
    machine ??= readFileSync('/etc/machine-id', 'utf8').trim();
  } catch {
    // Only Linux has it.
  }
  return (machine ||= hostname());
}
