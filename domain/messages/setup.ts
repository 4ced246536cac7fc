import type { Bilingual } from '../language.ts';

/** Why the service or a command cannot start as things are set up, and what to do about it. */

const JAVA: Bilingual = {
  zh: '请安装 Java 17 或 21（如 "apt install openjdk-17-jre-headless"、"brew install openjdk@21"），或用 NEO4J_URI 指明已在运行的 Neo4j。',
  en: 'Install Java 17 or 21 (for instance "apt install openjdk-17-jre-headless" or "brew install openjdk@21"), or set NEO4J_URI to use a Neo4j that runs already.',
};

export const java = {
  notInHome: (home: string): Bilingual => ({
    zh: `JAVA_HOME 为 ${home}，但其中没有 bin/java。请改正或取消 JAVA_HOME。${JAVA.zh}`,
    en: `JAVA_HOME is ${home}, but there is no bin/java in it. Correct or unset JAVA_HOME. ${JAVA.en}`,
  }),
  withoutVersion: (command: string): Bilingual => ({
    zh: `"${command} -version" 没有给出 Java 的版本。${JAVA.zh}`,
    en: `"${command} -version" does not tell a version of Java. ${JAVA.en}`,
  }),
  tooOld: (command: string, major: number): Bilingual => ({
    zh: `Neo4j 需要 Java 17 或 21，而 ${command} 是 Java ${major}。${JAVA.zh}`,
    en: `Neo4j needs Java 17 or 21, but ${command} is Java ${major}. ${JAVA.en}`,
  }),
  unusual: (command: string, major: number): Bilingual => ({
    zh: `Neo4j 5.26 适配 Java 17 和 21，而 ${command} 是 Java ${major}：也许可用，但无保证。`,
    en: `Neo4j 5.26 is made for Java 17 and 21, and ${command} is Java ${major}: it may work, but nobody promises it.`,
  }),
  missing: (): Bilingual => ({
    zh: `本机没有 Java（JAVA_HOME 和 PATH 都找不到）。${JAVA.zh}`,
    en: `There is no Java on this machine (neither JAVA_HOME nor PATH leads to one). ${JAVA.en}`,
  }),
  doesNotRun: (reason: string): Bilingual => ({
    zh: `Java 不能运行：${reason}。${JAVA.zh}`,
    en: `Java does not run: ${reason}. ${JAVA.en}`,
  }),
} as const;

export const maven = {
  storeNotWritable: (store: string): Bilingual => ({
    zh: `Neo4j 应下载到 ${store}，而该处不可写。请给此用户写入权限。`,
    en: `Neo4j is to be fetched into ${store}, which cannot be written. Give this user the right to.`,
  }),
  otherFetches: (store: string): Bilingual => ({
    zh: `另一进程向 ${store} 下载 Neo4j 已达半小时。请结束它后再试。`,
    en: `Another process has been fetching Neo4j into ${store} for half an hour. End it and try again.`,
  }),
  leftNothing: (version: string, command: string): Bilingual => ({
    zh: `Maven 正常结束，却没有留下 neo4j-${version}.jar。请手工执行 "${command}"。`,
    en: `Maven ended well but left no neo4j-${version}.jar. Try "${command}" by hand.`,
  }),
  missing: (version: string): Bilingual => ({
    zh: `首次启动须用 Maven 下载 Neo4j ${version}，而 PATH 上没有 "mvn"。请安装 Maven（如 "apt install maven"、"brew install maven"），或用 NEO4J_URI 指明已在运行的 Neo4j。`,
    en: `Neo4j ${version} is fetched by Maven at the first start, and there is no "mvn" on the PATH. Install Maven (for instance "apt install maven" or "brew install maven"), or set NEO4J_URI to use a Neo4j that runs already.`,
  }),
  failed: (version: string, code: string, reason: string): Bilingual => ({
    zh: `Maven 未能下载 Neo4j ${version}（退出状态 ${code}）：“${reason}”。请检查本机能否连到 Maven 仓库（代理或镜像写在 ~/.m2/settings.xml），然后重新启动；已下载的部分 Maven 会保留。`,
    en: `Maven could not fetch Neo4j ${version} (exit ${code}): ${reason} Check that this machine reaches a Maven repository (a proxy or mirror goes into ~/.m2/settings.xml) and start again; what was fetched is kept by Maven.`,
  }),
} as const;

const FORM = 'neo4j://host:7687';

