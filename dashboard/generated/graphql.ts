/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a finding is accepted on a day. */
export type AcceptanceState =
  /** 已认可: accepted, exactly as it is. */
  | 'ACCEPTED'
  /** 待处理: not accepted, or not as it is now. */
  | 'OPEN';

/** What the audits look for. */
export type AuditKind =
  /** 无权办件: an act of the last days (`within`) that lacks the power, a document, a seal, a certificate or whoever answers for the step; it names the act and whoever did it. It must be named. */
  | 'ACT_WITHOUT_STANDING'
  /** 责任不完整: a responsibility that leaves out any of the five. */
  | 'ASSIGNMENT_INCOMPLETE'
  /** 责任错位: a responsibility whose section is not in its department, or whose post is not in its section. */
  | 'ASSIGNMENT_MISPLACED'
  /** 责任事后补记: a responsibility recorded long after the day from which it claims to hold. Looked for only where `kinds` names it. */
  | 'BACKDATED'
  /** 业务规则逾期未办: a delegation has no rules for classified, tolerant or credit-based handling by its day. */
  | 'BUSINESS_RULES_OWED'
  /** 执法证备案逾期未办: the certificate of a person who holds a post in a zone is not filed with the province by its day. */
  | 'CERTIFICATE_FILING_OWED'
  /** 执法人员无有效执法证: a responsibility of an enforcement power whose staff has no certificate valid on that day. */
  | 'CERTIFICATE_MISSING'
  /** 职权链条断裂: a chain of which the zone holds at least one power, but not all. */
  | 'CHAIN_BROKEN'
  /** 职责确认逾期未办: whoever is staff has not confirmed what they answer for by their day. */
  | 'CONFIRMATION_OWED'
  /** 代理人不适格: somebody acts for a power that is enforced without a certificate, or for review and decision of one delegation. */
  | 'DEPUTY_UNFIT'
  /** 审查与决定未分离: a person who is staff of both a review and a decision of one delegation. */
  | 'DUTIES_NOT_SEPARATED'
  /** 定期评价逾期未办: a zone that holds powers was not rated, by what is published, by its day. */
  | 'EVALUATION_OWED'
  /** 备案已过时: a delegation whose filed division of responsibility or supervision list no longer says what holds. Looked for where filings are demanded. */
  | 'FILING_OUTDATED'
  /** 备案逾期未办: the division of responsibility or the supervision list of a delegation is not filed with the power's department by its day. */
  | 'FILING_OWED'
  /** 委托机关不符: a standing whose grantor is not the power's department, or, where it authorises, not the zone's city. Looked for where standings are demanded. */
  | 'GRANTOR_WRONG'
  /** 审定未落实: an item of a published list that was approved was not carried out on its day. */
  | 'ITEM_NOT_CARRIED_OUT'
  /** 责任领导不在任: a responsibility whose leader holds no post in its department on that day. */
  | 'LEADER_NOT_IN_OFFICE'
  /** 培训手册逾期未办: a power that a zone holds has no rules, laws, templates or contact of its department by its day. */
  | 'MANUAL_OWED'
  /** 岗位已不存在仍任职: a person with memberships in force in posts that are not there on that day. Its zone is the one in whose departments all these posts were, if it is one. */
  | 'MEMBERSHIP_BEYOND_POST'
  /** 备忘录逾期未办: a delegation names no memorandum by its day. */
  | 'MEMORANDUM_OWED'
  /** 无人代理: a responsibility whose staff is away on that day, and nobody acts. */
  | 'NOBODY_ACTS'
  /** 未备案: a delegation not filed by that day. */
  | 'NOT_FILED'
  /** 设定依据已失效: a delegation of a power that rests on articles, all of which are repealed on that day. */
  | 'NO_LEGAL_BASIS'
  /** 下放职权没有环节: a delegation without any step. */
  | 'NO_STEPS'
  /** 一张网逾期未办: a platform is not linked to the one net of the city by its day. */
  | 'ONE_NET_OWED'
  /** 部门意见逾期未办: the department of the power of an item has given no opinion by its day, while the list is submitted. */
  | 'OPINION_OWED'
  /** 超出指导目录: a delegation of a power that the guidance catalogue of the zone's class does not list. */
  | 'OUTSIDE_CATALOGUE'
  /** 责任过载: a person who is the staff of more responsibilities than the limit. */
  | 'OVERLOADED'
  /** 重大处罚备案逾期未办: a major penalty is not filed with the department of its power and the legal office, those of the day of its decision, by its day. */
  | 'PENALTY_FILING_OWED'
  /** 平台运行逾期未办: a delegation is run on no platform of its zone by its day. */
  | 'PLATFORM_OWED'
  /** 数据推送逾期未办: what a platform runs of a delegation is pushed to no department of the city by its day. */
  | 'PUSH_OWED'
  /** 来文逾期未办: what was asked or demanded, or names a day, is neither answered nor closed by its day. */
  | 'RAISED_OWED'
  /** 整改意见书逾期未办: a zone refused to put something right, and neither is its notice issued nor is it closed by its day, even where it was answered later. */
  | 'RECTIFICATION_NOTICE_OWED'
  /** 整改逾期未办: what an inspection found is neither answered nor refused by its day, whatever cities demand. */
  | 'RECTIFICATION_OWED'
  /** 同一环节责任重复: a step with two or more responsibilities. */
  | 'RESPONSIBILITY_CONFLICT'
  /** 委托再转: a responsibility for an entrusted power whose department is in another zone. Looked for where standings are demanded. */
  | 'RE_ENTRUSTED'
  /** 电子签章逾期未办: a department of a zone that decides has no valid electronic seal, of its own or of its zone, by its day. */
  | 'SEAL_OWED'
  /** 工作人员不在岗: a responsibility whose staff does not hold its post on that day. */
  | 'STAFF_NOT_IN_POST'
  /** 授权委托公告逾期未办: the document of a standing that covers a delegation is not published by its day. */
  | 'STANDING_NOTICE_OWED'
  /** 授权委托逾期未办: a delegation stands on no document of its mode by its day. */
  | 'STANDING_OWED'
  /** 环节无人负责: a step without a responsibility. */
  | 'STEP_UNASSIGNED'
  /** 监管逾期未办: steps of a delegation are on no supervision list by its day. */
  | 'SUPERVISION_OWED'
  /** 监管频次逾期未办: what a supervision list asks to be inspected every so many days was not inspected again by its day, whatever cities demand. */
  | 'SUPERVISION_ROUND_OWED'
  /** 缺少支撑要素: a support element that the power takes and the zone lacks. */
  | 'SUPPORT_MISSING'
  /** 任务完成存疑: a task of which there is evidence, and whose measures say that it is not done everywhere. */
  | 'TASK_CLAIMED'
  /** 培训逾期未办: nobody who answers for a delegation was trained for its power by its day. */
  | 'TRAINING_OWED'
  /** 移交逾期未办: what is owed for a power is not handed to a zone and received in whole by its day. */
  | 'TRANSFER_OWED'
  /** 工作规则逾期未办: a zone that holds powers has no rules for duties, procedure or disputes by its day. */
  | 'WORK_RULES_OWED';

/** The stages of a chain (阶段). */
export type ChainStage =
  /** 审批 */
  | 'APPROVAL'
  /** 执法 */
  | 'ENFORCEMENT'
  /** 监管 */
  | 'SUPERVISION';

/** What is compared: all that a workbook says, and laws, other names and successions of departments. That findings were accepted is among `changes`. */
export type ComparedRecord =
  /** 不在岗: that somebody is away for a while. */
  | 'ABSENCE'
  /** 调整事项: what a list proposes of a power, and what was decided of it. */
  | 'ADJUSTMENT_ITEM'
  /** 调整清单: a list of adjustments, and how far it is. */
  | 'ADJUSTMENT_LIST'
  /** 别名: another name of an organisation. */
  | 'ALIAS'
  /** 条文: an article: its number, and what amended it. */
  | 'ARTICLE'
  /** 工作日历: a day that is free, or worked, against the week. */
  | 'CALENDAR_DAY'
  /** 指导目录: a power that the guidance catalogue lists for a class. */
  | 'CATALOGUE_ENTRY'
  /** 执法证: a certificate. */
  | 'CERTIFICATE'
  /** 职权链条: a chain. */
  | 'CHAIN'
  /** 链条环节: a link of a chain. */
  | 'CHAIN_LINK'
  /** 职责确认: that somebody confirmed what they answer for. */
  | 'CONFIRMATION'
  /** 业务联系人: whom a zone asks about a power. */
  | 'CONTACT'
  /** 下放职权: a delegation: its mode, memorandum and filing. */
  | 'DELEGATION'
  /** 部门: a department: its name, kind, counterpart, and what it is under. */
  | 'DEPARTMENT'
  /** AB岗: who stands in where somebody is away. */
  | 'DEPUTY'
  /** 文件: a document by which something holds. */
  | 'DOCUMENT'
  /** 文件适用: what a document is about, and where it binds. */
  | 'DOCUMENT_SCOPE'
  /** 办理要求: what a city demands, and by when. */
  | 'DUTY'
  /** 评价: how somebody rated a zone. */
  | 'EVALUATION'
  /** 专家: somebody who is asked about approvals or enforcement. */
  | 'EXPERT'
  /** 备案: that something was filed with somebody, accepted or returned. */
  | 'FILING'
  /** 监督检查: an inspection of a zone, planned or done. */
  | 'INSPECTION'
  /** 法律: a law that powers rest on. */
  | 'LAW'
  /** 法律版本: an edition of a law. */
  | 'LAW_EDITION'
  /** 任职: a membership: who holds which post. */
  | 'MEMBERSHIP'
  /** 职能机构: which organisation is the reform office, the legal office … */
  | 'OFFICE'
  /** 部门意见: what a department says of an item of a list. */
  | 'OPINION'
  /** 行政处罚案件: a case in which a zone punished somebody. */
  | 'PENALTY'
  /** 人员: a person. */
  | 'PERSON'
  /** 平台: a platform on which a zone runs its powers. */
  | 'PLATFORM'
  /** 平台对接: how a platform is linked to a network. */
  | 'PLATFORM_LINK'
  /** 平台职权: that a power is run on a platform, and to whom its data are pushed. */
  | 'PLATFORM_POWER'
  /** 岗位: a post. */
  | 'POST'
  /** 职权: a power. */
  | 'POWER'
  /** 职权支撑要素: a support element that a power takes. */
  | 'POWER_REQUIREMENT'
  /** 来文: what was asked, demanded or advised, and what became of it. */
  | 'RAISED'
  /** 整改: what an inspection found, and what became of it. */
  | 'RECTIFICATION'
  /** 责任: a responsibility for a step: who answers for it. */
  | 'RESPONSIBILITY'
  /** 印章: a seal of a zone or a department of one. */
  | 'SEAL'
  /** 挂职派驻: that a department lends a zone somebody for a while. */
  | 'SECONDMENT'
  /** 科室: a section. */
  | 'SECTION'
  /** 授权委托: by which document a zone has a power, or acts for another. */
  | 'STANDING'
  /** 环节: a step of a delegation. */
  | 'STEP'
  /** 承继: what became of a department. */
  | 'SUCCESSION'
  /** 监管清单: how a delegation is supervised. */
  | 'SUPERVISION_ITEM'
  /** 支撑要素: a support element. */
  | 'SUPPORT_ELEMENT'
  /** 任务: a task of a plan of work. */
  | 'TASK'
  /** 任务完成依据: what shows that a task is done. */
  | 'TASK_EVIDENCE'
  /** 任务前提: that a task needs another one to be done. */
  | 'TASK_NEED'
  /** 任务责任单位: that a unit has a task, and as what. */
  | 'TASK_UNIT'
  /** 参训人员: that a person took part in a training. */
  | 'TRAINEE'
  /** 培训: a training, or an examination. */
  | 'TRAINING'
  /** 移交: that something was handed to a zone, and whether it was received. */
  | 'TRANSFER'
  /** 移交要求: what the department of a power owes a zone that takes it over. */
  | 'TRANSFER_ITEM'
  /** 责任单位: who has tasks of a plan of work. */
  | 'WORK_UNIT'
  /** 新区: a zone: its name, class, and what it is under. */
  | 'ZONE'
  /** 承接能力: a support element that a zone has. */
  | 'ZONE_CAPACITY';

