import type { Bilingual } from '../language.ts';

/** What commands about steps, responsibilities and findings are refused for. */

export const neverHandedDown = (power: string, zone: string): Bilingual => ({
  zh: `职权 ${power} 从未下放给新区 ${zone}。`,
  en: `Power ${power} was never handed down to zone ${zone}.`,
});

export const orderTwice = (order: number): Bilingual => ({
  zh: `有两个环节的序号都是 ${order}。`,
  en: `Two steps have the order ${order}.`,
});

export const noStep = (power: string, step: number, zone: string): Bilingual => ({
  zh: `新区 ${zone} 承接的职权 ${power} 没有第 ${step} 环节。`,
  en: `Power ${power} has no step ${step} in zone ${zone}.`,
});

export const stepNotThere = (power: string, step: number, day: string): Bilingual => ({
  zh: `职权 ${power} 的第 ${step} 环节在 ${day} 不存在。`,
  en: `Step ${step} of power ${power} is not there on ${day}.`,
});

interface PassedOn {
  readonly power: string;
  readonly zone: string;
  readonly department: string;
  readonly other: string;
}

export const mustNotPassOn = ({ power, zone, department, other }: PassedOn): Bilingual => ({
  zh: `职权 ${power} 系委托给新区 ${zone}，不得转委托：部门 ${department} 属于新区 ${other}。`,
  en: `Power ${power} is entrusted to zone ${zone}, which must not pass it on: department ${department} is of zone ${other}.`,
});

export const holdsNoPost = (person: string, day: string): Bilingual => ({
  zh: `人员 ${person} 在 ${day} 未担任任何岗位，不能被确定为责任人。`,
  en: `${person} holds no post on ${day}, and cannot be made responsible.`,
});

interface StepPlace {
  readonly zone: string;
  readonly power: string;
  readonly step: number;
}

export const nobodyAnswers = ({ zone, power, step }: StepPlace, day: string): Bilingual => ({
  zh: `新区 ${zone} 承接的职权 ${power}，其第 ${step} 环节在 ${day} 或之后无人负责。`,
  en: `Nobody answers for step ${step} of power ${power} in zone ${zone} on ${day} or later.`,
});

export const doesNotAnswer = (person: string, { zone, power, step }: StepPlace, day: string): Bilingual => ({
  zh: `人员 ${person} 在 ${day} 或之后不负责新区 ${zone} 承接的职权 ${power} 的第 ${step} 环节。`,
  en: `${person} does not answer for step ${step} of power ${power} in zone ${zone} on ${day} or later.`,
});

export const nothingToHandOver = (from: string, day: string): Bilingual => ({
  zh: `${from} 在 ${day} 或之后没有其中的任何责任可移交。`,
  en: `${from} answers for nothing of that on ${day} or later.`,
});

export const twoPeopleOrTwoPosts = (): Bilingual => ({
  zh: '须给出 fromPerson 和 toPerson，或者 fromPost 和 toPost。',
  en: 'Either fromPerson and toPerson, or fromPost and toPost must be given.',
});

export const answersAlready = (person: string, step: string): Bilingual => ({
  zh: `人员 ${person} 已负责环节 ${step}。`,
  en: `${person} answers for step ${step} already.`,
});

export const noSuchFinding = (finding: string, day: string): Bilingual => ({
  zh: `${day} 没有问题 ${finding}：只有审计在当日查出的问题才能认可。`,
  en: `There is no finding ${finding} on ${day}: only what an audit of that day finds is accepted.`,
});

/** `last` is included. */
export const acceptedAlready = (finding: string, from: string, last: string): Bilingual => ({
  zh: `问题 ${finding} 自 ${from} 至 ${last} 已获认可：请认可此前或此后的日期，或先撤回该认可。`,
  en: `${finding} is accepted from ${from} until ${last}: accept it for days before or after, or withdraw that first.`,
});

export const notAccepted = (finding: string, day: string): Bilingual => ({
  zh: `问题 ${finding} 在 ${day} 或之后未获认可。`,
  en: `${finding} is not accepted on ${day} or later.`,
});

export const notAFindingsId = (id: string): Bilingual => ({
  zh: `id 应为审计所示问题的 id，不是 ${id}。`,
  en: `id must be the id of a finding, as audit shows it, not ${id}.`,
});

export const untilBefore = (until: string, day: string): Bilingual => ({
  zh: `until 为 ${until}，早于认可的首日 ${day}。`,
  en: `until is ${until}, before ${day}, the first day of it.`,
});

export const theFinding = (finding: string, day: string): Bilingual => ({
  zh: `问题 ${finding}（${day}）`,
  en: `the finding ${finding} on ${day}`,
});
