import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, SetupError } from '../domain/errors.ts';

/** Who writes with the service's token: there is one actor until there is access control. */
const ACTOR = 'local';
const LEAST = 32;

const pathIn = (dataFolder: string): string => join(dataFolder, 'token');

/** The token of a data folder, made now if it has none. Only the owner of the folder can read it. */
export async function ensureToken(dataFolder: string): Promise<string> {
  const known = await readToken(dataFolder);
  if (known !== undefined) return known;
  await mkdir(dataFolder, { recursive: true });
  const path = pathIn(dataFolder);
  const mine = `${path}.${process.pid}`;
  await writeFile(mine, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  // Whole or not at all, and the first of two who make one at the same time has made it.
  await link(mine, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(mine);
  return ensureToken(dataFolder);
}

async function readToken(dataFolder: string): Promise<string | undefined> {
  const path = pathIn(dataFolder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  await chmod(path, 0o600);
  const token = text.trim();
  if (token.length >= LEAST) return token;
  throw new SetupError(
    `${path} holds no token: it must have ${LEAST} characters or more. Remove it to have one made.`,
  );
}

/** The actor of a request with this `Authorization` header; without the token, nobody writes. */
export function actorOf(authorization: string | undefined, token: string): string {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (given !== undefined && isSame(given, token)) return ACTOR;
  const message =
    given === undefined
      ? 'To write, send the token of the service: Authorization: Bearer TOKEN. `quanze token` prints it.'
      : 'This is not the token of the service. `quanze token` prints it.';
  throw new Refusal('unauthenticated', message);
}

/** Takes the same time whatever differs. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