/** The modes of delegation (下放方式). */
export type DelegationMode =
  /** 授权, by the government */
  | 'AUTHORIZATION'
  /** 委托, by a department */
  | 'ENTRUSTMENT';

/** The kinds of department (组织类别). */
export type DepartmentKind =
  /** 市直部门 */
  | 'CITY_DEPARTMENT'
  /** 市政府 */
  | 'CITY_GOVERNMENT'
  /** 上级机关: of the province or the state, above the city. */
  | 'HIGHER_BODY'
  /** 新区部门 */
  | 'ZONE_DEPARTMENT';

/** What a difference is. */
export type DifferenceKind =
  /** 新增: only after. */
  | 'ADDED'
  /** 变更: before and after, and not the same. */
  | 'CHANGED'
  /** 取消: only before. */
  | 'REMOVED';

/** Which end of an order comes first. A cursor is of one order and one direction. */
export type Direction =
  /** The least first. */
  | 'ASC'
  /** The greatest first. */
  | 'DESC';

/** The kinds of documents. */
export type DocumentKind =
  /** 授权文件 */
  | 'AUTHORIZATION'
  /** 指导目录 */
  | 'CATALOGUE'
  /** 委托书 */
  | 'ENTRUSTMENT'
  /** 手册 */
  | 'MANUAL'
  /** 备忘录 */
  | 'MEMORANDUM'
  /** 公告 */
  | 'NOTICE'
  /** 其他 */
  | 'OTHER'
  /** 工作方案 */
  | 'PLAN'
  /** 规则 */
  | 'RULES';

/** What a document is about. */
export type DocumentTopic =
  /** 指导目录 */
  | 'CATALOGUE'
  /** 分类管理 */
  | 'CLASSIFIED'
  /** 诚信管理 */
  | 'CREDIT'
  /** 争议处理 */
  | 'DISPUTES'
  /** 职责关系 */
  | 'DUTIES'
  /** 法律法规 */
  | 'LAWS'
  /** 示范文本 */
  | 'MODELS'
  /** 操作规则 */
  | 'OPERATION'
  /** 工作程序 */
  | 'PROCEDURE'
  /** 事中事后监管 */
  | 'SUPERVISION'
  /** 容缺受理 */
  | 'TOLERANT';

/** For what experts are asked. */
export type ExpertKind =
  /** 审批 */
  | 'APPROVAL'
  /** 执法 */
  | 'ENFORCEMENT';

/** What stands in a lane. */
export type LaneKind =
  /** 承接能力: the support elements that a zone has. */
  | 'CAPACITY'
  /** 指导目录: the classes of zones whose catalogue lists a power. */
  | 'CATALOGUE_ENTRY'
  /** 执法证: a person's certificates. */
  | 'CERTIFICATE'
  /** 链条环节: the chains that a power is in, or the powers of a chain. */
  | 'CHAIN_LINK'
  /** 下放职权: the periods of a delegation; the zones that hold a power, or the powers that a zone holds. */
  | 'DELEGATION'
  /** 任职人员: who holds a post. */
  | 'HOLDER'
  /** 责任领导: who is the leader of a step, or the steps whose leader a person is. */
  | 'LEADER'
  /** 名称: the names. */
  | 'NAME'
  /** 所在: the department of a post, section or power; what a department or zone is under. */
  | 'PLACE'
  /** 岗位: the posts that a person holds, or that are in a department or section. */
  | 'POST'
  /** 工作人员: who is the staff of a step, or the steps whose staff a person is. */
  | 'STAFF'
  /** 新区类别: the classes of a zone. */
  | 'ZONE_CLASS';

/** By what a list is ordered. Ties are broken by code. A list that has no such order refuses it. */
export type ListOrder =
  /** Zones by the word of their class, then code. */
  | 'CLASS'
  /** By code. */
  | 'CODE'
  /** Powers, sections and posts by the code of their department, then their own. */
  | 'DEPARTMENT'
  /** Departments and posts by the word of their kind, then code. */
  | 'KIND'
  /** By name, then code. */
  | 'NAME'
  /** Powers by the word of their type, then code. */
  | 'TYPE';

/** What can be owed. */
export type Matter =
  /** 业务规则 */
  | 'BUSINESS_RULES'
  /** 执法证备案 */
  | 'CERTIFICATE_FILING'
  /** 职责确认 */
  | 'CONFIRMATION'
  /** 定期评价 */
  | 'EVALUATION'
  /** 备案 */
  | 'FILING'
  /** 培训手册 */
  | 'MANUAL'
  /** 备忘录 */
  | 'MEMORANDUM'
  /** 一张网 */
  | 'ONE_NET'
  /** 部门意见 */
  | 'OPINION'
  /** 重大处罚备案 */
  | 'PENALTY_FILING'
  /** 平台运行 */
  | 'PLATFORM'
  /** 数据推送 */
  | 'PUSH'
  /** 来文 */
  | 'RAISED'
  /** 整改 */
  | 'RECTIFICATION'
  /** 整改意见书 */
  | 'RECTIFICATION_NOTICE'
  /** 电子签章 */
  | 'SEAL'
  /** 授权委托 */
  | 'STANDING'
  /** 授权委托公告 */
  | 'STANDING_NOTICE'
  /** 监管 */
  | 'SUPERVISION'
  /** 监管频次 */
  | 'SUPERVISION_ROUND'
  /** 任务 */
  | 'TASK'
  /** 培训 */
  | 'TRAINING'
  /** 移交 */
  | 'TRANSFER'
  /** 工作规则 */
  | 'WORK_RULES';

/** Of what level the media are in which a document is published (公布级别). */
export type MediumLevel =
  /** 市级 */
  | 'CITY'
  /** 省级 */
  | 'PROVINCE'
  /** 国家级 */
  | 'STATE';

/** On what it rests that a task needs another. */
export type NeedBasis =
  /** 推断: inferred from what the tasks are */
  | 'INFERRED'
  /** 明示: the plan says so */
  | 'STATED';

/** How what is owed stands on a day. */
export type ObligationState =
  /** 已办: done. */
  | 'DONE'
  /** 逾期: not done by its day. */
  | 'LATE'
  /** 待办: not done, and not late. */
  | 'OPEN';

/** The kinds of post (岗位类别). */
export type PostKind =
  /** 领导岗位 */
  | 'LEADING'
  /** 工作岗位 */
  | 'WORKING';

/** The ten types of power (职权类型). */
export type PowerType =
  /** 行政裁决 */
  | 'ADJUDICATION'
  /** 行政强制 */
  | 'COERCION'
  /** 行政确认 */
  | 'CONFIRMATION'
  /** 行政检查 */
  | 'INSPECTION'
  /** 行政征收 */
  | 'LEVY'
  /** 行政许可 */
  | 'LICENSE'
  /** 其他职权 */
  | 'OTHER'
  /** 行政给付 */
  | 'PAYMENT'
  /** 行政处罚 */
  | 'PENALTY'
  /** 行政奖励 */
  | 'REWARD';

/** By what the readiness of a zone is measured. */
export type ReadinessMeasure =
  /** 有授权: standings owed, and done */
  | 'AUTHORIZED'
  /** 落实: what was decided, and carried out */
  | 'CARRIED_OUT'
  /** 入目录: delegations, and those that the catalogue lists */
  | 'CATALOGUED'
  /** 有证件: responsibilities of enforcement, and those whose staff has a certificate */
  | 'CERTIFIED'
  /** 已备案: filings owed, and done */
  | 'FILED'
  /** 上平台: powers owed on a platform, and there */
  | 'ON_PLATFORM'
  /** 有人员: steps, and those that somebody in post answers for in full */
  | 'STAFFED'
  /** 有监管: supervision lists owed, and done */
  | 'SUPERVISED'
  /** 有支撑: required elements, and those that the zone has */
  | 'SUPPORTED'
  /** 已移交: what is owed with powers, and was received */
  | 'TRANSFERRED';

/** Why an item is no power. */
export type ReferenceReason =
  /** 缺部门: no department of the city answers to the body that the list names, or it names none */
  | 'NO_DEPARTMENT'
  /** 缺类型: the list does not say of which of the ten types it is */
  | 'NO_TYPE'
  /** 公共服务: a public service, which is no power */
  | 'PUBLIC_SERVICE';

/** As what a responsibility names a person. */
export type ResponsibilityRole =
  /** 责任领导 */
  | 'LEADER'
  /** 工作人员 */
  | 'STAFF';

/** The kinds of things that a search finds. */
export type SearchKind =
  /** 调整清单 */
  | 'ADJUSTMENT_LIST'
  /** 职权链条 */
  | 'CHAIN'
  /** 部门 */
  | 'DEPARTMENT'
  /** 文件 */
  | 'DOCUMENT'
  /** 法律 */
  | 'LAW'
  /** 人员 */
  | 'PERSON'
  /** 平台 */
  | 'PLATFORM'
  /** 岗位 */
  | 'POST'
  /** 职权 */
  | 'POWER'
  /** 来文 */
  | 'RAISED'
  /** 参考事项 */
  | 'REFERENCE_ITEM'
  /** 科室 */
  | 'SECTION'
  /** 任务 */
  | 'TASK'
  /** 新区 */
  | 'ZONE';

/** How grave a finding is. */
export type Severity =
  /** 高: an act may have no basis, or nobody to answer for it. */
  | 'HIGH'
  /** 低: worth a look. */
  | 'LOW'
  /** 中: the record is not as it must be. */
  | 'MEDIUM';

/** The kinds of step (环节类别). */
export type StepKind =
  /** 受理 */
  | 'ACCEPTANCE'
  /** 归档 */
  | 'ARCHIVING'
  /** 决定 */
  | 'DECISION'
  /** 执行 */
  | 'EXECUTION'
  /** 检查 */
  | 'INSPECTION'
  /** 调查 */
  | 'INVESTIGATION'
  /** 处罚 */
  | 'PENALTY'
  /** 审查 */
  | 'REVIEW'
  /** 送达 */
  | 'SERVICE';

