import { Command } from 'commander';
import { STATUS } from '../domain/messages/outcomes.ts';
import type { Bilingual } from '../domain/language.ts';
import { help } from '../domain/messages/help.ts';
import { columnsFileSpoiled } from '../domain/messages/setup.ts';
import { LEAST_ROOM, type Room, toldOf } from '../graph/database/disk.ts';
import { SavedCity, type SavedFacts } from '../graph/columns/saved-city.ts';
import { readStatus } from '../graph/record/read-status.ts';
import { readServiceFile } from '../server/service-file.ts';
import { withDatabase } from './with-database.ts';
import { tell } from './language.ts';

export function statusCommand(): Command {
  return new Command('status')
    .summary(tell(help.status.summary))
    .description(tell(help.status.description))
    .option('--json', tell(help.status.json))
    .action(showStatus);
}

async function showStatus(flags: { readonly json?: boolean }): Promise<void> {
  const status = await withDatabase(async ({ database, kind, address, serverVersion, room }, config) => ({
    service: await readServiceFile(config.dataFolder),
    database: { kind, address, serverVersion, folder: kind === 'embedded' ? config.dataFolder : null },
    disk: await room(),
    record: await readStatus(database),
    columns: await savedFacts(config.columnsFile),
  }));
  const disk = status.disk && toldOf(status.disk);
  process.stdout.write(flags.json ? `${JSON.stringify({ ...status, disk }, null, 2)}\n` : asText(status));
}

interface Status {
  readonly service: { readonly pid: number; readonly url: string } | null;
  readonly database: { kind: string; address: string; serverVersion: string; folder: string | null };
  readonly disk: Room | null;
  readonly record: Awaited<ReturnType<typeof readStatus>>;
  readonly columns: SavedFacts | null;
}

/** A file that is no such is as none: whoever needs it makes it anew, and says so. */
async function savedFacts(file: string): Promise<SavedFacts | null> {
  try {
    return (await new SavedCity(file).facts()) ?? null;
  } catch (error) {
    process.stderr.write(`${tell(columnsFileSpoiled(file, String(error)))}\n`);
    return null;
  }
}

function asText({ service, database, disk, record, columns }: Status): string {
  const { revision, at, operation, actor, source, pendingRevision } = record;
  const lines: readonly Bilingual[] = [
    service ? STATUS.service(service.url, service.pid) : STATUS.noService(),
    STATUS.database(database.serverVersion, database.kind, database.address),
    ...(database.folder ? [STATUS.data(database.folder)] : []),
    ...(disk ? [STATUS.disk({ ...disk, isLow: disk.left < LEAST_ROOM }, LEAST_ROOM)] : []),
    at
      ? STATUS.revision({ revision, at, operation: String(operation), source, actor: String(actor) })
      : STATUS.nothingYet(revision),
    ...(pendingRevision === null ? [] : [STATUS.writing(pendingRevision)]),
    STATUS.holds(record),
    columns ? STATUS.columns(columns) : STATUS.noColumns(),
  ];
  return `${lines.map(tell).join('\n')}\n`;
}
