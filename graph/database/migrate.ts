import { createHash } from 'node:crypto';
import { SetupError } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import { migratingBy } from '../../domain/messages/progress.ts';
import { migrating } from '../../domain/messages/setup.ts';
import { cypher } from '../cypher.ts';
import type { Database } from './database.ts';
import { holdLease } from './migration-lease.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/registry.ts';

/** Brings the graph to this version of the model; one instance does it while others wait. Tells how many ran. */
export async function migrate(
  database: Database,
  say: (line: Bilingual) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  if ((await findMissing(database, migrations)).length === 0) return 0;
  const lease = await holdLease(database, say);
  try {
    const missing = await findMissing(database, migrations);
    for (const migration of missing) {
      say(migratingBy(`${migration.number} ${migration.name}`));
      await apply(database, migration, lease.assertHeld);
    }
    return missing.length;
  } finally {
    await lease.release();
  }
}

/** Runs those again that data from elsewhere has not been through; they do no harm the second time. */
export async function rerunMigrations(database: Database, isDue: (number: number) => boolean): Promise<void> {
  for (const migration of MIGRATIONS.filter(({ number }) => isDue(number))) {
    await run(database, migration, () => undefined);
  }
}

async function apply(database: Database, migration: Migration, assertHeld: () => void): Promise<void> {
  await run(database, migration, assertHeld);
  const { number, name } = migration;
  await database.write((transaction) =>
    transaction.run(RECORD, { number, name, checksum: checksumOf(migration) }),
  );
}

async function run(database: Database, migration: Migration, assertHeld: () => void): Promise<void> {
  for (const statement of migration.statements) {
    assertHeld();
    await database.command(statement, {}, { deadline: Date.now() + PATIENCE });
  }
  assertHeld();
  await migration.fill?.(database);
  assertHeld();
}

const PATIENCE = 600_000;
const RECORD = cypher`
  MERGE (migration:Migration {number: $number})
  ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.at = datetime()`;
const RECORDED = cypher`
  MATCH (migration:Migration)
  RETURN migration.number, migration.name, migration.checksum
  ORDER BY migration.number`;

async function findMissing(
  database: Database,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const recorded = new Map<unknown, unknown>();
  for (const [number, name, checksum] of await database.read(RECORDED)) {
    const known = migrations.find((migration) => migration.number === number);
    if (known === undefined) throw newerGraph(number, name);
    if (checksum !== checksumOf(known)) throw changedSince(known);
    recorded.set(number, checksum);
  }
  return migrations.filter(({ number }) => !recorded.has(number));
}

/** Of what is said, not of how it is laid out. */
export function checksumOf({ statements }: Migration): string {
  const text = statements.map((statement) => statement.replace(/\s+/g, ' ').trim()).join(';\n');
  return createHash('sha256').update(text).digest('hex');
}

function newerGraph(number: unknown, name: unknown): SetupError {
  return new SetupError(migrating.byNewer(`${String(number)} ${String(name)}`));
}

function changedSince({ number, name }: Migration): SetupError {
  return new SetupError(migrating.changedSince(`${number} ${name}`));
}