/** How a power is supervised. */
export type SupervisionMethod =
  /** 信用监管 */
  | 'CREDIT'
  /** 在线监察 */
  | 'ONLINE'
  /** 双随机 */
  | 'RANDOM'
  /** 日常检查 */
  | 'ROUTINE'
  /** 专项检查 */
  | 'SPECIAL';

/** The kinds of support element. */
export type SupportElementKind =
  /** 设备 */
  | 'EQUIPMENT'
  /** 专业人才 */
  | 'EXPERTISE'
  /** 技术 */
  | 'TECHNOLOGY';

/** The states of a task (任务状态) on a day. */
export type TaskState =
  /** 完成: there is evidence, of that day or before */
  | 'DONE'
  /** 到期: within the period of its deadline, and not done */
  | 'DUE'
  /** 逾期: after the last day of its deadline, and not done */
  | 'LATE'
  /** 未到期: before the first day of its deadline, and not done */
  | 'NOT_DUE';

/** As what a unit has a task. */
export type TaskUnitRole =
  /** 配合: works with the one that leads */
  | 'COOPERATING'
  /** 牵头: leads, where the plan says 会同 or 联合 */
  | 'LEAD'
  /** 责任: named as responsible */
  | 'RESPONSIBLE';

/** The kinds of trainings. */
export type TrainingKind =
  /** 业务培训 */
  | 'BUSINESS'
  /** 资格考试 */
  | 'EXAM'
  /** 法律培训 */
  | 'LAW';

/** What can be handed over. */
export type TransferKind =
  /** 档案资料 */
  | 'ARCHIVE'
  /** 表格文书 */
  | 'FORM_DOCUMENT'
  /** 中介服务名单 */
  | 'INTERMEDIARY_LIST'
  /** 其他 */
  | 'OTHER'
  /** 系统账号 */
  | 'SYSTEM_ACCOUNT';

/** The classes of zone (新区类别). */
export type ZoneClass =
  /** 一类 */
  | 'CLASS_ONE'
  /** 二类 */
  | 'CLASS_TWO';

export type AuditCountsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  kinds?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  acceptance?: AcceptanceState | null | undefined;
  severities?: ReadonlyArray<Severity> | Severity | null | undefined;
  departments?: ReadonlyArray<string> | string | null | undefined;
  types?: ReadonlyArray<PowerType> | PowerType | null | undefined;
  chains?: ReadonlyArray<string> | string | null | undefined;
  leaders?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AuditCountsQuery = { readonly audit: { readonly asOf: string, readonly revision: number, readonly counts: ReadonlyArray<{ readonly kind: AuditKind, readonly severity: Severity, readonly title: string, readonly count: number | null, readonly open: number | null, readonly accepted: number | null }> } };

export type AuditFacetsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  kinds?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  acceptance?: AcceptanceState | null | undefined;
}>;


export type AuditFacetsQuery = { readonly zones: { readonly axes: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly key: string | null, readonly name: string | null }> }>, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<number>, readonly count: number }> }, readonly severities: { readonly axes: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly key: string | null, readonly name: string | null }> }>, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<number>, readonly count: number }> }, readonly departments: { readonly axes: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly key: string | null, readonly name: string | null }> }>, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<number>, readonly count: number }> }, readonly types: { readonly axes: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly key: string | null, readonly name: string | null }> }>, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<number>, readonly count: number }> }, readonly chains: { readonly axes: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly key: string | null, readonly name: string | null }> }>, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<number>, readonly count: number }> }, readonly leaders: { readonly axes: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly key: string | null, readonly name: string | null }> }>, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<number>, readonly count: number }> } };

export type CountedFragment = { readonly axes: ReadonlyArray<{ readonly entries: ReadonlyArray<{ readonly key: string | null, readonly name: string | null }> }>, readonly cells: ReadonlyArray<{ readonly at: ReadonlyArray<number>, readonly count: number }> };

export type FindingsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  kinds?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  acceptance?: AcceptanceState | null | undefined;
  severities?: ReadonlyArray<Severity> | Severity | null | undefined;
  departments?: ReadonlyArray<string> | string | null | undefined;
  types?: ReadonlyArray<PowerType> | PowerType | null | undefined;
  chains?: ReadonlyArray<string> | string | null | undefined;
  leaders?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
}>;


export type FindingsQuery = { readonly audit: { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: AuditKind, readonly severity: Severity, readonly title: string, readonly message: string, readonly clause: string, readonly acceptance: { readonly until: string } | null, readonly zone: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly step: { readonly order: number, readonly name: string } | null, readonly chain: { readonly code: string, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null, readonly subject:
            | { readonly __typename: 'Act' }
            | { readonly __typename: 'AdjustmentItem' }
            | { readonly __typename: 'AdjustmentList' }
            | { readonly __typename: 'Article' }
            | { readonly __typename: 'CalendarDay' }
            | { readonly __typename: 'Certificate' }
            | { readonly __typename: 'Chain' }
            | { readonly __typename: 'Delegation' }
            | { readonly __typename: 'Department', readonly code: string, readonly name: string }
            | { readonly __typename: 'Document', readonly code: string, readonly name: string }
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Expert' }
            | { readonly __typename: 'Inspection' }
            | { readonly __typename: 'Law' }
            | { readonly __typename: 'LawEdition' }
            | { readonly __typename: 'Office' }
            | { readonly __typename: 'Penalty' }
            | { readonly __typename: 'Person' }
            | { readonly __typename: 'Platform' }
            | { readonly __typename: 'Post' }
            | { readonly __typename: 'Power' }
            | { readonly __typename: 'Raised' }
            | { readonly __typename: 'Rectification' }
            | { readonly __typename: 'ReferenceItem' }
            | { readonly __typename: 'Seal' }
            | { readonly __typename: 'Section' }
            | { readonly __typename: 'Step' }
            | { readonly __typename: 'SupervisionItem' }
            | { readonly __typename: 'SupportElement' }
            | { readonly __typename: 'Task' }
            | { readonly __typename: 'Training' }
            | { readonly __typename: 'TransferItem', readonly code: string, readonly name: string }
            | { readonly __typename: 'WorkUnit' }
            | { readonly __typename: 'Zone' }
           | null } }> } } };

export type EvidenceQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  id: string;
}>;


export type EvidenceQuery = { readonly finding: { readonly since: string | null, readonly goneOn: string | null, readonly acceptance: { readonly by: string, readonly at: string, readonly reason: string, readonly document: string | null, readonly until: string } | null, readonly evidence: ReadonlyArray<{ readonly relation: string, readonly isThere: boolean, readonly from: { readonly type: string, readonly code: string | null, readonly name: string | null }, readonly to: { readonly type: string, readonly code: string | null, readonly name: string | null } }> } | null };

export type ChainsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  departments?: ReadonlyArray<string> | string | null | undefined;
  held?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ChainsQuery = { readonly chains: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly links: ReadonlyArray<{ readonly stage: ChainStage }>, readonly coverage: ReadonlyArray<{ readonly held: number, readonly total: number, readonly complete: boolean, readonly zone: { readonly code: string, readonly name: string } }> } }> } };

export type ChainQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type ChainQuery = { readonly chain: { readonly id: string, readonly code: string, readonly name: string, readonly endedOn: string | null, readonly links: ReadonlyArray<{ readonly order: number, readonly stage: ChainStage, readonly validFrom: string | null, readonly power: { readonly code: string, readonly name: string, readonly type: PowerType, readonly department: { readonly code: string, readonly name: string }, readonly delegations: ReadonlyArray<{ readonly zone: { readonly code: string, readonly name: string } }> } }>, readonly coverage: ReadonlyArray<{ readonly held: number, readonly total: number, readonly complete: boolean, readonly zone: { readonly code: string, readonly name: string } }> } | null };

export type ChangesQueryVariables = Exact<{
  knownAt?: string | null | undefined;
  of?: string | null | undefined;
  operation?: string | null | undefined;
  actor?: string | null | undefined;
  revisions?: ReadonlyArray<number> | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly revision: number, readonly at: string, readonly actor: string, readonly operation: string, readonly operationName: string, readonly source: string | null, readonly input: string | null, readonly added: number, readonly corrected: number, readonly removed: number, readonly previousHash: string | null, readonly hash: string, readonly sealed: string | null } }> } };

export type CompareDaysQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  knownAt?: string | null | undefined;
  records?: ReadonlyArray<ComparedRecord> | ComparedRecord | null | undefined;
  kinds?: ReadonlyArray<DifferenceKind> | DifferenceKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareDaysQuery = { readonly compareDays: { readonly totalCount: number, readonly revision: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: ReadonlyArray<{ readonly record: ComparedRecord, readonly added: number | null, readonly changed: number | null, readonly removed: number | null }>, readonly edges: ReadonlyArray<{ readonly node: { readonly record: ComparedRecord, readonly kind: DifferenceKind, readonly key: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly name: string, readonly beforeText: string | null, readonly afterText: string | null }>, readonly zone: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null, readonly department: { readonly code: string, readonly name: string } | null, readonly chain: { readonly code: string, readonly name: string } | null, readonly before: { readonly validFrom: string | null, readonly validTo: string | null } | null, readonly after: { readonly validFrom: string | null, readonly validTo: string | null } | null } }> } };

export type CompareMomentsQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  asOf?: string | null | undefined;
  records?: ReadonlyArray<ComparedRecord> | ComparedRecord | null | undefined;
  kinds?: ReadonlyArray<DifferenceKind> | DifferenceKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareMomentsQuery = { readonly compareMoments: { readonly totalCount: number, readonly revision: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: ReadonlyArray<{ readonly record: ComparedRecord, readonly added: number | null, readonly changed: number | null, readonly removed: number | null }>, readonly edges: ReadonlyArray<{ readonly node: { readonly record: ComparedRecord, readonly kind: DifferenceKind, readonly key: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly name: string, readonly beforeText: string | null, readonly afterText: string | null }>, readonly zone: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null, readonly department: { readonly code: string, readonly name: string } | null, readonly chain: { readonly code: string, readonly name: string } | null, readonly before: { readonly validFrom: string | null, readonly validTo: string | null } | null, readonly after: { readonly validFrom: string | null, readonly validTo: string | null } | null } }> } };

export type CompareZonesQueryVariables = Exact<{
  zone: string;
  other: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  records?: ReadonlyArray<ComparedRecord> | ComparedRecord | null | undefined;
  kinds?: ReadonlyArray<DifferenceKind> | DifferenceKind | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareZonesQuery = { readonly compareZones: { readonly totalCount: number, readonly revision: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: ReadonlyArray<{ readonly record: ComparedRecord, readonly added: number | null, readonly changed: number | null, readonly removed: number | null }>, readonly edges: ReadonlyArray<{ readonly node: { readonly record: ComparedRecord, readonly kind: DifferenceKind, readonly key: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly name: string, readonly beforeText: string | null, readonly afterText: string | null }>, readonly zone: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null, readonly department: { readonly code: string, readonly name: string } | null, readonly chain: { readonly code: string, readonly name: string } | null, readonly before: { readonly validFrom: string | null, readonly validTo: string | null } | null, readonly after: { readonly validFrom: string | null, readonly validTo: string | null } | null } }> } | null };

