import { Command } from 'commander';
import { STATUS } from '../domain/messages/outcomes.ts';
import type { Bilingual } from '../domain/language.ts';
import { help } from '../domain/messages/help.ts';
import { LEAST_ROOM, type Room, toldOf } from '../graph/database/disk.ts';
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
  }));
  const disk = status.disk && toldOf(status.disk);
  process.stdout.write(flags.json ? `${JSON.stringify({ ...status, disk }, null, 2)}\n` : asText(status));
}

interface Status {
  readonly service: { readonly pid: number; readonly url: string } | null;
  readonly database: { kind: string; address: string; serverVersion: string; folder: string | null };
  readonly disk: Room | null;
  readonly record: Awaited<ReturnType<typeof readStatus>>;
}

function asText({ service, database, disk, record }: Status): string {
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
  ];
  return `${lines.map(tell).join('\n')}\n`;
}
