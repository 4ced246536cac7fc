import type { Bilingual } from '../language.ts';
import { thingName } from './things.ts';
import { namedBy } from './ties.ts';

/** What a write is refused for, whatever the command. */

/** `alike` is a code that differs from it in what is easily overlooked. */
export function noSuchThing(label: string, code: string, alike?: string): Bilingual {
  const { zh, en } = thingName(label);
  const hint =
    alike === undefined ? { zh: '', en: '' } : { zh: `是否指 ${alike}？`, en: ` Is ${alike} meant?` };
  return { zh: `没有代码为 ${code} 的${zh}。${hint.zh}`, en: `There is no ${en} ${code}.${hint.en}` };
}

export const badText = {
  blank: (argument: string): Bilingual => ({
    zh: `${argument} 至少要有一个字，首尾不得有空白，并须为合成形式（NFC）。`,
    en: `${argument} must have a character, none of them a blank at an end, and be composed (NFC).`,
  }),
  unseen: (argument: string, character: string): Bilingual => ({
    zh: `${argument} 含有看不见的字符 ${character}，请删去。`,
    en: `${argument} has the character ${character}, which cannot be seen.`,
  }),
  tooLong: (argument: string, longest: number): Bilingual => ({
    zh: `${argument} 不得超过 ${longest} 个字。`,
    en: `${argument} is longer than ${longest} characters.`,
  }),
} as const;

export const notADay = (argument: string, value: string): Bilingual => ({
  zh: `${argument} 应为日期（如 2015-10-01），不是 ${value}。`,
  en: `${argument} must be a day such as 2015-10-01, not ${value}.`,
});

export const endsBeforeItStarts = (period: Bilingual): Bilingual => ({
  zh: `期间${period.zh}：终止日期应在起始日期之后。`,
  en: `${period.en} ends on or before the day on which it starts.`,
});

export function overlaps(label: string, key: string, period: Bilingual, other: Bilingual): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `${zh} ${key} 不能${period.zh}有效：已有一条${other.zh}的记录。`,
    en: `The ${en} ${key} cannot hold ${period.en}: it holds ${other.en} already.`,
  };
}

export const keyOfAnother = (key: string, revision: number): Bilingual => ({
  zh: `幂等键 ${key} 已用于第 ${revision} 版的另一项命令。新的命令请用新的键。`,
  en: `The idempotency key ${key} stands for another command, of revision ${revision}. Use a new key for a new command.`,
});

export const manyWriting = (): Bilingual => ({
  zh: '正在写入的人太多，本次未能及时开始。请再试一次。',
  en: 'Many others are writing: this was not begun in time. Try again.',
});

export const leftoversInTheWay = (): Bilingual => ({
  zh: '上一次中断的导入尚有残留，正在清除，完成后方可写入。请稍后再试。',
  en: 'What a broken-off import left is being removed, and nothing is written before that is done. Try again in a moment.',
});

export const revisionToCome = (expected: number, revision: number): Bilingual => ({
  zh: `expectedRevision 为 ${expected}，而记录只到第 ${revision} 版。`,
  en: `expectedRevision is ${expected}, and the record is at ${revision}.`,
});

/** What a decision depends on has changed; `where` says where the thing was looked for. */
export function moved(
  { expected, revision }: { readonly expected: number; readonly revision: number },
  { label, code, where }: { readonly label: string; readonly code: string; readonly where: string },
): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `本决定依据第 ${expected} 版作出，而第 ${revision} 版改动了其所依据的${zh} ${code}（${where}）。`,
    en: `This was decided on revision ${expected}, and revision ${revision} changed what it depends on: ${en} ${code} (${where}).`,
  };
}

export const movedSince = (expected: number, about: Bilingual): Bilingual => ({
  zh: `本决定依据第 ${expected} 版作出，其所依据的${about.zh}此后已有变化。`,
  en: `This was decided on revision ${expected}, and what it depends on has changed since: ${about.en}.`,
});

export const otherWriteTookPlace = (): Bilingual => ({
  zh: '本次写入长时间没有动静，已由另一次写入取代。',
  en: 'This write gave no sign of life for so long that another took its place.',
});

export const largeWrite = (pid: number, host: string): Bilingual => ({
  zh: `正有另一次大量写入（主机 ${host} 的进程 ${pid}），请待其结束后再试。`,
  en: `Another large write is under way (process ${pid} on ${host}). Try again when it has ended.`,
});

export const recordedMeanwhile = (): Bilingual => ({
  zh: '其间又有新的记录，请再试一次。',
  en: 'Something was recorded meanwhile. Try again.',
});

export const recordedWhileChecked = (): Bilingual => ({
  zh: '核对期间又有新的记录，请重新提交。',
  en: 'Something else was recorded while this was checked. Send it again.',
});

export function notReplacedByZone(label: string): Bilingual {
  const { zh, en } = thingName(label);
  return { zh: `${zh}表不能按新区替换。`, en: `The sheet of ${en} records cannot be replaced by zone.` };
}

/** Why a rollback leaves something as it is. */
export const staysBecause = {
  changedSince: (revision: number): Bilingual => ({
    zh: `第 ${revision} 版此后又改动了它`,
    en: `revision ${revision} has changed it since`,
  }),
  overlaps: (revision: number): Bilingual => ({
    zh: `与第 ${revision} 版所记的期间重叠`,
    en: `its period overlaps one of revision ${revision}`,
  }),
  isNamed: namedBy,
  namesNothing: (what: string): Bilingual => ({
    zh: `它所引用的 ${what} 已不存在`,
    en: `it names ${what}, which is no more`,
  }),
} as const;
