import type { AuditKind } from '../findings.ts';
import type { Bilingual } from '../language.ts';
import { said } from './told.ts';

/** What each audit finds. */
export const MEANINGS: Readonly<Record<AuditKind, Bilingual>> = {
  NO_STEPS: said('下放的职权没有划分任何环节。', 'A delegation without any step.'),
  STEP_UNASSIGNED: said('环节没有任何责任。', 'A step without a responsibility.'),
  RESPONSIBILITY_CONFLICT: said('同一环节有两条或更多责任。', 'A step with two or more responsibilities.'),
  ASSIGNMENT_INCOMPLETE: said(
    '责任缺少部门、责任领导、科室、岗位、工作人员五项之一。',
    'A responsibility that leaves out any of department, leader, section, post and staff.',
  ),
  ASSIGNMENT_MISPLACED: said(
    '责任的科室不属于其部门，或岗位不属于其科室。',
    'A responsibility whose section is not in its department, or whose post is not in its section.',
  ),
  MEMBERSHIP_BEYOND_POST: said(
    '任职的期间超出其岗位存续的期间。',
    'A membership that holds on days on which its post is not there.',
  ),
  STAFF_NOT_IN_POST: said(
    '责任的工作人员当日不担任其岗位。',
    'A responsibility whose staff does not hold its post on that day.',
  ),
  LEADER_NOT_IN_OFFICE: said(
    '责任领导当日在其部门不担任任何岗位。',
    'A responsibility whose leader holds no post in its department on that day.',
  ),
  CERTIFICATE_MISSING: said(
    '执法类职权的工作人员当日没有有效的执法证。',
    'A responsibility of an enforcement power whose staff has no certificate valid on that day.',
  ),
  DUTIES_NOT_SEPARATED: said(
    '同一人既是同一下放职权审查环节的工作人员，又是其决定环节的工作人员。',
    'A person who is staff of both a review and a decision of one delegation.',
  ),
  SUPPORT_MISSING: said(
    '行使职权所需的支撑要素，新区并不具备。',
    'A support element that the power takes and the zone lacks.',
  ),
  OUTSIDE_CATALOGUE: said(
    '下放的职权不在该类新区的指导目录中。',
    "A delegation of a power that the guidance catalogue of the zone's class does not list.",
  ),
  NOT_FILED: said('下放至当日仍未备案。', 'A delegation not filed by that day.'),
  CHAIN_BROKEN: said(
    '新区承接了职权链条中的部分职权，而非全部。',
    'A chain of which the zone holds at least one power, but not all.',
  ),
  OVERLOADED: said(
    '一人作为工作人员的责任超过上限。',
    'A person who is the staff of more responsibilities than the limit.',
  ),
  BACKDATED: said(
    '责任在其所称起始日之后很久才记录。',
    'A responsibility recorded long after the day from which it claims to hold.',
  ),
  NO_LEGAL_BASIS: said(
    '下放的职权所依据的条文当日均已废止。',
    'A delegation of a power that rests on articles, all of which are repealed on that day.',
  ),
  TRANSFER_OWED: said(
    '职权应移交的内容逾期未移交，或未整体签收。',
    'What is owed for a power is not handed to a zone and received in whole by its day.',
  ),
  STANDING_OWED: said(
    '下放的职权逾期仍没有与其方式相符的授权或委托文件。',
    'A delegation stands on no document of its mode by its day.',
  ),
  STANDING_NOTICE_OWED: said(
    '授权或委托的文件逾期未公布。',
    'The document of a standing that covers a delegation is not published by its day.',
  ),
  SEAL_OWED: said(
    '作出决定的新区部门逾期仍没有有效的电子签章。',
    'A department of a zone that decides has no valid electronic seal by its day.',
  ),
  FILING_OWED: said(
    '责任分工或监管清单逾期未报市直部门备案。',
    "The division of responsibility or the supervision list is not filed with the power's department by its day.",
  ),
  CERTIFICATE_FILING_OWED: said(
    '新区人员的执法证逾期未报省备案。',
    'The certificate of a person who holds a post in a zone is not filed with the province by its day.',
  ),
  RE_ENTRUSTED: said(
    '受委托的职权由其他新区的部门负责。',
    'A responsibility for an entrusted power whose department is in another zone.',
  ),
  GRANTOR_WRONG: said(
    '授权委托的机关无权作出。',
    "A standing whose grantor is not the power's department, or, where it authorises, not the zone's city.",
  ),
  FILING_OUTDATED: said(
    '备案的责任分工或监管清单与当日不一致。',
    'A delegation whose filed division of responsibility or supervision list no longer says what holds.',
  ),
  MEMORANDUM_OWED: said('下放的职权逾期仍没有备忘录。', 'A delegation names no memorandum by its day.'),
  OPINION_OWED: said(
    '部门对其职权的调整事项逾期没有意见。',
    "The department of an item's power has given no opinion by its day.",
  ),
  ITEM_NOT_CARRIED_OUT: said(
    '审定同意并已公布的调整事项，生效之日未落实。',
    'An item that was approved and published was not carried out on its day.',
  ),
  SUPERVISION_OWED: said(
    '下放的职权逾期仍有环节未列入监管清单。',
    'Steps of a delegation are on no supervision list by its day.',
  ),
  SUPERVISION_ROUND_OWED: said(
    '监管清单规定间隔天数的事项逾期未再次检查。',
    'What a supervision list asks to be inspected every so many days was not inspected again by its day.',
  ),
  RECTIFICATION_OWED: said(
    '检查提出的整改逾期未答复。',
    'What an inspection found is neither answered nor refused by its day.',
  ),
  RECTIFICATION_NOTICE_OWED: said(
    '新区拒不整改，逾期未发出整改意见书。',
    'A zone refused to put something right, and no notice is issued by its day.',
  ),
  PENALTY_FILING_OWED: said(
    '重大处罚逾期未向职权所属部门或法制办备案。',
    "A major penalty is not filed with the power's department and the legal office by its day.",
  ),
  PLATFORM_OWED: said(
    '下放的职权逾期仍不在新区的任何平台运行。',
    'A delegation is run on no platform of the zone by its day.',
  ),
  PUSH_OWED: said(
    '平台上运行的职权逾期仍未把数据推送给市直部门。',
    'What a platform runs is pushed to no department of the city by its day.',
  ),
  ONE_NET_OWED: said(
    '新区的平台逾期仍未并入全市“一张网”。',
    'A platform is not linked to the one net of the city by its day.',
  ),
  ACT_WITHOUT_STANDING: said(
    '平台推送的办件，办理时缺少下放、授权委托、印章、执法证或责任人；只在点名时查找。',
    'Something was done on a platform without the power, a document, a seal, a certificate or whoever answers for it; looked for by name alone.',
  ),
  WORK_RULES_OWED: said(
    '承接职权的新区逾期仍缺职责关系、工作程序或争议处理的规则。',
    'A zone that holds powers has no rules for duties, procedure or disputes by its day.',
  ),
  BUSINESS_RULES_OWED: said(
    '下放的职权逾期仍缺分类管理、容缺受理或诚信管理的规则。',
    'A delegation has no rules for classified, tolerant or credit-based handling by its day.',
  ),
  MANUAL_OWED: said(
    '新区承接的职权逾期仍缺操作规则、法律法规、示范文本或业务联系人。',
    'A power that a zone holds has no rules, laws, templates or contact of its department by its day.',
  ),
  TRAINING_OWED: said(
    '下放职权的责任人员逾期无人接受业务培训。',
    'Nobody who answers for a delegation was trained for its power by its day.',
  ),
  RAISED_OWED: said(
    '反映的问题、督查事项或有期限的来文逾期未答复也未办结。',
    'What was asked or demanded, or names a day, is neither answered nor closed by its day.',
  ),
  EVALUATION_OWED: said(
    '承接职权的新区逾期没有已公布的评价。',
    'A zone that holds powers was not rated, by what is published, by its day.',
  ),
  CONFIRMATION_OWED: said(
    '工作人员逾期未确认所负的职责。',
    'Whoever is staff has not confirmed what they answer for by their day.',
  ),
  TASK_CLAIMED: said(
    '任务已有完成依据，而衡量显示尚未全部落实。',
    'A task of which there is evidence, and whose measures say that it is not done everywhere.',
  ),
  NOBODY_ACTS: said(
    '工作人员当日不在岗的责任，无人代理。',
    'A responsibility whose staff is away on that day, and nobody acts.',
  ),
  DEPUTY_UNFIT: said(
    '代理执法职权的人员没有有效的执法证，或同一下放职权的审查与决定落于一人。',
    'Somebody acts for a power that is enforced without a certificate, or for review and decision of one delegation.',
  ),
};
