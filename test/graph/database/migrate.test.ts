import type { Bilingual } from '../../../domain/language.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { cypher } from '../../../graph/cypher.ts';
import type { Database } from '../../../graph/database/database.ts';
import { holdLease } from '../../../graph/database/migration-lease.ts';
import { checksumOf, migrate } from '../../../graph/database/migrate.ts';
import type { Migration } from '../../../graph/database/migrations/migration.ts';
import { MIGRATIONS } from '../../../graph/database/migrations/registry.ts';
import { connectTestDatabase, emptyDatabase } from '../../support/database.ts';

const NEXT = MIGRATIONS.length + 1;
const later: Migration = {
  number: NEXT,
  name: 'later',
  statements: [
    cypher`CREATE INDEX Migrated_at IF NOT EXISTS FOR (n:Migrated) ON (n.at)`,
    cypher`CREATE (:Migrated)`,
  ],
};
const silent = (): void => undefined;
let first: Database;
let second: Database;
beforeAll(async () => {
  first = await connectTestDatabase();
  second = await connectTestDatabase();
});
beforeEach(forget);
afterAll(async () => {
  await forget();
  await first.command(cypher`DROP INDEX Migrated_at IF EXISTS`);
  await first.close();
  await second.close();
});
async function forget(): Promise<void> {
  await first.command(cypher`MATCH (m:Migration) WHERE m.number >= $next DELETE m`, { next: NEXT });
  await emptyDatabase(first);
}
const countMigrated = (): Promise<unknown> => first.read(cypher`MATCH (n:Migrated) RETURN count(n)`);

it('numbers start at 1 and leave none out', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

it('a migration runs once and is recorded', async () => {
  expect(await migrate(first, silent, [...MIGRATIONS, later])).toBe(1);
  expect(await migrate(first, silent, [...MIGRATIONS, later])).toBe(0);
  expect(await countMigrated()).toEqual([[1]]);
  const recorded = cypher`MATCH (m:Migration {number: $number}) RETURN m.name, m.checksum, m.at <= datetime()`;
  expect(await first.read(recorded, { number: NEXT })).toEqual([['later', checksumOf(later), true]]);
});

it('of two instances at once, one migrates while the other waits', async () => {
  const all = [...MIGRATIONS, later];
  const said: string[] = [];
  const say = ({ en }: Bilingual): void => void said.push(en);
  const counts = await Promise.all(
    [first, second, first, second].map((database) => migrate(database, say, all)),
  );
  expect(counts.toSorted()).toEqual([0, 0, 0, 1]);
  expect(await countMigrated()).toEqual([[1]]);
  expect(said.filter((line) => line.startsWith('Migrating'))).toHaveLength(1);
});

it('what an instance holds is held until it lets go, past the time for which it asked at first', async () => {
  const duration = 3_000;
  const holder = await holdLease(first, silent, duration);
  let isTaken = false;
  const next = holdLease(second, silent, duration).finally(() => (isTaken = true));
  await sleep(duration * 1.5);
  holder.assertHeld();
  expect(isTaken).toBe(false);
  await holder.release();
  await (await next).release();
});

it('what a dead instance holds ends by itself', async () => {
  const orphan = cypher`MATCH (lock:MigrationLock) SET lock.owner = 'dead', lock.until = timestamp() + 500`;
  await first.command(orphan);
  await (await holdLease(second, silent)).release();
});

it('a migration that was changed since is refused', async () => {
  await migrate(first, silent, [...MIGRATIONS, later]);
  const changed = { ...later, statements: [cypher`CREATE (:Migrated {changed: true})`] };
  await expect(migrate(first, silent, [...MIGRATIONS, changed])).rejects.toThrow(/later is not what it was/);
});

it('a graph of a newer version is refused', async () => {
  await migrate(first, silent, [...MIGRATIONS, later]);
  await expect(migrate(first, silent)).rejects.toThrow(/newer Quanze/);
});

it('how a migration is laid out is not part of what it says', () => {
  const [one, two] = later.statements;
  const spaced = { ...later, statements: [cypher`  ${one!}  `, cypher`CREATE\n   (:Migrated)`] };
  expect(checksumOf(spaced).length).toBe(64);
  expect(
    checksumOf({
      ...later,
      statements: [
        one!,
        cypher`CREATE
    (:Migrated)`,
      ],
    }),
  ).toBe(checksumOf({ ...later, statements: [one!, two!] }));
});
