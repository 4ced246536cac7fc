import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paths } from './paths.ts';
import { identifySelf, isAlive, isIdentity, type ProcessIdentity } from './processes.ts';

export type Role = 'service' | 'command';
export interface User extends ProcessIdentity {
  readonly role: Role;
}

let registered = 0;

/** A file for each that uses the embedded Neo4j, so that the last one knows to stop it. Call under the lock. */
export function register(paths: Paths, role: Role): string {
  const user: User = { ...identifySelf(), role };
  registered += 1;
  const file = join(paths.users, `${user.pid}-${registered}.json`);
  writeFileSync(file, JSON.stringify(user), { mode: 0o600 });
  return file;
}

export function unregister(file: string): void {
  rmSync(file, { force: true });
}

/** Those that live; what dead ones left is removed. Call under the lock. */
export function usersOf(paths: Paths): readonly User[] {
  const users: User[] = [];
  for (const entry of readdirSync(paths.users)) {
    const file = join(paths.users, entry);
    const user = parse(readFileSync(file, 'utf8'));
    if (user !== undefined && isAlive(user)) users.push(user);
    else rmSync(file, { force: true });
  }
  return users;
}

function parse(text: string): User | undefined {
  try {
    const user: unknown = JSON.parse(text);
    return isIdentity(user) && 'role' in user && (user.role === 'service' || user.role === 'command')
      ? { pid: user.pid, started: user.started, role: user.role }
      : undefined;
  } catch {
    return undefined;
  }
}
