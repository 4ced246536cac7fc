import type { Bilingual } from '../language.ts';

export interface RoomSaid {
  readonly left: number;
  readonly needed: number;
}

/** What is said of a disk without room, and of a database that cannot work for it. */

export const noRoomToWrite = ({ left, needed }: RoomSaid): Bilingual => ({
  zh: `数据所在的磁盘仅剩 ${sizeText(left)}，少于写入所需的 ${sizeText(needed)}，未作任何改动。请腾出空间或扩大磁盘后再试。`,
  en: `The disk of the data has ${sizeText(left)} left, less than the ${sizeText(needed)} that a write needs: nothing was changed. Make room, and try again.`,
});

export const noRoomForImport = ({ left, needed, rows }: RoomSaid & { readonly rows: number }): Bilingual => ({
  zh: `导入 ${rows} 行约需磁盘空间 ${sizeText(needed)}，数据所在的磁盘仅剩 ${sizeText(left)}，未作任何改动。请腾出空间或扩大磁盘后再试。`,
  en: `Taking in ${rows} rows needs about ${sizeText(needed)}, and the disk of the data has ${sizeText(left)} left: nothing was changed. Make room, and try again.`,
});

/** Where a data folder is, for whoever looks after the machine. */
export const diskOf = (folder: string, mount: string | undefined): Bilingual => ({
  zh: `${folder} 所在的磁盘${mount === undefined ? '' : `（挂载于 ${mount}）`}`,
  en: `the disk of ${folder}${mount === undefined ? '' : ` (mounted at ${mount})`}`,
});

export const noRoomToStart = (disk: Bilingual, { left, needed }: RoomSaid): Bilingual => ({
  zh: `${disk.zh}仅剩 ${sizeText(left)}，启动 Neo4j 至少需要 ${sizeText(needed)}。请腾出空间或扩大磁盘后再启动。`,
  en: `There is no room: ${disk.en} has ${sizeText(left)} left, and Neo4j needs at least ${sizeText(needed)} to start. Make room, and start again.`,
});

/** How full a disk is. */
interface Full {
  readonly left: number;
  readonly of: number;
}

export const roomOn = (disk: Bilingual, { left, of }: Full): Bilingual => ({
  zh: `${disk.zh}剩余 ${sizeText(left)}，共 ${sizeText(of)}`,
  en: `${disk.en} has ${sizeText(left)} of ${sizeText(of)} left`,
});

export const nothingIsWritten = (room: Bilingual, until: number): Bilingual => ({
  zh: `${room.zh}：不足 ${sizeText(until)}，暂停写入。`,
  en: `Nothing is written until there are ${sizeText(until)}: ${room.en}.`,
});

export const roomAgain = (room: Bilingual): Bilingual => ({
  zh: `${room.zh}：恢复写入。`,
  en: `There is room to write again: ${room.en}.`,
});

export const neo4jCannotWork = (pid: number, why: string, room: Bilingual): Bilingual => ({
  zh: `Neo4j（进程 ${pid}）有应答但无法工作（${why}），${room.zh}；正在重新启动。`,
  en: `Neo4j (process ${pid}) answers and cannot work (${why}), and ${room.en}; starting it again.`,
});

export const neo4jWaitsForRoom = (disk: Bilingual, needed: number): Bilingual => ({
  zh: `待${disk.zh}剩余 ${sizeText(needed)} 后启动 Neo4j。`,
  en: `Neo4j is started when ${disk.en} has ${sizeText(needed)} left.`,
});

export const remoteCannotWork = (address: string, why: string): Bilingual => ({
  zh: `${address} 的 Neo4j 有应答但无法工作：${why}`,
  en: `The Neo4j at ${address} answers and cannot work: ${why}`,
});

export const databaseCannotWork = (): Bilingual => ({
  zh: '数据库暂时无法工作，系统将自动重新启动数据库。请稍后再试。',
  en: 'The database cannot work just now, and is started again as soon as it can be. Try again in a moment.',
});

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** As programs that show disks write it: 1 MB is 1024 kB. */
export function sizeText(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  const size = bytes / 1024 ** power;
  return `${size < 10 && power > 0 ? size.toFixed(1) : Math.round(size)} ${UNITS[power]}`;
}
