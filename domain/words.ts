/**
 * The fixed words of the field: what a workbook writes in Chinese and what the schema calls it.
 * The order is the order in which lists of them are shown.
 */
export const ORGANIZATION_KINDS = {
  市政府: 'CITY_GOVERNMENT',
  市直部门: 'CITY_DEPARTMENT',
  新区: 'ZONE',
  新区部门: 'ZONE_DEPARTMENT',
  上级机关: 'HIGHER_BODY',
} as const;

export const ZONE_CLASSES = { 一类: 'CLASS_ONE', 二类: 'CLASS_TWO' } as const;

export const POST_KINDS = { 领导岗位: 'LEADING', 工作岗位: 'WORKING' } as const;

export const SUPPORT_ELEMENT_KINDS = {
  技术: 'TECHNOLOGY',
  设备: 'EQUIPMENT',
  专业人才: 'EXPERTISE',
} as const;

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

export const CHAIN_STAGES = { 审批: 'APPROVAL', 监管: 'SUPERVISION', 执法: 'ENFORCEMENT' } as const;

export const DELEGATION_MODES = { 授权: 'AUTHORIZATION', 委托: 'ENTRUSTMENT' } as const;

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

/** Why an item of a list is no power. */
export const REFERENCE_REASONS = {
  公共服务: 'PUBLIC_SERVICE',
  缺类型: 'NO_TYPE',
  缺部门: 'NO_DEPARTMENT',
} as const;

export const WORK_UNIT_KINDS = { 单位: 'UNIT', 一类单位: 'CLASS' } as const;

export const TASK_UNIT_ROLES = { 责任: 'RESPONSIBLE', 牵头: 'LEAD', 配合: 'COOPERATING' } as const;

export const NEED_BASES = { 明示: 'STATED', 推断: 'INFERRED' } as const;

export const TASK_STATES = { 未到期: 'NOT_DUE', 到期: 'DUE', 逾期: 'LATE', 完成: 'DONE' } as const;

export const RESPONSIBILITY_ROLES = { 责任领导: 'LEADER', 工作人员: 'STAFF' } as const;

export const HAND_OVER_STATES = { 有人接手: 'TAKEN', 无人接手: 'LEFT', 另有人负责: 'COVERED' } as const;

/** What speaks for a successor. */
export const HAND_OVER_REASONS = {
  已负责该环节: 'ANSWERS_ALREADY',
  同一岗位: 'SAME_POST',
  同一科室: 'SAME_SECTION',
  同一部门: 'SAME_DEPARTMENT',
  部门领导: 'LEADS_DEPARTMENT',
  持有执法证: 'CERTIFIED',
} as const;

/** What speaks against one. */
export const HAND_OVER_DOUBTS = {
  任职将到期: 'POST_ENDS',
  执法证将到期: 'CERTIFICATE_ENDS',
  岗位无科室: 'NO_SECTION',
  达到上限: 'AT_LIMIT',
} as const;

/** What makes somebody none. */
export const HAND_OVER_BARS = {
  无合适岗位: 'NO_FITTING_POST',
  缺执法证: 'NO_CERTIFICATE',
  审查与决定须分离: 'DUTIES_NOT_SEPARATED',
  超过上限: 'OVERLOADED',
} as const;

/** Why there is none. */
export const HAND_OVER_LEFT = {
  部门不明: 'NO_DEPARTMENT',
  委托不得转托: 'OTHER_ZONE',
  部门无他人: 'NOBODY_THERE',
  无人符合: 'NOBODY_FITS',
  同时为工作人员: 'ALSO_STAFF',
} as const;

/** What a search finds. */
export const SEARCH_KINDS = {
  职权: 'POWER',
  职权链条: 'CHAIN',
  人员: 'PERSON',
  部门: 'DEPARTMENT',
  新区: 'ZONE',
  岗位: 'POST',
  科室: 'SECTION',
  文件: 'DOCUMENT',
  调整清单: 'ADJUSTMENT_LIST',
  平台: 'PLATFORM',
  来文: 'RAISED',
  法律: 'LAW',
  任务: 'TASK',
  参考事项: 'REFERENCE_ITEM',
} as const;

export const SEVERITIES = { 高: 'HIGH', 中: 'MEDIUM', 低: 'LOW' } as const;

/** Whether a finding stands accepted. */
export const ACCEPTANCE_STATES = { 待处理: 'OPEN', 已认可: 'ACCEPTED' } as const;
export type AcceptanceState = (typeof ACCEPTANCE_STATES)[keyof typeof ACCEPTANCE_STATES];

/** What stands in a lane of a timeline. */
export const LANE_KINDS = {
  任职人员: 'HOLDER',
  岗位: 'POST',
  执法证: 'CERTIFICATE',
  工作人员: 'STAFF',
  责任领导: 'LEADER',
  下放职权: 'DELEGATION',
  链条环节: 'CHAIN_LINK',
  新区类别: 'ZONE_CLASS',
  承接能力: 'CAPACITY',
  指导目录: 'CATALOGUE_ENTRY',
  所在: 'PLACE',
  名称: 'NAME',
} as const;

export type Words = Readonly<Record<string, string>>;

export const DIFFERENCE_KINDS = { 新增: 'ADDED', 取消: 'REMOVED', 变更: 'CHANGED' } as const;
