import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Paths } from './paths.ts';

const ROUNDS = 1024;

/** The password of the embedded Neo4j; at the first start it is made up, and Neo4j never runs with a known one. */
export function ensurePassword(paths: Paths): string {
  if (existsSync(paths.password)) return readFileSync(paths.password, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  mkdirSync(dirname(paths.authentication), { recursive: true, mode: 0o700 });
  writeSecretly(paths.authentication, initialUser(password, randomBytes(32)));
  writeSecretly(paths.password, `${password}\n`);
  return password;
}

/** A line of Neo4j's own file for the user of the first start; read once, when its system database is made. */
export function initialUser(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < ROUNDS; round++) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex').toUpperCase()},${salt.toString('hex').toUpperCase()},${ROUNDS}:\n`;
}

/** Whole or not at all, and never readable for anybody else. */
function writeSecretly(file: string, text: string): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
