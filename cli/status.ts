import { Command } from 'commander';
import { readStatus } from '../graph/record/read-status.ts';
import { readServiceFile } from '../server/service-file.ts';
import { withDatabase } from './with-database.ts';

export function statusCommand(): Command {
  return new Command('status')
    .summary('what runs, on what data, at which revision / 运行状态')
    .description('Says what runs, on what data, at which revision.\n显示服务、数据库、数据位置和当前版本。')
    .option('--json', 'print as JSON / 以 JSON 输出')
    .action(showStatus);
}

async function showStatus(flags: { readonly json?: boolean }): Promise<void> {
  const status = await withDatabase(async ({ database, kind, address, serverVersion }, config) => ({
    service: await readServiceFile(config.dataFolder),
    database: { kind, address, serverVersion, folder: kind === 'embedded' ? config.dataFolder : null },
    record: await readStatus(database),
  }));
  process.stdout.write(flags.json ? `${JSON.stringify(status, null, 2)}\n` : asText(status));
}

interface Status {
  readonly service: { readonly pid: number; readonly url: string } | null;
  readonly database: { kind: string; address: string; serverVersion: string; folder: string | null };
  readonly record: Awaited<ReturnType<typeof readStatus>>;
}

function asText({ service, database, record }: Status): string {
  const { revision, at, operation, actor, source, pendingRevision } = record;
  return [
    service
      ? `service   ${service.url} (process ${service.pid})`
      : 'service   not running on this data folder',
    `database  Neo4j ${database.serverVersion}, ${database.kind}, ${database.address}`,
    ...(database.folder ? [`data      ${database.folder}`] : []),
    at
      ? `revision  ${revision}, ${at}: ${operation} of ${source} by ${actor}`
      : `revision  ${revision}, nothing recorded yet`,
    ...(pendingRevision === null ? [] : [`writing   revision ${pendingRevision}, not published yet`]),
    `holds     ${record.powers} powers, ${record.zones} zones, ${record.people} people`,
    '',
  ].join('\n');
}
