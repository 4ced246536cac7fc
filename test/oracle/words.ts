/** The fixed words of the workbook and their names in the contract, in the order of the workbook's description. */
export const POWER_TYPES = {
  行政许可: 'LICENSE',
  行政处罚: 'PENALTY',
  行政强制: 'COERCION',
  行政征收: 'LEVY',
  行政给付: 'PAYMENT',
  行政检查: 'INSPECTION',
  行政确认: 'CONFIRMATION',
  行政奖励: 'REWARD',
  行政裁决: 'ADJUDICATION',
  其他职权: 'OTHER',
} as const;
export const ZONE_CLASSES = { 一类: 'CLASS_ONE', 二类: 'CLASS_TWO' } as const;
export const MODES = { 授权: 'AUTHORIZATION', 委托: 'ENTRUSTMENT' } as const;
export const STAGES = { 审批: 'APPROVAL', 监管: 'SUPERVISION', 执法: 'ENFORCEMENT' } as const;
export const ELEMENT_KINDS = { 技术: 'TECHNOLOGY', 设备: 'EQUIPMENT', 专业人才: 'EXPERTISE' } as const;
export const STEP_KINDS = {
  受理: 'ACCEPTANCE',
  审查: 'REVIEW',
  检查: 'INSPECTION',
  调查: 'INVESTIGATION',
  决定: 'DECISION',
  送达: 'SERVICE',
  处罚: 'PENALTY',
  执行: 'EXECUTION',
  归档: 'ARCHIVING',
} as const;

export type PowerType = (typeof POWER_TYPES)[keyof typeof POWER_TYPES];
export type ZoneClass = (typeof ZONE_CLASSES)[keyof typeof ZONE_CLASSES];
export type Mode = (typeof MODES)[keyof typeof MODES];
export type Stage = (typeof STAGES)[keyof typeof STAGES];
export type ElementKind = (typeof ELEMENT_KINDS)[keyof typeof ELEMENT_KINDS];
export type StepKind = (typeof STEP_KINDS)[keyof typeof STEP_KINDS];