export type CompareWithCatalogueQueryVariables = Exact<{
  zone: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  kinds?: ReadonlyArray<DifferenceKind> | DifferenceKind | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareWithCatalogueQuery = { readonly compareWithCatalogue: { readonly totalCount: number, readonly revision: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: ReadonlyArray<{ readonly record: ComparedRecord, readonly added: number | null, readonly changed: number | null, readonly removed: number | null }>, readonly edges: ReadonlyArray<{ readonly node: { readonly record: ComparedRecord, readonly kind: DifferenceKind, readonly key: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly name: string, readonly beforeText: string | null, readonly afterText: string | null }>, readonly zone: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null, readonly department: { readonly code: string, readonly name: string } | null, readonly chain: { readonly code: string, readonly name: string } | null, readonly before: { readonly validFrom: string | null, readonly validTo: string | null } | null, readonly after: { readonly validFrom: string | null, readonly validTo: string | null } | null } }> } | null };

export type DifferencesFragment = { readonly totalCount: number, readonly revision: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: ReadonlyArray<{ readonly record: ComparedRecord, readonly added: number | null, readonly changed: number | null, readonly removed: number | null }>, readonly edges: ReadonlyArray<{ readonly node: { readonly record: ComparedRecord, readonly kind: DifferenceKind, readonly key: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly name: string, readonly beforeText: string | null, readonly afterText: string | null }>, readonly zone: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null, readonly department: { readonly code: string, readonly name: string } | null, readonly chain: { readonly code: string, readonly name: string } | null, readonly before: { readonly validFrom: string | null, readonly validTo: string | null } | null, readonly after: { readonly validFrom: string | null, readonly validTo: string | null } | null } }> };

export type DaysOfChangeQueryVariables = Exact<{
  first: string;
  middle: string;
  last: string;
  knownAt?: string | null | undefined;
}>;


export type DaysOfChangeQuery = { readonly earlier: ReadonlyArray<{ readonly day: string }>, readonly later: ReadonlyArray<{ readonly day: string }> };

export type DocumentsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  kinds?: ReadonlyArray<DocumentKind> | DocumentKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  powers?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly title: string, readonly kind: DocumentKind, readonly number: string | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly issuer:
          | { readonly __typename: 'Department', readonly code: string, readonly name: string }
          | { readonly __typename: 'Zone', readonly code: string, readonly name: string }
         | null } }> } };

export type DocumentQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type DocumentQuery = { readonly document: { readonly code: string, readonly title: string, readonly kind: DocumentKind, readonly number: string | null, readonly issuedOn: string | null, readonly publishedOn: string | null, readonly isPublished: boolean, readonly media: ReadonlyArray<string>, readonly level: MediumLevel | null, readonly url: string | null, readonly issuer:
      | { readonly __typename: 'Department', readonly code: string, readonly name: string }
      | { readonly __typename: 'Zone', readonly code: string, readonly name: string }
     | null, readonly scopes: ReadonlyArray<{ readonly topic: DocumentTopic, readonly zoneClass: ZoneClass | null, readonly validFrom: string, readonly validTo: string | null, readonly zone: { readonly code: string, readonly name: string } | null, readonly department: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly step: { readonly order: number, readonly name: string } | null }> } | null };

type NamedBody_Department_Fragment = { readonly __typename: 'Department', readonly code: string, readonly name: string };

type NamedBody_Zone_Fragment = { readonly __typename: 'Zone', readonly code: string, readonly name: string };

export type NamedBodyFragment =
  | NamedBody_Department_Fragment
  | NamedBody_Zone_Fragment
;

export type RecordQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordQuery = { readonly record: { readonly revision: number, readonly at: string | null, readonly today: string, readonly timeZone: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: string, readonly isKnown: boolean, readonly zones: ReadonlyArray<string>, readonly departments: ReadonlyArray<string>, readonly platforms: ReadonlyArray<string>, readonly person: string | null, readonly may: ReadonlyArray<string> } };

export type LabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelsQuery = { readonly labels: ReadonlyArray<{ readonly enum: string, readonly value: string, readonly zh: string, readonly en: string }> };

export type LawsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LawsQuery = { readonly laws: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly editions: ReadonlyArray<{ readonly name: string, readonly day: string | null }>, readonly articles: ReadonlyArray<{ readonly code: string }> } }> } };

export type LawQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  name: string;
}>;


export type LawQuery = { readonly law: { readonly code: string, readonly name: string, readonly endedOn: string | null, readonly editions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly day: string | null }>, readonly articles: ReadonlyArray<{ readonly code: string, readonly number: string, readonly amendment: string | null, readonly powers: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly zones: ReadonlyArray<{ readonly code: string, readonly name: string }> }> } | null };

export type ReferenceItemsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  reasons?: ReadonlyArray<ReferenceReason> | ReferenceReason | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferenceItemsQuery = { readonly referenceItems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly type: string | null, readonly department: string | null, readonly body: string | null, readonly place: string | null, readonly source: string | null, readonly reasons: ReadonlyArray<ReferenceReason> } }> } };

export type DepartmentsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  kinds?: ReadonlyArray<DepartmentKind> | DepartmentKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type DepartmentsQuery = { readonly departments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly kind: DepartmentKind, readonly zone: { readonly code: string, readonly name: string } | null, readonly parent: { readonly code: string, readonly name: string } | null, readonly counterpart: { readonly code: string, readonly name: string } | null } }> } };

export type DepartmentQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type DepartmentQuery = { readonly department: { readonly id: string, readonly code: string, readonly name: string, readonly kind: DepartmentKind, readonly aliases: ReadonlyArray<string>, readonly endedOn: string | null, readonly zone: { readonly code: string, readonly name: string } | null, readonly parent: { readonly code: string, readonly name: string } | null, readonly counterpart: { readonly code: string, readonly name: string } | null, readonly predecessors: ReadonlyArray<{ readonly validFrom: string, readonly from: { readonly code: string, readonly name: string } }>, readonly successors: ReadonlyArray<{ readonly validFrom: string, readonly department: { readonly code: string, readonly name: string } }>, readonly sections: ReadonlyArray<{ readonly code: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly code: string }> }>, readonly posts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: PostKind, readonly section: { readonly code: string, readonly name: string } | null, readonly memberships: ReadonlyArray<{ readonly validFrom: string, readonly validTo: string | null, readonly person: { readonly code: string, readonly name: string } }> }> } | null };

export type SectionQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type SectionQuery = { readonly section: { readonly id: string, readonly code: string, readonly name: string, readonly endedOn: string | null, readonly department: { readonly code: string, readonly name: string }, readonly posts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: PostKind, readonly section: { readonly code: string, readonly name: string } | null, readonly memberships: ReadonlyArray<{ readonly validFrom: string, readonly validTo: string | null, readonly person: { readonly code: string, readonly name: string } }> }> } | null };

export type PostQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type PostQuery = { readonly post: { readonly id: string, readonly code: string, readonly name: string, readonly kind: PostKind, readonly endedOn: string | null, readonly department: { readonly code: string, readonly name: string, readonly zone: { readonly code: string, readonly name: string } | null }, readonly section: { readonly code: string, readonly name: string } | null, readonly memberships: ReadonlyArray<{ readonly validFrom: string, readonly validTo: string | null, readonly person: { readonly code: string, readonly name: string } }> } | null };

export type OverviewQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OverviewQuery = { readonly overview: { readonly asOf: string, readonly revision: number, readonly powers: number, readonly chains: number, readonly findings: ReadonlyArray<{ readonly kind: AuditKind, readonly severity: Severity, readonly title: string, readonly count: number | null, readonly open: number | null, readonly accepted: number | null }>, readonly zones: ReadonlyArray<{ readonly delegations: number, readonly steps: number, readonly stepsAssigned: number | null, readonly chainsHeld: number, readonly chainsComplete: number, readonly findings: number | null, readonly zone: { readonly code: string, readonly name: string, readonly class: ZoneClass } }> }, readonly chainMatrix: { readonly held: ReadonlyArray<ReadonlyArray<number>>, readonly zones: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly chains: ReadonlyArray<{ readonly code: string, readonly name: string, readonly total: number }> } };

export type CellQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  chains?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CellQuery = { readonly chainCoverage: { readonly edges: ReadonlyArray<{ readonly node: { readonly held: number, readonly total: number, readonly complete: boolean, readonly missing: ReadonlyArray<{ readonly order: number, readonly stage: ChainStage, readonly power: { readonly code: string, readonly name: string, readonly department: { readonly code: string, readonly name: string } }, readonly heldBy: ReadonlyArray<{ readonly code: string, readonly name: string }> }> } }> }, readonly audit: { readonly findings: { readonly edges: ReadonlyArray<{ readonly node: { readonly since: string | null, readonly goneOn: string | null } }> } } };

export type ChainsOfDepartmentsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  departments?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type ChainsOfDepartmentsQuery = { readonly chains: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string } }> } };

export type MissingStagesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MissingStagesQuery = { readonly chainCoverage: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly chain: { readonly code: string }, readonly missing: ReadonlyArray<{ readonly stage: ChainStage }> } }> } };

export type OwedQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  matters?: ReadonlyArray<Matter> | Matter | null | undefined;
  states?: ReadonlyArray<ObligationState> | ObligationState | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type OwedQuery = { readonly obligations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly counts: ReadonlyArray<{ readonly matter: Matter, readonly done: number, readonly open: number, readonly late: number }>, readonly edges: ReadonlyArray<{ readonly node: { readonly matter: Matter, readonly due: string, readonly isProvisional: boolean, readonly doneOn: string | null, readonly state: ObligationState, readonly daysLate: number, readonly zone: { readonly code: string, readonly name: string } | null, readonly power: { readonly code: string, readonly name: string } | null, readonly step: { readonly order: number, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null, readonly subject:
          | { readonly __typename: 'Act' }
          | { readonly __typename: 'AdjustmentItem', readonly code: string }
          | { readonly __typename: 'AdjustmentList' }
          | { readonly __typename: 'Article' }
          | { readonly __typename: 'CalendarDay' }
          | { readonly __typename: 'Certificate', readonly number: string }
          | { readonly __typename: 'Chain' }
          | { readonly __typename: 'Delegation' }
          | { readonly __typename: 'Department', readonly code: string, readonly name: string }
          | { readonly __typename: 'Document', readonly code: string, readonly name: string }
          | { readonly __typename: 'Duty' }
          | { readonly __typename: 'Expert' }
          | { readonly __typename: 'Inspection' }
          | { readonly __typename: 'Law' }
          | { readonly __typename: 'LawEdition' }
          | { readonly __typename: 'Office' }
          | { readonly __typename: 'Penalty', readonly code: string, readonly name: string }
          | { readonly __typename: 'Person' }
          | { readonly __typename: 'Platform', readonly code: string, readonly name: string }
          | { readonly __typename: 'Post' }
          | { readonly __typename: 'Power' }
          | { readonly __typename: 'Raised', readonly code: string, readonly name: string }
          | { readonly __typename: 'Rectification', readonly code: string, readonly name: string }
          | { readonly __typename: 'ReferenceItem' }
          | { readonly __typename: 'Seal' }
          | { readonly __typename: 'Section' }
          | { readonly __typename: 'Step' }
          | { readonly __typename: 'SupervisionItem', readonly code: string, readonly name: string }
          | { readonly __typename: 'SupportElement' }
          | { readonly __typename: 'Task', readonly code: string, readonly name: string }
          | { readonly __typename: 'Training' }
          | { readonly __typename: 'TransferItem', readonly code: string, readonly name: string }
          | { readonly __typename: 'WorkUnit' }
          | { readonly __typename: 'Zone' }
         | null, readonly owedBy:
          | { readonly __typename: 'Department', readonly code: string, readonly name: string }
          | { readonly __typename: 'Zone', readonly code: string, readonly name: string }
         | null } }> } };

