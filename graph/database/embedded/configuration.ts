export interface MemorySettings {
  /** As Java and Neo4j write it: `1g`, `512m`. */
  readonly heap: string;
  readonly pageCache: string;
}

/** neo4j.conf: the loopback only, nothing sent home, and no statement, lock or transaction without a limit. */
export function configurationText(port: number, memory: MemorySettings): string {
  const transactions = Math.floor(megabytes(memory.heap) * 0.6);
  const lines = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'db.transaction.timeout': '120s',
    'db.transaction.monitor.check.interval': '500ms',
    // The default is 0, for ever; longer than any transaction of ours should hold one.
    'db.lock.acquisition.timeout': '10s',
    'server.memory.heap.initial_size': memory.heap,
    'server.memory.heap.max_size': memory.heap,
    'server.memory.pagecache.size': memory.pageCache,
    'dbms.memory.transaction.total.max': `${transactions}m`,
    'db.memory.transaction.max': `${Math.floor(transactions * 0.8)}m`,
    // The defaults keep logs of more than the store of a city.
    'db.tx_log.rotation.retention_policy': '2 files',
    'db.tx_log.rotation.size': '64m',
    'db.logs.query.enabled': 'OFF',
    // A plan fits a text or list of any length: for each order of magnitude a statement would be planned anew, which takes seconds.
    'internal.cypher.use_parameter_size': 'false',
    // Netty waits 2 seconds, twice, for clients that may still say something; ours are gone by then.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2s',
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

export interface JavaArguments {
  readonly heap: string;
  readonly jars: string;
  readonly home: string;
  readonly configuration: string;
  /** Classes loaded in advance; Java goes on without when it does not fit. */
  readonly archive?: string;
}

export function javaArguments({ heap, jars, home, configuration, archive }: JavaArguments): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    ...(archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`]),
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${configuration}`,
  ];
}

export function megabytes(size: string): number {
  const [, digits, unit] = /^(\d+)([mg])$/i.exec(size) ?? [];
  if (digits === undefined || unit === undefined) throw new Error(`not a size of memory (512m, 1g): ${size}`);
  return Number(digits) * (unit.toLowerCase() === 'g' ? 1024 : 1);
}
