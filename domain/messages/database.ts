import type { Bilingual } from '../language.ts';

/** What the database cannot do just now, and what a dump is refused for. */

export const writingTheSame = (): Bilingual => ({
  zh: '他人正在写入同样的内容，请再试一次。',
  en: 'Others are writing the same things. Try again.',
});

export const needsMoreMemory = (): Bilingual => ({
  zh: '此项所需内存超过一次事务的限额，请分次查询。',
  en: 'This needs more memory than one transaction may use. Ask for less at once.',
});

export const notInTime = (): Bilingual => ({
  zh: '数据库未能及时答复。请再试一次，或分次查询。',
  en: 'The database did not answer in time. Try again, or ask for less at once.',
});

export const cannotBeReached = (): Bilingual => ({
  zh: '暂时连接不上数据库，请稍后再试。',
  en: 'The database cannot be reached just now. Try again in a moment.',
});

export const nobodyWaits = (): Bilingual => ({
  zh: '提问者没有等待答复。',
  en: 'Whoever asked did not wait for the answer.',
});

export const savedOrNot = (): Bilingual => ({
  zh: '数据库在保存途中断开，是否已保存不得而知：请先查看，再决定是否重做。',
  en: 'The database went away while it was saving. Whether it was saved is not known: look before you do it again.',
});

export const nothingToDump = (): Bilingual => ({
  zh: '没有可备份的内容：记录是空的。',
  en: 'There is nothing to dump: the record is empty.',
});

export const dumpOfNewer = (): Bilingual => ({
  zh: '此备份由更新版本的 Quanze 生成，请用该版本或更新的版本恢复。',
  en: 'The dump was made by a newer Quanze. Restore it with that version or a later one.',
});

export const databaseNotEmpty = (): Bilingual => ({
  zh: '数据库不是空的，而备份只能恢复到空数据库：请换一个数据文件夹（QUANZE_DATA）或数据库（NEO4J_URI）；若其上运行服务，请设 QUANZE_SEED=none。',
  en: 'The database is not empty, and a dump is restored into an empty one only: take another data folder (QUANZE_DATA) or database (NEO4J_URI), and QUANZE_SEED=none if a service runs on it.',
});

export const dumpLacksNodes = (type: string): Bilingual => ({
  zh: `备份引用了其中没有的节点：${type} 关系。`,
  en: `The dump names nodes that it does not have: ${type} relationships.`,
});
