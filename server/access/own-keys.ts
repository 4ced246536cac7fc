import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { SetupError } from '../../domain/errors.ts';
import { starting } from '../../domain/messages/setup.ts';

/** The key pair of a data folder, with which its own tokens are signed. */
export interface OwnKeys {
  readonly id: string;
  readonly sign: CryptoKey;
  readonly verify: CryptoKey;
}

export const OWN_ALGORITHM = 'ES256';

const pathIn = (dataFolder: string): string => join(dataFolder, 'access-key.json');

export const hasOwnKeys = (dataFolder: string): boolean => existsSync(pathIn(dataFolder));

/** The keys of a data folder, made now if it has none. Only the owner of the folder can read them. */
export async function ensureOwnKeys(dataFolder: string): Promise<OwnKeys> {
  const known = await readOwnKeys(dataFolder);
  if (known) return known;
  const { privateKey } = await generateKeyPair(OWN_ALGORITHM, { extractable: true });
  await mkdir(dataFolder, { recursive: true });
  const path = pathIn(dataFolder);
  const mine = `${path}.${randomUUID()}`;
  await writeFile(mine, `${JSON.stringify(await exportJWK(privateKey))}\n`, { mode: 0o600 });
  // Whole or not at all, and the first of two who make them at the same time has made them.
  await link(mine, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(mine);
  return ensureOwnKeys(dataFolder);
}

/** Undefined where none were made yet. */
export async function readOwnKeys(dataFolder: string): Promise<OwnKeys | undefined> {
  const path = pathIn(dataFolder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  await chmod(path, 0o600);
  try {
    return await keysOf(JSON.parse(text) as JWK);
  } catch (error) {
    throw new SetupError(starting.noKey(path), { cause: error });
  }
}

async function keysOf(jwk: JWK): Promise<OwnKeys> {
  const { d: _private, ...open } = jwk;
  return {
    id: await calculateJwkThumbprint(jwk),
    sign: (await importJWK(jwk, OWN_ALGORITHM)) as CryptoKey, // an elliptic curve's key is never plain bytes
    verify: (await importJWK(open, OWN_ALGORITHM)) as CryptoKey,
  };
}
