import type { Bilingual } from '../language.ts';
import { shown } from '../text.ts';
import { noSuchThing } from './writing.ts';

/** What is told of what platforms push. */

interface Pushed {
  readonly number: string;
  readonly power: string;
  readonly step: number;
  readonly acceptedOn: string;
  readonly day: string;
}

export const unknown = (label: 'Power' | 'Person' | 'Seal', code: string): Bilingual =>
  noSuchThing(label, shown(code));

export const unknownStep = ({ power, step, day }: Pushed, zone: string): Bilingual => ({
  zh: `${day}新区 ${zone} 的职权 ${power} 没有第 ${step} 环节。`,
  en: `Power ${power} of zone ${zone} has no step ${step} on ${day}.`,
});

export const notOnPlatform = ({ power, day }: Pushed, platform: string): Bilingual => ({
  zh: `${day}平台 ${platform} 不运行职权 ${power}。`,
  en: `Platform ${platform} does not run power ${power} on ${day}.`,
});

export const doneBeforeAccepted = ({ acceptedOn, day }: Pushed): Bilingual => ({
  zh: `办理日期 ${day} 早于受理日期 ${acceptedOn}。`,
  en: `It was done on ${day}, before it was accepted on ${acceptedOn}.`,
});

export const toCome = ({ day }: Pushed): Bilingual => ({
  zh: `办理日期 ${day} 尚未到来。`,
  en: `The day ${day} on which it was done is to come.`,
});

export const twice = ({ number, step }: Pushed): Bilingual => ({
  zh: `办件 ${shown(number)} 的第 ${step} 环节在本次推送中出现了两次。`,
  en: `Step ${step} of case ${shown(number)} stands twice in this push.`,
});

export const differs = ({ number, step }: Pushed): Bilingual => ({
  zh: `办件 ${number} 的第 ${step} 环节已有记录，内容不同。确需更正时，请将 isCorrection 设为 true。`,
  en: `Step ${step} of case ${number} is recorded and says something else. To correct it, set isCorrection to true.`,
});

export const notADay = (field: string, value: string): Bilingual => ({
  zh: `${field} 应为 YYYY-MM-DD 形式的日期，而不是 ${shown(value)}。`,
  en: `${field} is a day like 2015-10-01, not ${shown(value)}.`,
});

export const stepBelowZero = (step: number): Bilingual => ({
  zh: `step 应为 0 或以上的环节序号，而不是 ${step}。`,
  en: `step is the order of a step, from 0, not ${step}.`,
});

export const entriesBetween = (most: number, count: number): Bilingual => ({
  zh: `entries 每次应有 1 至 ${most} 条，而不是 ${count} 条。`,
  en: `entries are 1 to ${most} at a time, not ${count}.`,
});

export const beyondWhatIsNamed = (field: string): Bilingual => ({
  zh: `平台角色只能读取办件所涉事项本身的内容，不能再经 ${field} 读取其他内容。`,
  en: `Role platform reads what stands on the things that an act names, and nothing beyond them by ${field}.`,
});

export const tooManyActs = (most: number, argument: string): Bilingual => ({
  zh: `办件超过 ${most} 条，无法一次逐条核对；请用 ${argument} 缩小日期范围。`,
  en: `There are more than ${most} acts, too many to look through at once. Narrow the days by ${argument}.`,
});

export const actsByAuditAlone = (kind: string): Bilingual => ({
  zh: `${kind} 只在 audit 和 finding 中按日期查找，不能在此列出。`,
  en: `${kind} is looked for by audit and finding alone, and not here.`,
});

export const actsStay = (): Bilingual => ({
  zh: '已经办理的办件不能认可：可由平台更正，或补办其所缺。',
  en: 'What was done is not accepted: its platform may correct it.',
});

export const whatWasPushed: Bilingual = { zh: '推送的办件所涉及的记录', en: 'what the pushed acts name' };