export type PeopleQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  departments?: ReadonlyArray<string> | string | null | undefined;
  certified?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly post: { readonly code: string, readonly name: string, readonly department: { readonly code: string, readonly name: string } } }>, readonly certificates: ReadonlyArray<{ readonly number: string, readonly validTo: string | null }> } }> } };

export type PersonQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type PersonQuery = { readonly person: { readonly id: string, readonly code: string, readonly name: string, readonly endedOn: string | null, readonly memberships: ReadonlyArray<{ readonly validFrom: string, readonly validTo: string | null, readonly post: { readonly code: string, readonly name: string, readonly department: { readonly code: string, readonly name: string, readonly zone: { readonly code: string, readonly name: string } | null }, readonly section: { readonly code: string, readonly name: string } | null } }>, readonly certificates: ReadonlyArray<{ readonly number: string, readonly validFrom: string, readonly validTo: string | null }> } | null };

export type DutiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
  after?: string | null | undefined;
}>;


export type DutiesQuery = { readonly person: { readonly responsibilities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly role: ResponsibilityRole, readonly validFrom: string, readonly validTo: string | null, readonly step: { readonly order: number, readonly name: string }, readonly delegation: { readonly zone: { readonly code: string, readonly name: string }, readonly power: { readonly code: string, readonly name: string, readonly type: PowerType } } } }> } } | null };

export type PowerQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type PowerQuery = { readonly power: { readonly id: string, readonly code: string, readonly name: string, readonly type: PowerType, readonly legalBasis: string | null, readonly endedOn: string | null, readonly officialCodes: ReadonlyArray<string>, readonly cataloguedFor: ReadonlyArray<ZoneClass>, readonly department: { readonly code: string, readonly name: string }, readonly articles: ReadonlyArray<{ readonly code: string, readonly number: string, readonly law: { readonly code: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly requires: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: SupportElementKind }>, readonly sources: ReadonlyArray<{ readonly source: string, readonly place: string | null, readonly department: string | null, readonly body: string | null }> } | null };

export type PowerTraceQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type PowerTraceQuery = { readonly power: { readonly delegations: ReadonlyArray<{ readonly mode: DelegationMode, readonly validFrom: string, readonly validTo: string | null, readonly filedOn: string | null, readonly memorandum: string | null, readonly zone: { readonly code: string, readonly name: string, readonly class: ZoneClass }, readonly supervision: ReadonlyArray<{ readonly code: string, readonly name: string, readonly methods: ReadonlyArray<SupervisionMethod>, readonly everyDays: number | null, readonly department: { readonly code: string, readonly name: string } }>, readonly memorandumDocument: { readonly code: string } | null, readonly steps: ReadonlyArray<{ readonly order: number, readonly name: string, readonly kind: StepKind, readonly responsibilities: ReadonlyArray<{ readonly validFrom: string, readonly validTo: string | null, readonly department: { readonly code: string, readonly name: string } | null, readonly leader: { readonly code: string, readonly name: string } | null, readonly section: { readonly code: string, readonly name: string } | null, readonly post: { readonly code: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly person: { readonly code: string } }> } | null, readonly staff: { readonly code: string, readonly name: string } | null, readonly acting: { readonly person: { readonly code: string, readonly name: string } } | null }> }> }> } | null };

export type PowerFindingsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  powers?: ReadonlyArray<string> | string | null | undefined;
  kinds?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
  after?: string | null | undefined;
}>;


export type PowerFindingsQuery = { readonly audit: { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: AuditKind, readonly message: string, readonly zone: { readonly code: string } | null, readonly step: { readonly order: number } | null, readonly person: { readonly code: string } | null } }> } } };

export type PowerManualQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type PowerManualQuery = { readonly power: { readonly documents: ReadonlyArray<{ readonly topic: DocumentTopic, readonly document: { readonly code: string, readonly title: string } }>, readonly transferItems: ReadonlyArray<{ readonly name: string, readonly kind: TransferKind }>, readonly contacts: ReadonlyArray<{ readonly phone: string, readonly isRemote: boolean, readonly department: { readonly code: string, readonly name: string }, readonly section: { readonly code: string, readonly name: string } | null, readonly person: { readonly code: string, readonly name: string } | null }>, readonly experts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: ExpertKind, readonly organization: string | null, readonly fields: ReadonlyArray<string> }>, readonly trainings: ReadonlyArray<{ readonly code: string, readonly title: string, readonly kind: TrainingKind, readonly beginsOn: string, readonly endsOn: string, readonly by: { readonly code: string, readonly name: string } }> } | null };

export type PowersQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  types?: ReadonlyArray<PowerType> | PowerType | null | undefined;
  departments?: ReadonlyArray<string> | string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  chains?: ReadonlyArray<string> | string | null | undefined;
  laws?: ReadonlyArray<string> | string | null | undefined;
  articles?: ReadonlyArray<string> | string | null | undefined;
  held?: boolean | null | undefined;
  orderBy?: ListOrder | null | undefined;
  direction?: Direction | null | undefined;
  after?: string | null | undefined;
}>;


export type PowersQuery = { readonly powers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly type: PowerType, readonly department: { readonly code: string, readonly name: string }, readonly delegations: ReadonlyArray<{ readonly zone: { readonly code: string, readonly name: string } }> } }> } };

export type PowerFacetsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text?: string | null | undefined;
  types?: ReadonlyArray<PowerType> | PowerType | null | undefined;
  departments?: ReadonlyArray<string> | string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  chains?: ReadonlyArray<string> | string | null | undefined;
  laws?: ReadonlyArray<string> | string | null | undefined;
  articles?: ReadonlyArray<string> | string | null | undefined;
  held?: boolean | null | undefined;
}>;


export type PowerFacetsQuery = { readonly powers: { readonly facets: { readonly types: ReadonlyArray<{ readonly type: PowerType, readonly count: number }>, readonly departments: ReadonlyArray<{ readonly count: number, readonly department: { readonly code: string, readonly name: string } }>, readonly zones: ReadonlyArray<{ readonly count: number, readonly zone: { readonly code: string, readonly name: string } }> } } };

export type ReadinessQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ReadinessQuery = { readonly zoneReadiness: ReadonlyArray<{ readonly weakest: ReadinessMeasure | null, readonly evaluations: number, readonly zone: { readonly code: string }, readonly measures: ReadonlyArray<{ readonly measure: ReadinessMeasure, readonly owed: number, readonly done: number, readonly ratio: number | null }> }> };

export type SearchQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matched: { readonly text: string, readonly isFormer: boolean, readonly isToCome: boolean, readonly isByPinyin: boolean }, readonly node:
        | { readonly __typename: 'AdjustmentList', readonly code: string, readonly name: string }
        | { readonly __typename: 'Chain', readonly code: string, readonly name: string }
        | { readonly __typename: 'Department', readonly code: string, readonly name: string }
        | { readonly __typename: 'Document', readonly code: string, readonly name: string }
        | { readonly __typename: 'Law', readonly code: string, readonly name: string }
        | { readonly __typename: 'Person', readonly code: string, readonly name: string }
        | { readonly __typename: 'Platform', readonly code: string, readonly name: string }
        | { readonly __typename: 'Post', readonly code: string, readonly name: string }
        | { readonly __typename: 'Power', readonly code: string, readonly name: string }
        | { readonly __typename: 'Raised', readonly code: string, readonly name: string }
        | { readonly __typename: 'ReferenceItem', readonly code: string, readonly name: string }
        | { readonly __typename: 'Section', readonly code: string, readonly name: string }
        | { readonly __typename: 'Task', readonly code: string, readonly name: string }
        | { readonly __typename: 'Zone', readonly code: string, readonly name: string }
       }> } };

export type TimelineQueryVariables = Exact<{
  of: string;
  knownAt?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly lanes: ReadonlyArray<{ readonly kind: LaneKind, readonly spans: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly text: string | null, readonly recordedIn: number, readonly node:
          | { readonly __typename: 'Act' }
          | { readonly __typename: 'AdjustmentItem' }
          | { readonly __typename: 'AdjustmentList' }
          | { readonly __typename: 'Article' }
          | { readonly __typename: 'CalendarDay' }
          | { readonly __typename: 'Certificate', readonly number: string }
          | { readonly __typename: 'Chain', readonly code: string, readonly name: string }
          | { readonly __typename: 'Delegation', readonly zone: { readonly code: string, readonly name: string }, readonly power: { readonly code: string, readonly name: string } }
          | { readonly __typename: 'Department', readonly code: string, readonly name: string }
          | { readonly __typename: 'Document' }
          | { readonly __typename: 'Duty' }
          | { readonly __typename: 'Expert' }
          | { readonly __typename: 'Inspection' }
          | { readonly __typename: 'Law' }
          | { readonly __typename: 'LawEdition' }
          | { readonly __typename: 'Office' }
          | { readonly __typename: 'Penalty' }
          | { readonly __typename: 'Person', readonly code: string, readonly name: string }
          | { readonly __typename: 'Platform' }
          | { readonly __typename: 'Post', readonly code: string, readonly name: string }
          | { readonly __typename: 'Power', readonly code: string, readonly name: string }
          | { readonly __typename: 'Raised' }
          | { readonly __typename: 'Rectification' }
          | { readonly __typename: 'ReferenceItem' }
          | { readonly __typename: 'Seal' }
          | { readonly __typename: 'Section', readonly code: string, readonly name: string }
          | { readonly __typename: 'Step', readonly order: number, readonly name: string, readonly delegation: { readonly zone: { readonly code: string, readonly name: string }, readonly power: { readonly code: string, readonly name: string } } | null }
          | { readonly __typename: 'SupervisionItem' }
          | { readonly __typename: 'SupportElement', readonly code: string, readonly name: string }
          | { readonly __typename: 'Task' }
          | { readonly __typename: 'Training' }
          | { readonly __typename: 'TransferItem' }
          | { readonly __typename: 'WorkUnit' }
          | { readonly __typename: 'Zone', readonly code: string, readonly name: string }
         | null }>, readonly gaps: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly days: number | null }>, readonly overlaps: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly days: number | null }> }> } | null };

