import type { Bilingual } from '../language.ts';

/** What commands about lists of adjustments are refused for. */

export const proposesForAnother = (by: string, zone: string): Bilingual => ({
  zh: `提出单位须为新区 ${zone} 本身，或市直部门；${by} 不是。`,
  en: `Lists of ${zone} are proposed by the zone itself or by a department of the city: ${by} is neither.`,
});

export const itemOrderTwice = (order: number): Bilingual => ({
  zh: `序号 ${order} 在清单中出现两次，只写一次。`,
  en: `The order ${order} stands twice in the list: once is right.`,
});

export const itemPowerTwice = (power: string): Bilingual => ({
  zh: `职权 ${power} 在清单中出现两次，只写一次。`,
  en: `The power ${power} stands twice in the list: once is right.`,
});

export const tooManyItems = (most: number, count: number): Bilingual => ({
  zh: `一份清单至多 ${most} 项，给出了 ${count} 项。`,
  en: `A list has at most ${most} items, and ${count} are given.`,
});

export const modeNeeded = (order: number): Bilingual => ({
  zh: `第 ${order} 项为变更，须写明方式：授权或委托。`,
  en: `Item ${order} alters how a power is held: say in which mode.`,
});

export const modeForNothing = (order: number): Bilingual => ({
  zh: `第 ${order} 项为交回，没有方式：留空。`,
  en: `Item ${order} gives a power back, in no mode: leave it out.`,
});

export const beginsAnew = (list: string, day: string): Bilingual => ({
  zh: `清单 ${list} 自 ${day} 起已是新的一轮，此前的日期不能再办理：写 ${day} 或以后的日期。`,
  en: `List ${list} begins anew on ${day}, and nothing is done to it on a day before: say that day or a later one.`,
});

export const itemChangesLater = (list: string, order: number, day: string): Bilingual => ({
  zh: `清单 ${list} 第 ${order} 项在 ${day} 还要变动，提交后事项不再变动：先按提交当日重新列入全部事项。`,
  en: `Item ${order} of list ${list} changes on ${day}, and what is submitted changes no more: put the items as they are to be on the day of submission first.`,
});

export const noItems = (list: string): Bilingual => ({
  zh: `清单 ${list} 当日没有事项，先列入事项。`,
  en: `List ${list} has no items on that day: put some first.`,
});

export const noSuchItem = (list: string, order: number): Bilingual => ({
  zh: `清单 ${list} 当日没有序号为 ${order} 的事项。`,
  en: `List ${list} has no item ${order} on that day.`,
});

export const inAnotherList = (power: string, list: string): Bilingual => ({
  zh: `职权 ${power} 已在该新区另一份审定中的清单 ${list} 里：待其办结或撤回。`,
  en: `Power ${power} is in list ${list} of the same zone, which is under way: wait for it, or withdraw it.`,
});

export const opinionOfAnother = (department: string, power: string, owner: string): Bilingual => ({
  zh: `职权 ${power} 当日属于 ${owner}，意见由该部门提出，不由 ${department}。`,
  en: `Power ${power} is of ${owner} on that day, whose opinion it takes, not that of ${department}.`,
});

export const opinionsLack = (list: string, orders: readonly number[], by: string): Bilingual => ({
  zh: `清单 ${list} 的第 ${orders.join('、')} 项还没有部门意见，意见截止于 ${by}。`,
  en: `Items ${orders.join(', ')} of list ${list} have no opinion yet, and ${by} has not passed.`,
});

export const notDecided = (list: string, orders: readonly number[]): Bilingual => ({
  zh: `清单 ${list} 的第 ${orders.join('、')} 项没有审定结果：每项都要有。`,
  en: `Nothing is decided of items ${orders.join(', ')} of list ${list}: say of each.`,
});

export const isNotDeferred = (list: string, order: number): Bilingual => ({
  zh: `清单 ${list} 已审定，只能再审定暂缓的事项；第 ${order} 项不是。`,
  en: `List ${list} is decided: only what was put off is decided again, and item ${order} was not.`,
});

export const conditionNeeded = (list: string, order: number, department: string): Bilingual => ({
  zh: `${department} 对清单 ${list} 第 ${order} 项的意见为反对或附条件支持：同意时须写明条件。`,
  en: `${department} opposed item ${order} of list ${list}, or supports it under conditions: approve it with a condition.`,
});

export const notAMemorandum = (document: string): Bilingual => ({
  zh: `文件 ${document} 的类别不是备忘录。`,
  en: `Document ${document} is no memorandum.`,
});

export const nothingApproved = (list: string): Bilingual => ({
  zh: `清单 ${list} 没有审定为同意的事项，没有什么可签订。`,
  en: `Nothing of list ${list} was approved: there is nothing to sign.`,
});

export const effectiveBeforeSigned = (day: string, signed: string): Bilingual => ({
  zh: `生效日期 ${day} 早于签订日期 ${signed}：写签订当日或以后的日期。`,
  en: `It would take effect on ${day}, before it was signed on ${signed}: say that day or a later one.`,
});

/** What a command says of an item, with which item of which list it is. */
export const ofItem = (
  { list, order, power }: { readonly list: string; readonly order: number; readonly power: string },
  said: Bilingual,
): Bilingual => ({
  zh: `清单 ${list} 第 ${order} 项（职权 ${power}）：${said.zh}`,
  en: `Item ${order} of list ${list} (power ${power}): ${said.en}`,
});

export const isStale = (list: string, moved: Bilingual, since: number): Bilingual => ({
  zh: `自修订 ${since} 以来，清单 ${list} 所依据的有变化：${moved.zh}。重新审核，或注明接受（acceptStale）。`,
  en: `What list ${list} was decided on has moved since revision ${since}: ${moved.en}. Review it again, or say acceptStale.`,
});

export const hasThatMode = (zone: string, power: string, mode: Bilingual): Bilingual => ({
  zh: `新区 ${zone} 承接职权 ${power} 的方式已是${mode.zh}。`,
  en: `${zone} holds power ${power} as ${mode.en} already.`,
});
