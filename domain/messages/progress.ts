import type { Bilingual } from '../language.ts';

/** What is going on, for whoever waits for it; the service's log has it in English. */

export const waitingForMigration = (): Bilingual => ({
  zh: '另一个 Quanze 正在迁移图数据，等待其完成。',
  en: 'Another Quanze is migrating the graph; waiting for it.',
});

export const migratingBy = (migration: string): Bilingual => ({
  zh: `正在迁移图数据：${migration} ……`,
  en: `Migrating the graph: ${migration} ...`,
});

export const neo4jEnded = (pid: number): Bilingual => ({
  zh: `Neo4j（进程 ${pid}）已结束，正在重新启动。`,
  en: `Neo4j (process ${pid}) has ended; starting it again.`,
});

export const neo4jBack = (pid: number): Bilingual => ({
  zh: `Neo4j 已恢复（进程 ${pid}）。`,
  en: `Neo4j is back (process ${pid}).`,
});

export const neo4jNotBack = (reason: string, seconds: number): Bilingual => ({
  zh: `Neo4j 未能重新启动：“${reason}”，${seconds} 秒后再试。`,
  en: `Neo4j did not start again: ${reason} Next attempt in ${seconds} s.`,
});

export const usingRunning = (pid: number, port: number): Bilingual => ({
  zh: `使用已在运行的 Neo4j（进程 ${pid}，端口 ${port}）。`,
  en: `Using the Neo4j that runs already (process ${pid}, port ${port}).`,
});

export const startingNeo4j = (version: string): Bilingual => ({
  zh: `正在启动 Neo4j ${version} ……`,
  en: `Starting Neo4j ${version} ...`,
});

export const neo4jReady = (pid: number, port: number, seconds: string): Bilingual => ({
  zh: `Neo4j 已就绪（进程 ${pid}，端口 ${port}，用时 ${seconds} 秒）。`,
  en: `Neo4j is ready (process ${pid}, port ${port}, ${seconds} s).`,
});

export const waitingForStart = (): Bilingual => ({
  zh: '另一个 Quanze 正在启动或停止 Neo4j，等待其完成。',
  en: 'Another Quanze is starting or stopping Neo4j; waiting for it.',
});

export const preparing = (): Bilingual => ({
  zh: '正在准备 Neo4j，以便今后更快启动，仅此一次（约 20 秒）……',
  en: 'Preparing Neo4j for faster starts, once (about 20 seconds) ...',
});

export const waitingForFetch = (version: string): Bilingual => ({
  zh: `另一进程正在下载 Neo4j ${version}，等待其完成。`,
  en: `Another process is fetching Neo4j ${version}; waiting for it.`,
});

export const fetching = (version: string): Bilingual => ({
  zh: `正在用 Maven 下载 Neo4j ${version}，仅此一次（118 MB，约半分钟）……`,
  en: `Fetching Neo4j ${version} with Maven, once (118 MB, about half a minute) ...`,
});

export const leftoversRemoved = (): Bilingual => ({
  zh: '已清除未完成的导入所留下的内容。',
  en: 'What an unfinished import had left was removed.',
});

export const demoTakenIn = (): Bilingual => ({
  zh: '已导入示例数据以便开始；QUANZE_SEED=none 则让空数据库保持为空。',
  en: 'The demo was taken in to start with; QUANZE_SEED=none leaves an empty database empty.',
});

export const answersAt = (url: string): Bilingual => ({
  zh: `在浏览器中打开 ${url}/ 即可查看；程序的接口是 ${url}/graphql（在浏览器中打开即为 GraphiQL）。`,
  en: `Open ${url}/ in a browser. For programs Quanze answers at ${url}/graphql - in a browser, that is GraphiQL.`,
});

/** `from` is not known of what an earlier version left; a copy is not always one of a folder that was at rest. */
export const belongsElsewhere = (
  run: string,
  from: string | undefined,
  otherMachine: boolean,
): Bilingual => ({
  zh: `${run} 属于另一处${from === undefined ? '' : `（${otherMachine ? '另一台机器上的 ' : ''}${from}）`}：此数据文件夹是副本，其中的进程记录已作废，Neo4j 在此另行启动。若复制时服务正在运行，请用 "quanze verify" 核验数据。`,
  en: `${run} belongs to another place${from === undefined ? '' : ` (${from}${otherMachine ? ' on another machine' : ''})`}: this data folder is a copy, what it says of processes is dropped, and a Neo4j of its own is started here. If the service was running while it was copied, look at the data with "quanze verify".`,
});