export type TrendQueryVariables = Exact<{
  days: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type TrendQuery = { readonly now: { readonly points: ReadonlyArray<{ readonly asOf: string, readonly counts: ReadonlyArray<{ readonly kind: AuditKind, readonly title: string, readonly severity: Severity, readonly count: number | null, readonly open: number | null, readonly appeared: number | null, readonly gone: number | null }>, readonly zones: ReadonlyArray<{ readonly count: number | null, readonly zone: { readonly code: string, readonly name: string } }> }> }, readonly then: { readonly points: ReadonlyArray<{ readonly asOf: string, readonly revision: number | null, readonly counts: ReadonlyArray<{ readonly kind: AuditKind, readonly count: number | null, readonly open: number | null }> }> } };

export type WorkPlanQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type WorkPlanQuery = { readonly workPlan: { readonly counts: ReadonlyArray<{ readonly state: TaskState, readonly count: number }>, readonly holdUps: ReadonlyArray<{ readonly count: number, readonly task: { readonly code: string, readonly name: string } }>, readonly tasks: ReadonlyArray<{ readonly code: string, readonly name: string, readonly order: number | null, readonly part: string | null, readonly plan: string | null, readonly deadline: string, readonly dueFrom: string, readonly dueBy: string, readonly state: TaskState, readonly deliverables: ReadonlyArray<string>, readonly units: ReadonlyArray<{ readonly role: TaskUnitRole, readonly unit: { readonly code: string, readonly name: string } }>, readonly needs: ReadonlyArray<{ readonly basis: NeedBasis, readonly reason: string | null, readonly needs: { readonly code: string, readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly doneOn: string, readonly evidence: string }> }> } };

export type ZoneQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type ZoneQuery = { readonly zone: { readonly id: string, readonly code: string, readonly name: string, readonly class: ZoneClass, readonly aliases: ReadonlyArray<string>, readonly endedOn: string | null, readonly parent: { readonly code: string, readonly name: string } | null, readonly capacities: ReadonlyArray<{ readonly validFrom: string, readonly validTo: string | null, readonly element: { readonly code: string, readonly name: string, readonly kind: SupportElementKind } }>, readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string, readonly sections: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly posts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly memberships: ReadonlyArray<{ readonly person: { readonly code: string, readonly name: string } }> }> }> } | null };

export type ZoneListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ZoneListQuery = { readonly zones: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly class: ZoneClass, readonly parent: { readonly code: string, readonly name: string } | null } }> } };

export type ZoneScoresQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
}>;


export type ZoneScoresQuery = { readonly zone: { readonly scores: ReadonlyArray<{ readonly kind: AuditKind, readonly checked: number | null, readonly failed: number | null, readonly ratio: number | null }> } | null };

export type ZoneDelegationsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  code: string;
  after?: string | null | undefined;
}>;


export type ZoneDelegationsQuery = { readonly zone: { readonly delegations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly mode: DelegationMode, readonly validFrom: string, readonly validTo: string | null, readonly filedOn: string | null, readonly power: { readonly code: string, readonly name: string, readonly type: PowerType }, readonly steps: ReadonlyArray<{ readonly order: number, readonly responsibilities: ReadonlyArray<{ readonly staff: { readonly code: string } | null }> }> } }> } } | null };

export type ZoneChainsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type ZoneChainsQuery = { readonly chainCoverage: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly held: number, readonly total: number, readonly complete: boolean, readonly chain: { readonly code: string, readonly name: string }, readonly missing: ReadonlyArray<{ readonly order: number, readonly stage: ChainStage, readonly power: { readonly code: string, readonly name: string } }> } }> } };

