/**
 * The fixed words of how the powers of a zone are adjusted, in the order in which lists of them are shown: what a workbook
 * writes in Chinese and what the schema calls it.
 */

export const ADJUSTMENT_STATES = {
  起草: 'DRAFT',
  在审: 'SUBMITTED',
  退回: 'RETURNED',
  报审定: 'FORWARDED',
  已审定: 'DECIDED',
  已签订: 'SIGNED',
  已公布: 'PUBLISHED',
  生效: 'IN_EFFECT',
  撤回: 'WITHDRAWN',
} as const;
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[keyof typeof ADJUSTMENT_STATES];

export const ADJUSTMENT_ACTIONS = { 承接: 'TAKE_OVER', 交回: 'GIVE_BACK', 变更: 'ALTER' } as const;
export type AdjustmentAction = (typeof ADJUSTMENT_ACTIONS)[keyof typeof ADJUSTMENT_ACTIONS];

export const ITEM_OUTCOMES = { 同意: 'APPROVED', 不同意: 'REJECTED', 暂缓: 'DEFERRED' } as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[keyof typeof ITEM_OUTCOMES];

export const ITEM_STATES = {
  待审定: 'PENDING',
  不同意: 'REJECTED',
  暂缓: 'DEFERRED',
  同意: 'APPROVED',
  待生效: 'ANNOUNCED',
  已落实: 'CARRIED_OUT',
  未落实: 'NOT_CARRIED_OUT',
  撤回: 'DROPPED',
} as const;
export type ItemState = (typeof ITEM_STATES)[keyof typeof ITEM_STATES];

/** What a department says of an item of its power. */
export const STANCES = { 支持: 'SUPPORT', 附条件支持: 'CONDITIONAL', 反对: 'OPPOSE' } as const;

/** Whether a zone should take a power over, and what is in the way. */
export const FIT_ADVICE = {
  已承接且具备: 'HELD_FIT',
  已承接但不具备: 'HELD_UNFIT',
  目录外: 'OUTSIDE',
  可承接: 'TAKE',
  须随链条: 'CHAIN_FIRST',
  尚不具备: 'NOT_YET',
  要求不明: 'UNKNOWN',
} as const;
export type FitAdvice = (typeof FIT_ADVICE)[keyof typeof FIT_ADVICE];

/** Whether a class's guidance catalogue should list a power. */
export const CATALOGUE_ADVICE = {
  保留: 'KEEP',
  建议列入: 'ADD',
  建议移出: 'REMOVE',
  不列入: 'LEAVE',
  要求不明: 'UNKNOWN',
} as const;
export type CatalogueAdviceWord = (typeof CATALOGUE_ADVICE)[keyof typeof CATALOGUE_ADVICE];
