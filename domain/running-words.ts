/**
 * The fixed words of how powers are run once they are handed down, in the order in which lists of them are shown: what a
 * workbook writes in Chinese and what the schema calls it.
 */

/** Who is who in the city. */
export const OFFICE_ROLES = {
  改革办: 'REFORM_OFFICE',
  法制办: 'LEGAL_OFFICE',
  编办: 'STAFFING_OFFICE',
  督查室: 'SUPERVISION_OFFICE',
  政务服务中心: 'SERVICE_CENTRE',
  宣传部: 'PUBLICITY_OFFICE',
  省法制办: 'PROVINCIAL_LEGAL_OFFICE',
} as const;

export const DOCUMENT_KINDS = {
  工作方案: 'PLAN',
  指导目录: 'CATALOGUE',
  备忘录: 'MEMORANDUM',
  授权文件: 'AUTHORIZATION',
  委托书: 'ENTRUSTMENT',
  公告: 'NOTICE',
  规则: 'RULES',
  手册: 'MANUAL',
  其他: 'OTHER',
} as const;

/** How wide the medium is in which a document was published. */
export const MEDIUM_LEVELS = { 国家级: 'STATE', 省级: 'PROVINCE', 市级: 'CITY' } as const;

/** What a document is about. */
export const DOCUMENT_TOPICS = {
  指导目录: 'CATALOGUE',
  职责关系: 'DUTIES',
  工作程序: 'PROCEDURE',
  争议处理: 'DISPUTES',
  分类管理: 'CLASSIFIED',
  容缺受理: 'TOLERANT',
  诚信管理: 'CREDIT',
  操作规则: 'OPERATION',
  法律法规: 'LAWS',
  示范文本: 'MODELS',
  事中事后监管: 'SUPERVISION',
} as const;

/** What can be owed. */
export const MATTERS = {
  移交: 'TRANSFER',
  授权委托: 'STANDING',
  授权委托公告: 'STANDING_NOTICE',
  电子签章: 'SEAL',
  备案: 'FILING',
  执法证备案: 'CERTIFICATE_FILING',
  备忘录: 'MEMORANDUM',
  部门意见: 'OPINION',
  监管: 'SUPERVISION',
  工作规则: 'WORK_RULES',
  业务规则: 'BUSINESS_RULES',
  培训手册: 'MANUAL',
  培训: 'TRAINING',
  来文: 'RAISED',
  定期评价: 'EVALUATION',
  职责确认: 'CONFIRMATION',
  任务: 'TASK',
  监管频次: 'SUPERVISION_ROUND',
  整改: 'RECTIFICATION',
  整改意见书: 'RECTIFICATION_NOTICE',
  重大处罚备案: 'PENALTY_FILING',
  平台运行: 'PLATFORM',
  数据推送: 'PUSH',
  一张网: 'ONE_NET',
} as const;
export type Matter = (typeof MATTERS)[keyof typeof MATTERS];

/** Owed by what is recorded, whatever a city demands: no duty says when. */
const OWED_WITHOUT_DUTY: readonly Matter[] = ['OPINION', 'TASK', 'SUPERVISION_ROUND', 'RECTIFICATION'];

/** What a city can demand. */
export const DUTY_MATTERS: Readonly<Record<string, Matter>> = Object.fromEntries(
  Object.entries(MATTERS).filter(([, matter]) => !OWED_WITHOUT_DUTY.includes(matter)),
);

/** What is owed again and again. */
export const PERIODIC_MATTERS = ['EVALUATION', 'CONFIRMATION'] as const satisfies readonly Matter[];

export const OBLIGATION_STATES = { 待办: 'OPEN', 逾期: 'LATE', 已办: 'DONE' } as const;
export type ObligationState = (typeof OBLIGATION_STATES)[keyof typeof OBLIGATION_STATES];

export const DAY_KINDS = { 自然日: 'CALENDAR', 工作日: 'WORKING' } as const;
export const CALENDAR_DAY_KINDS = { 放假: 'OFF', 上班: 'WORKED' } as const;

export const TRANSFER_KINDS = {
  表格文书: 'FORM_DOCUMENT',
  系统账号: 'SYSTEM_ACCOUNT',
  中介服务名单: 'INTERMEDIARY_LIST',
  档案资料: 'ARCHIVE',
  其他: 'OTHER',
} as const;

export const SEAL_KINDS = { 电子签章: 'ELECTRONIC', 实物印章: 'PHYSICAL' } as const;

export const FILING_SUBJECTS = {
  责任分工: 'DIVISION',
  监管清单: 'SUPERVISION_LIST',
  重大处罚: 'PENALTY',
  执法证: 'CERTIFICATE',
} as const;

/** How what was handed down is looked after. */
export const SUPERVISION_METHODS = {
  日常检查: 'ROUTINE',
  双随机: 'RANDOM',
  专项检查: 'SPECIAL',
  在线监察: 'ONLINE',
  信用监管: 'CREDIT',
} as const;

export const PLATFORM_KINDS = { 审批: 'APPROVAL', 服务: 'SERVICE', 执法: 'ENFORCEMENT' } as const;

