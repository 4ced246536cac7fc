import { globalId, parseGlobalId } from './global-id.ts';
import { joinKey, splitKey } from './keys.ts';
import type { Bilingual } from './language.ts';
import { compareCodes, compareNumbers } from './order.ts';

/** What the audits look for, and what each is called, in the order in which they are listed everywhere. */
export const AUDIT_TITLES = {
  NO_STEPS: { zh: '下放职权没有环节', en: 'A delegation without any step' },
  STEP_UNASSIGNED: { zh: '环节无人负责', en: 'A step without a responsibility' },
  RESPONSIBILITY_CONFLICT: { zh: '同一环节责任重复', en: 'A step with two or more responsibilities' },
  ASSIGNMENT_INCOMPLETE: { zh: '责任不完整', en: 'A responsibility that leaves out any of the five' },
  ASSIGNMENT_MISPLACED: { zh: '责任错位', en: 'A responsibility whose section or post is of another place' },
  STAFF_NOT_IN_POST: { zh: '工作人员不在岗', en: 'Staff who does not hold the post' },
  LEADER_NOT_IN_OFFICE: { zh: '责任领导不在任', en: 'A leader who holds no post in the department' },
  CERTIFICATE_MISSING: { zh: '执法人员无有效执法证', en: 'Enforcement staff without a valid certificate' },
  DUTIES_NOT_SEPARATED: { zh: '审查与决定未分离', en: 'Review and decision in one hand' },
  SUPPORT_MISSING: { zh: '缺少支撑要素', en: 'A support element that the zone lacks' },
  OUTSIDE_CATALOGUE: { zh: '超出指导目录', en: 'A power outside the guidance catalogue' },
  NOT_FILED: { zh: '未备案', en: 'A delegation not filed' },
  CHAIN_BROKEN: { zh: '职权链条断裂', en: 'A chain held only in part' },
  OVERLOADED: { zh: '责任过载', en: 'A person with too many responsibilities' },
  BACKDATED: { zh: '责任事后补记', en: 'A responsibility recorded long after it began' },
  NO_LEGAL_BASIS: { zh: '设定依据已失效', en: 'A power whose articles are all repealed' },
  MEMBERSHIP_BEYOND_POST: { zh: '岗位已不存在仍任职', en: 'A membership in a post that is not there' },
  TRANSFER_OWED: { zh: '移交逾期未办', en: 'A transfer is late' },
  STANDING_OWED: { zh: '授权委托逾期未办', en: 'A standing is late' },
  STANDING_NOTICE_OWED: { zh: '授权委托公告逾期未办', en: 'The notice of a standing is late' },
  SEAL_OWED: { zh: '电子签章逾期未办', en: 'An electronic seal is late' },
  FILING_OWED: { zh: '备案逾期未办', en: 'A filing is late' },
  CERTIFICATE_FILING_OWED: { zh: '执法证备案逾期未办', en: 'The filing of a certificate is late' },
  RE_ENTRUSTED: { zh: '委托再转', en: 'An entrusted power that is entrusted on' },
  GRANTOR_WRONG: { zh: '委托机关不符', en: 'A standing of a wrong grantor' },
  FILING_OUTDATED: { zh: '备案已过时', en: 'A filing that no longer says what holds' },
  MEMORANDUM_OWED: { zh: '备忘录逾期未办', en: 'A memorandum is late' },
  OPINION_OWED: { zh: '部门意见逾期未办', en: 'An opinion is late' },
  ITEM_NOT_CARRIED_OUT: { zh: '审定未落实', en: 'An approved item that was not carried out' },
  SUPERVISION_OWED: { zh: '监管逾期未办', en: 'Supervision is late' },
  WORK_RULES_OWED: { zh: '工作规则逾期未办', en: 'Working rules of a zone are late' },
  BUSINESS_RULES_OWED: { zh: '业务规则逾期未办', en: 'Rules of business are late' },
  MANUAL_OWED: { zh: '培训手册逾期未办', en: 'The manual of a power is late' },
  TRAINING_OWED: { zh: '培训逾期未办', en: 'A training is late' },
  RAISED_OWED: { zh: '来文逾期未办', en: 'An answer to what was raised is late' },
  EVALUATION_OWED: { zh: '定期评价逾期未办', en: 'The evaluation of a zone is late' },
  CONFIRMATION_OWED: { zh: '职责确认逾期未办', en: 'A confirmation of duties is late' },
  TASK_CLAIMED: { zh: '任务完成存疑', en: 'Task not done everywhere' },
  NOBODY_ACTS: { zh: '无人代理', en: 'Nobody acts for who is away' },
  DEPUTY_UNFIT: { zh: '代理人不适格', en: 'Somebody acts who must not' },
  SUPERVISION_ROUND_OWED: { zh: '监管频次逾期未办', en: 'A round of supervision is late' },
  RECTIFICATION_OWED: { zh: '整改逾期未办', en: 'A rectification is late' },
  RECTIFICATION_NOTICE_OWED: { zh: '整改意见书逾期未办', en: 'The notice of a rectification is late' },
  PENALTY_FILING_OWED: { zh: '重大处罚备案逾期未办', en: 'The filing of a major penalty is late' },
  PLATFORM_OWED: { zh: '平台运行逾期未办', en: 'Running on a platform is late' },
  PUSH_OWED: { zh: '数据推送逾期未办', en: 'Pushing data is late' },
  ONE_NET_OWED: { zh: '一张网逾期未办', en: 'The one net is late' },
  ACT_WITHOUT_STANDING: { zh: '无权办件', en: 'An act without standing' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type AuditKind = keyof typeof AUDIT_TITLES;

export const AUDIT_KINDS = Object.keys(AUDIT_TITLES) as readonly AuditKind[];

export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about, by codes; null is what it does not name. Two with the same are the same finding. */
export interface FindingKey {
  readonly kind: AuditKind;
  readonly zone: string | null;
  readonly power: string | null;
  /** The order of the step within the delegation of the power to the zone. */
  readonly step: number | null;
  readonly chain: string | null;
  readonly person: string | null;
  readonly element: string | null;
  /** What else it is about: a thing of any type, where none of the others is. */
  readonly subject: FindingSubject | null;
}

/** A thing by its type and code. */
export interface FindingSubject {
  readonly type: string;
  readonly code: string;
}

export interface Finding extends FindingKey {
  readonly severity: Severity;
  /** What more there is to say, in codes or a number; see the audit. */
  readonly detail: string | null;
}

const kindOrder: ReadonlyMap<string, number> = new Map(AUDIT_KINDS.map((kind, order) => [kind, order]));

/** By zone, power, step, kind, chain, person, element and subject; what is not filled in comes last. */
export function compareFindings(one: FindingKey, other: FindingKey): number {
  return (
    compareCodes(one.zone, other.zone) ||
    compareCodes(one.power, other.power) ||
    compareNumbers(one.step, other.step) ||
    (kindOrder.get(one.kind) ?? 0) - (kindOrder.get(other.kind) ?? 0) ||
    compareCodes(one.chain, other.chain) ||
    compareCodes(one.person, other.person) ||
    compareCodes(one.element, other.element) ||
    compareCodes(one.subject?.type ?? null, other.subject?.type ?? null) ||
    compareCodes(one.subject?.code ?? null, other.subject?.code ?? null)
  );
}

/** The finding's key as text, with its kind first: seven parts, and an eighth `Type:code` where it has a subject. */
export function findingKeyText(key: FindingKey): string {
  const { kind, zone, power, step, chain, person, element, subject } = key;
  const parts = [kind, ...[zone, power, step, chain, person, element].map((part) => partOf(part))];
  return joinKey(subject ? [...parts, `${subject.type}:${subject.code}`] : parts);
}

/** Opaque, and the same for the same finding on every day and in every database. */
export function findingId(key: FindingKey): string {
  return globalId('Finding', findingKeyText(key));
}

/** What an id of a finding names; undefined for what `findingId` never made. */
export function parseFindingId(id: string): FindingKey | undefined {
  const parsed = parseGlobalId(id);
  const key = parsed?.type === 'Finding' ? parseFindingKey(parsed.code) : undefined;
  return key && findingId(key) === id ? key : undefined;
}

/** The key that `findingKeyText` wrote; undefined for what is none. */
export function parseFindingKey(text: string): FindingKey | undefined {
  const parts = splitKey(text);
  const [kind = '', zone, power, step, chain, person, element, about] = parts;
  if (parts.length < 7 || parts.length > 8 || !kindOrder.has(kind)) return undefined;
  const subject = about === undefined ? null : subjectOf(about);
  if (subject === undefined) return undefined;
  const order = codeOf(step);
  return {
    kind: kind as AuditKind,
    zone: codeOf(zone),
    power: codeOf(power),
    step: order === null ? null : Number(order),
    chain: codeOf(chain),
    person: codeOf(person),
    element: codeOf(element),
    subject,
  };
}

/** Types have no colon, codes may. */
function subjectOf(part: string): FindingSubject | undefined {
  const at = part.indexOf(':');
  return at > 0 ? { type: part.slice(0, at), code: part.slice(at + 1) } : undefined;
}

/** A code is never blank, so a blank part is what is not filled in. */
const partOf = (part: string | number | null): string => (part === null ? '' : String(part));
const codeOf = (part: string | undefined): string | null => (part === undefined || part === '' ? null : part);

/** What findings are told apart by. */
export const PIVOT_AXIS_WORDS = {
  新区: 'ZONE',
  审核事项: 'KIND',
  严重程度: 'SEVERITY',
  职权类型: 'POWER_TYPE',
  市级部门: 'DEPARTMENT',
  新区部门: 'ZONE_DEPARTMENT',
  责任领导: 'LEADER',
  联动链条: 'CHAIN',
} as const;
export const PIVOT_AXES = Object.values(PIVOT_AXIS_WORDS);
export type PivotAxis = (typeof PIVOT_AXES)[number];