export const remote = {
  tooOld: (address: string, agent: string): Bilingual => ({
    zh: `${address} 的服务器是 ${agent}，而 Quanze 需要 Neo4j 5.26 或更新版本。`,
    en: `The server at ${address} is ${agent}; Quanze needs Neo4j 5.26 or later.`,
  }),
  notAnAddress: (schemes: string): Bilingual => ({
    zh: `NEO4J_URI 不是地址。应如 ${FORM} 或 neo4j+s://host（${schemes}）。`,
    en: `NEO4J_URI is not an address. It is to be like ${FORM} or neo4j+s://host (${schemes}).`,
  }),
  holdsPassword: (): Bilingual => ({
    zh: 'NEO4J_URI 中含有用户名或密码。请改放在 NEO4J_USERNAME 和 NEO4J_PASSWORD 中。',
    en: 'NEO4J_URI holds a user or a password. Put them into NEO4J_USERNAME and NEO4J_PASSWORD.',
  }),
  cannotBeUsed: (address: string, schemes: string): Bilingual => ({
    zh: `NEO4J_URI（${address}）不能使用。应如 ${FORM} 或 neo4j+s://host（${schemes}）。`,
    en: `NEO4J_URI (${address}) cannot be used. It is to be like ${FORM} or neo4j+s://host (${schemes}).`,
  }),
  nothingCameBack: (seconds: number): Bilingual => ({
    zh: `${seconds} 秒内没有答复`,
    en: `nothing came back for ${seconds} seconds`,
  }),
  wrongPassword: (address: string, username: string): Bilingual => ({
    zh: `${address} 的 Neo4j 不接受用户 ${username} 和此密码。请检查 NEO4J_USERNAME 和 NEO4J_PASSWORD。`,
    en: `The Neo4j at ${address} does not take the user ${username} with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  }),
  noSuchDatabase: (address: string, database: string): Bilingual => ({
    zh: `${address} 的 Neo4j 没有数据库“${database}”。请检查 NEO4J_DATABASE，或先建立它。`,
    en: `The Neo4j at ${address} has no database "${database}". Check NEO4J_DATABASE, or create it.`,
  }),
  noNeo4j: (address: string): Bilingual => ({
    zh: `${address} 的服务器太旧，或不是 Neo4j：Quanze 需要 Neo4j 5.26 或更新版本。请检查 NEO4J_URI。`,
    en: `The server at ${address} is too old, or no Neo4j at all: Quanze needs Neo4j 5.26 or later. Check NEO4J_URI.`,
  }),
  notReached: (address: string, reason: Bilingual): Bilingual => ({
    zh: `连接不上 ${address} 的 Neo4j：“${reason.zh}”。请检查 NEO4J_URI，以及它是否在运行。`,
    en: `No Neo4j can be reached at ${address}: ${reason.en}. Check NEO4J_URI, and that it runs.`,
  }),
} as const;

export const migrating = {
  otherForLong: (): Bilingual => ({
    zh: '另一个 Quanze 迁移图数据已达 15 分钟。请查看它在做什么，然后重新启动。',
    en: 'Another Quanze has been migrating the graph for 15 minutes. Look what it does, then start again.',
  }),
  lockLost: (): Bilingual => ({
    zh: '迁移的锁中途失去（数据库长时间没有答复）。请重新启动。',
    en: 'The lock for migrations was lost on the way (the database did not answer for long). Start again.',
  }),
  byNewer: (migration: string): Bilingual => ({
    zh: `图数据已由更新版本的 Quanze 迁移（此处没有迁移 ${migration}）。请启动该版本，或使用另一数据库。`,
    en: `The graph was migrated by a newer Quanze (migration ${migration} is not known here). Start that version, or use another database.`,
  }),
  changedSince: (migration: string): Bilingual => ({
    zh: `迁移 ${migration} 与当初迁移此图时不同：校验和不符。请恢复其发布时的内容，并把改动放入新的迁移。`,
    en: `Migration ${migration} is not what it was when this graph was migrated: its checksum differs. Restore it as it was released, and put the change into a new migration.`,
  }),
} as const;

export const starting = {
  dataFolderNotAbsolute: (folder: string): Bilingual => ({
    zh: `数据文件夹应为绝对路径：${folder}`,
    en: `The data folder is to be an absolute path: ${folder}`,
  }),
  dataFolderNotWritable: (folder: string, reason: string): Bilingual => ({
    zh: `数据文件夹 ${folder} 不可写（${reason}）。请给此用户写入权限，或用 QUANZE_DATA 指定另一文件夹。`,
    en: `The data folder ${folder} cannot be written (${reason}). Give this user the right to write there, or set QUANZE_DATA to another folder.`,
  }),
  otherServes: (pid: number, folder: string): Bilingual => ({
    zh: `另一个 Quanze（进程 ${pid}）已在以 ${folder} 的数据提供服务。请先停止它，或用 QUANZE_DATA 为此处另设文件夹。`,
    en: `Another Quanze (process ${pid}) already serves the data in ${folder}. Stop it first, or set QUANZE_DATA to another folder for this one.`,
  }),
  otherKeepsLock: (lock: string, seconds: number): Bilingual => ({
    zh: `另一个 Quanze 占用 ${lock} 已达 ${seconds} 秒。请结束它后再试。`,
    en: `Another Quanze has kept ${lock} for ${seconds} seconds. End it and try again.`,
  }),
  stopped: (): Bilingual => ({ zh: '启动已中止。', en: 'The start was stopped.' }),
  noKey: (path: string): Bilingual => ({
    zh: `${path} 中没有密钥。删除它即可另生成一个，此前发出的令牌随之作废。`,
    en: `${path} holds no key. Remove it to have one made; tokens given out before are worth nothing then.`,
  }),
  cannotListen: (port: number, host: string, why: Bilingual): Bilingual => ({
    zh: `Quanze 不能监听 ${host} 的端口 ${port}：${why.zh}。请把 PORT 设为另一端口，或设为 0 取任一空闲端口。`,
    en: `Quanze cannot listen on port ${port} of ${host}: ${why.en}. Set PORT to another port, or to 0 for any free one.`,
  }),
  portTaken: (): Bilingual => ({ zh: '该端口已被另一程序占用', en: 'another program has it' }),
  portNotAllowed: (): Bilingual => ({ zh: '此用户无权使用该端口', en: 'this user may not take it' }),
} as const;

export const neo4j = {
  broken: (log: string): Bilingual => ({
    zh: `Neo4j 有应答但无法工作，其日志为 ${log}。`,
    en: `Neo4j answers and cannot work. Its log is ${log}.`,
  }),
  stopped: (): Bilingual => ({
    zh: 'Neo4j 在启动途中被停止。',
    en: 'Neo4j was stopped while it started.',
  }),
  wrongPassword: (home: string, file: string): Bilingual => ({
    zh: `${home} 的 Neo4j 不接受 ${file} 中的密码。请放入正确的密码，或用 QUANZE_DATA 指定另一文件夹。`,
    en: `The Neo4j in ${home} does not take the password in ${file}. Put the right one there, or set QUANZE_DATA to another folder.`,
  }),
  silent: (
    { pid, port }: { readonly pid: number; readonly port: number },
    seconds: number,
    log: string,
  ): Bilingual => ({
    zh: `Neo4j（进程 ${pid}）在运行，但 ${seconds} 秒内未在端口 ${port} 答复。其日志是 ${log}；请用 "kill ${pid}" 结束它后重新启动。`,
    en: `Neo4j (process ${pid}) runs, but has not answered on port ${port} for ${seconds} seconds. Its log is ${log}; end it with "kill ${pid}" and start again.`,
  }),
  portTaken: (port: number): Bilingual => ({
    zh: `Neo4j 要监听的端口 ${port} 已被另一程序占用。请结束该程序，或重新启动 Quanze 换一端口。`,
    en: `Another program has taken port ${port}, on which Neo4j is to listen. End that program, or start Quanze again for another port.`,
  }),
  /** `processes` may be none: one in a container is not seen. */
  inUse: (home: string, processes: string): Bilingual => ({
    zh: `${home} 的数据库正被${processes === '' ? '此处看不到的进程（也许在容器中）' : `进程 ${processes} `}使用。请结束该进程，或用 QUANZE_DATA 指定另一文件夹。`,
    en: `The database in ${home} is in use by ${processes === '' ? 'a process that is not known here (perhaps in a container)' : `process ${processes}`}. End that process, or set QUANZE_DATA to another folder.`,
  }),
  ended: (words: string, log: string, output: string): Bilingual => ({
    zh: `Neo4j 在启动途中结束。其最后的话是“${words}”（全部见 ${log} 和 ${output}）。`,
    en: `Neo4j ended while it started. Its last words: ${words} (all of them: ${log} and ${output})`,
  }),
} as const;

export const columnsFileSpoiled = (file: string, reason: string): Bilingual => ({
  zh: `文件 ${file} 不可用（${reason}），改为读取全部记录。`,
  en: `The file ${file} cannot be used (${reason}): the whole record is read instead.`,
});