/** Whose network a platform is linked to; the one net is the city's for all of its services. */
export const LINK_LEVELS = { 市级: 'CITY', 省级: 'PROVINCE', 国家级: 'STATE', 一张网: 'ONE_NET' } as const;

/** How data come from a platform into a network. */
export const LINK_MODES = {
  直接对接: 'DIRECT',
  二次录入: 'DOUBLE_ENTRY',
  数据采集: 'COLLECTION',
  派驻办理: 'ON_SITE',
} as const;

export const TRANSFER_STATES = {
  待移交: 'OWED',
  已移交: 'HANDED',
  部分移交: 'IN_PART',
  已签收: 'RECEIVED',
  退回: 'REFUSED',
} as const;
export type TransferState = (typeof TRANSFER_STATES)[keyof typeof TRANSFER_STATES];

export const FILING_STATES = {
  已报送: 'FILED',
  已备案: 'ACCEPTED',
  退回: 'RETURNED',
  失效: 'VOID',
} as const;
export type FilingState = (typeof FILING_STATES)[keyof typeof FILING_STATES];

/** What a zone may lack that carries a power out. */
export const STANDING_LACKS = {
  无下放: 'DELEGATION',
  无授权委托: 'STANDING',
  无签章: 'SEAL',
  无执法证: 'CERTIFICATE',
  无责任人: 'RESPONSIBLE',
} as const;
export type StandingLack = (typeof STANDING_LACKS)[keyof typeof STANDING_LACKS];

/** Why something that a platform pushes is not taken. */
export const PUSH_REASONS = {
  未知职权: 'UNKNOWN_POWER',
  未知环节: 'UNKNOWN_STEP',
  不在平台: 'NOT_ON_PLATFORM',
  未知人员: 'UNKNOWN_PERSON',
  未知印章: 'UNKNOWN_SEAL',
  日期未到: 'DAY_TO_COME',
  日期颠倒: 'DAYS',
  内容不符: 'DIFFERS',
  重复: 'TWICE',
  值有误: 'BAD_VALUE',
} as const;
export type PushReason = (typeof PUSH_REASONS)[keyof typeof PUSH_REASONS];

export const INSPECTION_KINDS = {
  定期: 'REGULAR',
  不定期: 'AD_HOC',
  双随机: 'RANDOM',
  专项: 'SPECIAL',
} as const;

export const INSPECTION_STATES = { 待检查: 'PLANNED', 逾期未查: 'MISSED', 已检查: 'DONE' } as const;
export type InspectionState = (typeof INSPECTION_STATES)[keyof typeof INSPECTION_STATES];

export const RECTIFICATION_STATES = {
  待整改: 'OPEN',
  逾期: 'LATE',
  已答复: 'ANSWERED',
  拒不整改: 'REFUSED',
  已发意见书: 'NOTICED',
  已销号: 'CLOSED',
} as const;
export type RectificationState = (typeof RECTIFICATION_STATES)[keyof typeof RECTIFICATION_STATES];

export const TRAINING_KINDS = { 业务培训: 'BUSINESS', 法律培训: 'LAW', 资格考试: 'EXAM' } as const;
export const TRAINING_RESULTS = { 参加: 'ATTENDED', 合格: 'PASSED', 不合格: 'FAILED' } as const;

export const SECONDMENT_MODES = {
  挂职: 'SECONDMENT',
  带班: 'SHIFT_LEAD',
  派驻: 'STATIONED',
  远程指导: 'REMOTE',
  巡回指导: 'VISITING',
} as const;

export const EXPERT_KINDS = { 审批: 'APPROVAL', 执法: 'ENFORCEMENT' } as const;

export const RAISED_KINDS = { 问题反映: 'CONCERN', 督查: 'DEMAND', 业务指导: 'GUIDANCE' } as const;
export const RAISED_STATES = { 待办: 'OPEN', 已答复: 'ANSWERED', 已办结: 'CLOSED' } as const;
export type RaisedState = (typeof RAISED_STATES)[keyof typeof RAISED_STATES];

export const EVALUATOR_KINDS = { 部门: 'DEPARTMENT', 企业: 'ENTERPRISE', 第三方: 'THIRD_PARTY' } as const;

export const ABSENCE_REASONS = {
  出差: 'BUSINESS_TRIP',
  休假: 'LEAVE',
  培训: 'TRAINING',
  挂职: 'SECONDMENT',
  停职: 'SUSPENSION',
  其他: 'OTHER',
} as const;

/** By what the readiness of zones is measured, and tasks are. */
export const READINESS_MEASURES = {
  落实: 'CARRIED_OUT',
  入目录: 'CATALOGUED',
  有支撑: 'SUPPORTED',
  有授权: 'AUTHORIZED',
  已移交: 'TRANSFERRED',
  有人员: 'STAFFED',
  有证件: 'CERTIFIED',
  有监管: 'SUPERVISED',
  已备案: 'FILED',
  上平台: 'ON_PLATFORM',
} as const;
export type ReadinessMeasure = (typeof READINESS_MEASURES)[keyof typeof READINESS_MEASURES];