export type ZoneSupportQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  zones?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ZoneSupportQuery = { readonly audit: { readonly findings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly element: { readonly name: string } | null } }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on AuditPivot {
  axes {
    entries {
      key
      name
    }
  }
  cells {
    at
    count
  }
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const DifferencesFragmentDoc = new TypedDocumentString(`
    fragment Differences on DifferenceConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    record
    added
    changed
    removed
  }
  edges {
    node {
      record
      kind
      key
      fields {
        field
        name
        beforeText
        afterText
      }
      zone {
        code
        name
      }
      power {
        code
        name
      }
      person {
        code
        name
      }
      department {
        code
        name
      }
      chain {
        code
        name
      }
      before {
        validFrom
        validTo
      }
      after {
        validFrom
        validTo
      }
    }
  }
}
    `, {"fragmentName":"Differences"}) as unknown as TypedDocumentString<DifferencesFragment, unknown>;
export const NamedBodyFragmentDoc = new TypedDocumentString(`
    fragment NamedBody on Body {
  __typename
  ... on Department {
    code
    name
  }
  ... on Zone {
    code
    name
  }
}
    `, {"fragmentName":"NamedBody"}) as unknown as TypedDocumentString<NamedBodyFragment, unknown>;
export const AuditCountsDocument = new TypedDocumentString(`
    query AuditCounts($asOf: Date, $knownAt: DateTime, $kinds: [AuditKind!], $zones: [ID!], $acceptance: AcceptanceState, $severities: [Severity!], $departments: [ID!], $types: [PowerType!], $chains: [ID!], $leaders: [ID!]) {
  audit(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    zones: $zones
    acceptance: $acceptance
    severities: $severities
    departments: $departments
    types: $types
    chains: $chains
    leaders: $leaders
  ) {
    asOf
    revision
    counts {
      kind
      severity
      title
      count
      open
      accepted
    }
  }
}
    `) as unknown as TypedDocumentString<AuditCountsQuery, AuditCountsQueryVariables>;
export const AuditFacetsDocument = new TypedDocumentString(`
    query AuditFacets($asOf: Date, $knownAt: DateTime, $kinds: [AuditKind!], $zones: [ID!], $acceptance: AcceptanceState) {
  zones: auditPivot(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    acceptance: $acceptance
    by: [ZONE]
  ) {
    ...Counted
  }
  severities: auditPivot(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    zones: $zones
    acceptance: $acceptance
    by: [SEVERITY]
  ) {
    ...Counted
  }
  departments: auditPivot(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    zones: $zones
    acceptance: $acceptance
    by: [DEPARTMENT]
  ) {
    ...Counted
  }
  types: auditPivot(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    zones: $zones
    acceptance: $acceptance
    by: [POWER_TYPE]
  ) {
    ...Counted
  }
  chains: auditPivot(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    zones: $zones
    acceptance: $acceptance
    by: [CHAIN]
  ) {
    ...Counted
  }
  leaders: auditPivot(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    zones: $zones
    acceptance: $acceptance
    by: [LEADER]
  ) {
    ...Counted
  }
}
    fragment Counted on AuditPivot {
  axes {
    entries {
      key
      name
    }
  }
  cells {
    at
    count
  }
}`) as unknown as TypedDocumentString<AuditFacetsQuery, AuditFacetsQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($asOf: Date, $knownAt: DateTime, $kinds: [AuditKind!], $zones: [ID!], $acceptance: AcceptanceState, $severities: [Severity!], $departments: [ID!], $types: [PowerType!], $chains: [ID!], $leaders: [ID!], $after: String, $offset: Int) {
  audit(
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    zones: $zones
    acceptance: $acceptance
    severities: $severities
    departments: $departments
    types: $types
    chains: $chains
    leaders: $leaders
  ) {
    findings(first: 100, after: $after, offset: $offset) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          severity
          title
          message
          clause
          acceptance {
            until
          }
          zone {
            code
            name
          }
          power {
            code
            name
          }
          step {
            order
            name
          }
          chain {
            code
            name
          }
          person {
            code
            name
          }
          subject {
            __typename
            ... on Document {
              code
              name: title
            }
            ... on Department {
              code
              name
            }
            ... on TransferItem {
              code
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($asOf: Date, $knownAt: DateTime, $id: ID!) {
  finding(id: $id, asOf: $asOf, knownAt: $knownAt) {
    since
    goneOn
    acceptance {
      by
      at
      reason
      document
      until
    }
    evidence {
      relation
      isThere
      from {
        type
        code
        name
      }
      to {
        type
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const ChainsDocument = new TypedDocumentString(`
    query Chains($asOf: Date, $knownAt: DateTime, $text: String, $zones: [ID!], $departments: [ID!], $held: Boolean, $after: String) {
  chains(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    zones: $zones
    departments: $departments
    held: $held
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name
        links {
          stage
        }
        coverage {
          zone {
            code
            name
          }
          held
          total
          complete
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainsQuery, ChainsQueryVariables>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($asOf: Date, $knownAt: DateTime, $code: ID!) {
  chain(asOf: $asOf, knownAt: $knownAt, code: $code) {
    id
    code
    name
    endedOn
    links {
      order
      stage
      validFrom
      power {
        code
        name
        type
        department {
          code
          name
        }
        delegations {
          zone {
            code
            name
          }
        }
      }
    }
    coverage {
      zone {
        code
        name
      }
      held
      total
      complete
    }
  }
}
    `) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($knownAt: DateTime, $of: ID, $operation: String, $actor: String, $revisions: [Int!], $after: String) {
  changes(
    knownAt: $knownAt
    of: $of
    operation: $operation
    actor: $actor
    revisions: $revisions
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        revision
        at
        actor
        operation
        operationName
        source
        input
        added
        corrected
        removed
        previousHash
        hash
        sealed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CompareDaysDocument = new TypedDocumentString(`
    query CompareDays($from: Date!, $to: Date, $knownAt: DateTime, $records: [ComparedRecord!], $kinds: [DifferenceKind!], $zones: [ID!], $after: String) {
  compareDays(
    from: $from
    to: $to
    knownAt: $knownAt
    records: $records
    kinds: $kinds
    zones: $zones
    first: 100
    after: $after
  ) {
    ...Differences
  }
}
    fragment Differences on DifferenceConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    record
    added
    changed
    removed
  }
  edges {
    node {
      record
      kind
      key
      fields {
        field
        name
        beforeText
        afterText
      }
      zone {
        code
        name
      }
      power {
        code
        name
      }
      person {
        code
        name
      }
      department {
        code
        name
      }
      chain {
        code
        name
      }
      before {
        validFrom
        validTo
      }
      after {
        validFrom
        validTo
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareDaysQuery, CompareDaysQueryVariables>;
export const CompareMomentsDocument = new TypedDocumentString(`
    query CompareMoments($from: DateTime!, $to: DateTime, $asOf: Date, $records: [ComparedRecord!], $kinds: [DifferenceKind!], $zones: [ID!], $after: String) {
  compareMoments(
    from: $from
    to: $to
    asOf: $asOf
    records: $records
    kinds: $kinds
    zones: $zones
    first: 100
    after: $after
  ) {
    ...Differences
  }
}
    fragment Differences on DifferenceConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    record
    added
    changed
    removed
  }
  edges {
    node {
      record
      kind
      key
      fields {
        field
        name
        beforeText
        afterText
      }
      zone {
        code
        name
      }
      power {
        code
        name
      }
      person {
        code
        name
      }
      department {
        code
        name
      }
      chain {
        code
        name
      }
      before {
        validFrom
        validTo
      }
      after {
        validFrom
        validTo
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareMomentsQuery, CompareMomentsQueryVariables>;
export const CompareZonesDocument = new TypedDocumentString(`
    query CompareZones($zone: ID!, $other: ID!, $asOf: Date, $knownAt: DateTime, $records: [ComparedRecord!], $kinds: [DifferenceKind!], $after: String) {
  compareZones(
    zone: $zone
    other: $other
    asOf: $asOf
    knownAt: $knownAt
    records: $records
    kinds: $kinds
    first: 100
    after: $after
  ) {
    ...Differences
  }
}
    fragment Differences on DifferenceConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    record
    added
    changed
    removed
  }
  edges {
    node {
      record
      kind
      key
      fields {
        field
        name
        beforeText
        afterText
      }
      zone {
        code
        name
      }
      power {
        code
        name
      }
      person {
        code
        name
      }
      department {
        code
        name
      }
      chain {
        code
        name
      }
      before {
        validFrom
        validTo
      }
      after {
        validFrom
        validTo
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareZonesQuery, CompareZonesQueryVariables>;
export const CompareWithCatalogueDocument = new TypedDocumentString(`
    query CompareWithCatalogue($zone: ID!, $asOf: Date, $knownAt: DateTime, $kinds: [DifferenceKind!], $after: String) {
  compareWithCatalogue(
    zone: $zone
    asOf: $asOf
    knownAt: $knownAt
    kinds: $kinds
    first: 100
    after: $after
  ) {
    ...Differences
  }
}
    fragment Differences on DifferenceConnection {
  totalCount
  revision
  pageInfo {
    hasNextPage
    endCursor
  }
  counts {
    record
    added
    changed
    removed
  }
  edges {
    node {
      record
      kind
      key
      fields {
        field
        name
        beforeText
        afterText
      }
      zone {
        code
        name
      }
      power {
        code
        name
      }
      person {
        code
        name
      }
      department {
        code
        name
      }
      chain {
        code
        name
      }
      before {
        validFrom
        validTo
      }
      after {
        validFrom
        validTo
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareWithCatalogueQuery, CompareWithCatalogueQueryVariables>;
export const DaysOfChangeDocument = new TypedDocumentString(`
    query DaysOfChange($first: Date!, $middle: Date!, $last: Date!, $knownAt: DateTime) {
  earlier: daysOfChange(from: $first, to: $middle, knownAt: $knownAt) {
    day
  }
  later: daysOfChange(from: $middle, to: $last, knownAt: $knownAt) {
    day
  }
}
    `) as unknown as TypedDocumentString<DaysOfChangeQuery, DaysOfChangeQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($asOf: Date, $knownAt: DateTime, $text: String, $kinds: [DocumentKind!], $zones: [ID!], $powers: [ID!], $after: String) {
  documents(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    kinds: $kinds
    zones: $zones
    powers: $powers
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        title
        kind
        number
        issuedOn
        publishedOn
        issuer {
          ...NamedBody
        }
      }
    }
  }
}
    fragment NamedBody on Body {
  __typename
  ... on Department {
    code
    name
  }
  ... on Zone {
    code
    name
  }
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($asOf: Date, $knownAt: DateTime, $code: ID!) {
  document(asOf: $asOf, knownAt: $knownAt, code: $code) {
    code
    title
    kind
    number
    issuedOn
    publishedOn
    isPublished
    media
    level
    url
    issuer {
      ...NamedBody
    }
    scopes {
      topic
      zoneClass
      validFrom
      validTo
      zone {
        code
        name
      }
      department {
        code
        name
      }
      power {
        code
        name
      }
      step {
        order
        name
      }
    }
  }
}
    fragment NamedBody on Body {
  __typename
  ... on Department {
    code
    name
  }
  ... on Zone {
    code
    name
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record {
  record {
    revision
    at
    today
    timeZone
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    isKnown
    zones
    departments
    platforms
    person
    may
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const LabelsDocument = new TypedDocumentString(`
    query Labels {
  labels {
    enum
    value
    zh
    en
  }
}
    `) as unknown as TypedDocumentString<LabelsQuery, LabelsQueryVariables>;
export const LawsDocument = new TypedDocumentString(`
    query Laws($asOf: Date, $knownAt: DateTime, $text: String, $after: String) {
  laws(asOf: $asOf, knownAt: $knownAt, text: $text, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name
        editions {
          name
          day
        }
        articles {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LawsQuery, LawsQueryVariables>;
export const LawDocument = new TypedDocumentString(`
    query Law($asOf: Date, $knownAt: DateTime, $name: String!) {
  law(asOf: $asOf, knownAt: $knownAt, name: $name) {
    code
    name
    endedOn
    editions {
      code
      name
      day
    }
    articles {
      code
      number
      amendment
      powers {
        code
        name
      }
      zones {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LawQuery, LawQueryVariables>;
export const ReferenceItemsDocument = new TypedDocumentString(`
    query ReferenceItems($asOf: Date, $knownAt: DateTime, $text: String, $reasons: [ReferenceReason!], $after: String) {
  referenceItems(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    reasons: $reasons
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name
        type
        department
        body
        place
        source
        reasons
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferenceItemsQuery, ReferenceItemsQueryVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments($asOf: Date, $knownAt: DateTime, $text: String, $kinds: [DepartmentKind!], $zones: [ID!], $after: String) {
  departments(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    kinds: $kinds
    zones: $zones
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name
        kind
        zone {
          code
          name
        }
        parent {
          code
          name
        }
        counterpart {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const DepartmentDocument = new TypedDocumentString(`
    query Department($asOf: Date, $knownAt: DateTime, $code: ID!) {
  department(asOf: $asOf, knownAt: $knownAt, code: $code) {
    id
    code
    name
    kind
    aliases
    endedOn
    zone {
      code
      name
    }
    parent {
      code
      name
    }
    counterpart {
      code
      name
    }
    predecessors {
      from {
        code
        name
      }
      validFrom
    }
    successors {
      department {
        code
        name
      }
      validFrom
    }
    sections {
      code
      name
      posts {
        code
      }
    }
    posts {
      code
      name
      kind
      section {
        code
        name
      }
      memberships {
        person {
          code
          name
        }
        validFrom
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DepartmentQuery, DepartmentQueryVariables>;
export const SectionDocument = new TypedDocumentString(`
    query Section($asOf: Date, $knownAt: DateTime, $code: ID!) {
  section(asOf: $asOf, knownAt: $knownAt, code: $code) {
    id
    code
    name
    endedOn
    department {
      code
      name
    }
    posts {
      code
      name
      kind
      section {
        code
        name
      }
      memberships {
        person {
          code
          name
        }
        validFrom
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SectionQuery, SectionQueryVariables>;
export const PostDocument = new TypedDocumentString(`
    query Post($asOf: Date, $knownAt: DateTime, $code: ID!) {
  post(asOf: $asOf, knownAt: $knownAt, code: $code) {
    id
    code
    name
    kind
    endedOn
    department {
      code
      name
      zone {
        code
        name
      }
    }
    section {
      code
      name
    }
    memberships {
      person {
        code
        name
      }
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<PostQuery, PostQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($asOf: Date, $knownAt: DateTime) {
  overview(asOf: $asOf, knownAt: $knownAt) {
    asOf
    revision
    powers
    chains
    findings {
      kind
      severity
      title
      count
      open
      accepted
    }
    zones {
      zone {
        code
        name
        class
      }
      delegations
      steps
      stepsAssigned
      chainsHeld
      chainsComplete
      findings
    }
  }
  chainMatrix(asOf: $asOf, knownAt: $knownAt) {
    zones {
      code
      name
    }
    chains {
      code
      name
      total
    }
    held
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const CellDocument = new TypedDocumentString(`
    query Cell($asOf: Date, $knownAt: DateTime, $zones: [ID!], $chains: [ID!]) {
  chainCoverage(
    asOf: $asOf
    knownAt: $knownAt
    zones: $zones
    chains: $chains
    first: 1
  ) {
    edges {
      node {
        held
        total
        complete
        missing {
          order
          stage
          power {
            code
            name
            department {
              code
              name
            }
          }
          heldBy {
            code
            name
          }
        }
      }
    }
  }
  audit(
    asOf: $asOf
    knownAt: $knownAt
    kinds: [CHAIN_BROKEN]
    zones: $zones
    chains: $chains
  ) {
    findings(first: 1) {
      edges {
        node {
          since
          goneOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CellQuery, CellQueryVariables>;
export const ChainsOfDepartmentsDocument = new TypedDocumentString(`
    query ChainsOfDepartments($asOf: Date, $knownAt: DateTime, $departments: [ID!], $after: String) {
  chains(
    asOf: $asOf
    knownAt: $knownAt
    departments: $departments
    first: 500
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainsOfDepartmentsQuery, ChainsOfDepartmentsQueryVariables>;
export const MissingStagesDocument = new TypedDocumentString(`
    query MissingStages($asOf: Date, $knownAt: DateTime, $after: String) {
  chainCoverage(asOf: $asOf, knownAt: $knownAt, first: 500, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        chain {
          code
        }
        missing {
          stage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MissingStagesQuery, MissingStagesQueryVariables>;
export const OwedDocument = new TypedDocumentString(`
    query Owed($asOf: Date, $knownAt: DateTime, $matters: [Matter!], $states: [ObligationState!], $zones: [ID!], $after: String) {
  obligations(
    asOf: $asOf
    knownAt: $knownAt
    matters: $matters
    states: $states
    zones: $zones
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      matter
      done
      open
      late
    }
    edges {
      node {
        matter
        zone {
          code
          name
        }
        power {
          code
          name
        }
        step {
          order
          name
        }
        person {
          code
          name
        }
        subject {
          __typename
          ... on Document {
            code
            name: title
          }
          ... on Department {
            code
            name
          }
          ... on TransferItem {
            code
            name
          }
          ... on Certificate {
            number
          }
          ... on SupervisionItem {
            code
            name
          }
          ... on Platform {
            code
            name
          }
          ... on Task {
            code
            name
          }
          ... on Rectification {
            code
            name: problem
          }
          ... on Raised {
            code
            name: text
          }
          ... on Penalty {
            code
            name: party
          }
          ... on AdjustmentItem {
            code
          }
        }
        owedBy {
          ...NamedBody
        }
        due
        isProvisional
        doneOn
        state
        daysLate
      }
    }
  }
}
    fragment NamedBody on Body {
  __typename
  ... on Department {
    code
    name
  }
  ... on Zone {
    code
    name
  }
}`) as unknown as TypedDocumentString<OwedQuery, OwedQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($asOf: Date, $knownAt: DateTime, $text: String, $zones: [ID!], $departments: [ID!], $certified: Boolean, $after: String) {
  people(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    zones: $zones
    departments: $departments
    certified: $certified
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name
        memberships {
          post {
            code
            name
            department {
              code
              name
            }
          }
        }
        certificates {
          number
          validTo
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($asOf: Date, $knownAt: DateTime, $code: ID!) {
  person(asOf: $asOf, knownAt: $knownAt, code: $code) {
    id
    code
    name
    endedOn
    memberships {
      post {
        code
        name
        department {
          code
          name
          zone {
            code
            name
          }
        }
        section {
          code
          name
        }
      }
      validFrom
      validTo
    }
    certificates {
      number
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const DutiesDocument = new TypedDocumentString(`
    query Duties($asOf: Date, $knownAt: DateTime, $code: ID!, $after: String) {
  person(asOf: $asOf, knownAt: $knownAt, code: $code) {
    responsibilities(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          role
          step {
            order
            name
          }
          delegation {
            zone {
              code
              name
            }
            power {
              code
              name
              type
            }
          }
          validFrom
          validTo
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const PowerDocument = new TypedDocumentString(`
    query Power($asOf: Date, $knownAt: DateTime, $code: ID!) {
  power(asOf: $asOf, knownAt: $knownAt, code: $code) {
    id
    code
    name
    type
    legalBasis
    endedOn
    officialCodes
    cataloguedFor
    department {
      code
      name
    }
    articles {
      code
      number
      law {
        code
        name
      }
    }
    chains {
      code
      name
    }
    requires {
      code
      name
      kind
    }
    sources {
      source
      place
      department
      body
    }
  }
}
    `) as unknown as TypedDocumentString<PowerQuery, PowerQueryVariables>;
export const PowerTraceDocument = new TypedDocumentString(`
    query PowerTrace($asOf: Date, $knownAt: DateTime, $code: ID!) {
  power(asOf: $asOf, knownAt: $knownAt, code: $code) {
    delegations {
      zone {
        code
        name
        class
      }
      mode
      validFrom
      validTo
      filedOn
      memorandum
      supervision {
        code
        name
        methods
        everyDays
        department {
          code
          name
        }
      }
      memorandumDocument {
        code
      }
      steps {
        order
        name
        kind
        responsibilities {
          department {
            code
            name
          }
          leader {
            code
            name
          }
          section {
            code
            name
          }
          post {
            code
            name
            memberships {
              person {
                code
              }
            }
          }
          staff {
            code
            name
          }
          acting {
            person {
              code
              name
            }
          }
          validFrom
          validTo
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PowerTraceQuery, PowerTraceQueryVariables>;
export const PowerFindingsDocument = new TypedDocumentString(`
    query PowerFindings($asOf: Date, $knownAt: DateTime, $powers: [ID!], $kinds: [AuditKind!], $after: String) {
  audit(asOf: $asOf, knownAt: $knownAt, powers: $powers, kinds: $kinds) {
    findings(first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          kind
          message
          zone {
            code
          }
          step {
            order
          }
          person {
            code
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PowerFindingsQuery, PowerFindingsQueryVariables>;
export const PowerManualDocument = new TypedDocumentString(`
    query PowerManual($asOf: Date, $knownAt: DateTime, $code: ID!) {
  power(asOf: $asOf, knownAt: $knownAt, code: $code) {
    documents {
      topic
      document {
        code
        title
      }
    }
    transferItems {
      name
      kind
    }
    contacts {
      phone
      isRemote
      department {
        code
        name
      }
      section {
        code
        name
      }
      person {
        code
        name
      }
    }
    experts {
      code
      name
      kind
      organization
      fields
    }
    trainings {
      code
      title
      kind
      beginsOn
      endsOn
      by {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PowerManualQuery, PowerManualQueryVariables>;
export const PowersDocument = new TypedDocumentString(`
    query Powers($asOf: Date, $knownAt: DateTime, $text: String, $types: [PowerType!], $departments: [ID!], $zones: [ID!], $chains: [ID!], $laws: [String!], $articles: [ID!], $held: Boolean, $orderBy: ListOrder, $direction: Direction, $after: String) {
  powers(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    types: $types
    departments: $departments
    zones: $zones
    chains: $chains
    laws: $laws
    articles: $articles
    held: $held
    orderBy: $orderBy
    direction: $direction
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name
        type
        department {
          code
          name
        }
        delegations {
          zone {
            code
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PowersQuery, PowersQueryVariables>;
export const PowerFacetsDocument = new TypedDocumentString(`
    query PowerFacets($asOf: Date, $knownAt: DateTime, $text: String, $types: [PowerType!], $departments: [ID!], $zones: [ID!], $chains: [ID!], $laws: [String!], $articles: [ID!], $held: Boolean) {
  powers(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    types: $types
    departments: $departments
    zones: $zones
    chains: $chains
    laws: $laws
    articles: $articles
    held: $held
    first: 1
  ) {
    facets {
      types {
        type
        count
      }
      departments {
        count
        department {
          code
          name
        }
      }
      zones {
        count
        zone {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PowerFacetsQuery, PowerFacetsQueryVariables>;
export const ReadinessDocument = new TypedDocumentString(`
    query Readiness($asOf: Date, $knownAt: DateTime, $zones: [ID!]) {
  zoneReadiness(asOf: $asOf, knownAt: $knownAt, zones: $zones) {
    zone {
      code
    }
    weakest
    measures {
      measure
      owed
      done
      ratio
    }
    evaluations
  }
}
    `) as unknown as TypedDocumentString<ReadinessQuery, ReadinessQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($asOf: Date, $knownAt: DateTime, $text: String!, $kinds: [SearchKind!], $after: String) {
  search(
    asOf: $asOf
    knownAt: $knownAt
    text: $text
    kinds: $kinds
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matched {
        text
        isFormer
        isToCome
        isByPinyin
      }
      node {
        __typename
        ... on Power {
          code
          name
        }
        ... on Chain {
          code
          name
        }
        ... on Person {
          code
          name
        }
        ... on Department {
          code
          name
        }
        ... on Zone {
          code
          name
        }
        ... on Post {
          code
          name
        }
        ... on Section {
          code
          name
        }
        ... on Document {
          code
          name: title
        }
        ... on AdjustmentList {
          code
          name
        }
        ... on Platform {
          code
          name
        }
        ... on Raised {
          code
          name: text
        }
        ... on Law {
          code
          name
        }
        ... on Task {
          code
          name
        }
        ... on ReferenceItem {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($of: ID!, $knownAt: DateTime) {
  timeline(of: $of, knownAt: $knownAt) {
    lanes {
      kind
      spans {
        from
        to
        text
        node {
          __typename
          ... on Zone {
            code
            name
          }
          ... on Power {
            code
            name
          }
          ... on Chain {
            code
            name
          }
          ... on Department {
            code
            name
          }
          ... on Section {
            code
            name
          }
          ... on Post {
            code
            name
          }
          ... on Person {
            code
            name
          }
          ... on Certificate {
            number
          }
          ... on SupportElement {
            code
            name
          }
          ... on Step {
            order
            name
            delegation {
              zone {
                code
                name
              }
              power {
                code
                name
              }
            }
          }
          ... on Delegation {
            zone {
              code
              name
            }
            power {
              code
              name
            }
          }
        }
        recordedIn
      }
      gaps {
        from
        to
        days
      }
      overlaps {
        from
        to
        days
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($days: [Date!]!, $kinds: [AuditKind!], $zones: [ID!], $knownAt: DateTime) {
  now: auditTrend(days: $days, kinds: $kinds, zones: $zones, knownAt: $knownAt) {
    points {
      asOf
      counts {
        kind
        title
        severity
        count
        open
        appeared
        gone
      }
      zones {
        zone {
          code
          name
        }
        count
      }
    }
  }
  then: auditTrend(
    days: $days
    kinds: $kinds
    zones: $zones
    knownAt: $knownAt
    asKnown: THEN
  ) {
    points {
      asOf
      revision
      counts {
        kind
        count
        open
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const WorkPlanDocument = new TypedDocumentString(`
    query WorkPlan($asOf: Date, $knownAt: DateTime) {
  workPlan(asOf: $asOf, knownAt: $knownAt) {
    counts {
      state
      count
    }
    holdUps {
      count
      task {
        code
        name
      }
    }
    tasks {
      code
      name
      order
      part
      plan
      deadline
      dueFrom
      dueBy
      state
      deliverables
      units {
        role
        unit {
          code
          name
        }
      }
      needs {
        basis
        reason
        needs {
          code
          name
        }
      }
      evidence {
        doneOn
        evidence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkPlanQuery, WorkPlanQueryVariables>;
export const ZoneDocument = new TypedDocumentString(`
    query Zone($asOf: Date, $knownAt: DateTime, $code: ID!) {
  zone(asOf: $asOf, knownAt: $knownAt, code: $code) {
    id
    code
    name
    class
    aliases
    endedOn
    parent {
      code
      name
    }
    capacities {
      element {
        code
        name
        kind
      }
      validFrom
      validTo
    }
    departments {
      code
      name
      sections {
        code
        name
      }
      posts {
        code
        name
        memberships {
          person {
            code
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneQuery, ZoneQueryVariables>;
export const ZoneListDocument = new TypedDocumentString(`
    query ZoneList($asOf: Date, $knownAt: DateTime, $after: String) {
  zones(asOf: $asOf, knownAt: $knownAt, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        code
        name
        class
        parent {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneListQuery, ZoneListQueryVariables>;
export const ZoneScoresDocument = new TypedDocumentString(`
    query ZoneScores($asOf: Date, $knownAt: DateTime, $code: ID!) {
  zone(asOf: $asOf, knownAt: $knownAt, code: $code) {
    scores {
      kind
      checked
      failed
      ratio
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneScoresQuery, ZoneScoresQueryVariables>;
export const ZoneDelegationsDocument = new TypedDocumentString(`
    query ZoneDelegations($asOf: Date, $knownAt: DateTime, $code: ID!, $after: String) {
  zone(asOf: $asOf, knownAt: $knownAt, code: $code) {
    delegations(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          power {
            code
            name
            type
          }
          mode
          validFrom
          validTo
          filedOn
          steps {
            order
            responsibilities {
              staff {
                code
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneDelegationsQuery, ZoneDelegationsQueryVariables>;
export const ZoneChainsDocument = new TypedDocumentString(`
    query ZoneChains($asOf: Date, $knownAt: DateTime, $zones: [ID!], $after: String) {
  chainCoverage(
    asOf: $asOf
    knownAt: $knownAt
    zones: $zones
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        chain {
          code
          name
        }
        held
        total
        complete
        missing {
          order
          stage
          power {
            code
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneChainsQuery, ZoneChainsQueryVariables>;
export const ZoneSupportDocument = new TypedDocumentString(`
    query ZoneSupport($asOf: Date, $knownAt: DateTime, $zones: [ID!]) {
  audit(asOf: $asOf, knownAt: $knownAt, kinds: [SUPPORT_MISSING], zones: $zones) {
    findings(first: 500) {
      totalCount
      edges {
        node {
          element {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneSupportQuery, ZoneSupportQueryVariables>;