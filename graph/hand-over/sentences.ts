import type { Bilingual, Language } from '../../domain/language.ts';
import type { Bar, Doubt, Reason } from '../../questions/hand-over/candidates.ts';
import type { Role } from '../../questions/hand-over/find-candidatures.ts';
import type { Left } from '../../questions/hand-over/items.ts';
import type { ToldCandidate, ToldItem } from '../../questions/hand-over/told-item.ts';

const REASONS: Readonly<Record<Reason, Bilingual>> = {
  ANSWERS_ALREADY: { zh: '已负责该环节', en: 'answers for the step already' },
  SAME_POST: { zh: '担任同一岗位', en: 'holds the same post' },
  SAME_SECTION: { zh: '在同一科室任职', en: 'holds a post of the same section' },
  SAME_DEPARTMENT: { zh: '在同一部门任职', en: 'holds a post of the same department' },
  LEADS_DEPARTMENT: { zh: '任该部门领导岗位', en: 'holds a leader’s post of the department' },
  CERTIFIED: { zh: '持有有效执法证', en: 'has a valid enforcement certificate' },
};

const DOUBTS: Readonly<Record<Doubt, Bilingual>> = {
  POST_ENDS: { zh: '任职将到期', en: 'the post ends' },
  CERTIFICATE_ENDS: { zh: '执法证将到期', en: 'the certificate ends' },
  NO_SECTION: { zh: '岗位不在任何科室', en: 'the post is in no section' },
  AT_LIMIT: { zh: '责任数达到上限', en: 'has as many as anybody may' },
};

const BARS: Readonly<Record<Bar, Bilingual>> = {
  NO_FITTING_POST: { zh: '无合适岗位', en: 'without a fitting post' },
  NO_CERTIFICATE: { zh: '无有效执法证', en: 'without a certificate' },
  DUTIES_NOT_SEPARATED: { zh: '将兼任审查与决定', en: 'would review and decide' },
  OVERLOADED: { zh: '将超过责任上限', en: 'would have too many' },
};

const LEFT: Readonly<Record<Left, Bilingual>> = {
  NO_DEPARTMENT: { zh: '无从确定部门', en: 'nothing tells which department it is of' },
  OTHER_ZONE: {
    zh: '职权系委托，不得转由其他新区的部门行使',
    en: 'the power is entrusted, and its department is of another zone',
  },
  NOBODY_THERE: { zh: '该部门再无他人任职', en: 'nobody else holds a post in the department' },
  NOBODY_FITS: { zh: '该部门其他人均不符合', en: 'nobody else in the department fits' },
  ALSO_STAFF: {
    zh: '该领导同时是该环节工作人员，而后者无人接手',
    en: 'the leader is staff of the step too, which nobody takes',
  },
};

const ROLES: Readonly<Record<Role, Bilingual>> = {
  STAFF: { zh: '工作人员', en: 'staff' },
  LEADER: { zh: '责任领导', en: 'leader' },
};

interface Named {
  readonly zone: string;
  readonly power: string;
  readonly step: string;
}

/** What becomes of something that is left; `pick` is how who takes it is called. */
export function itemSentence(language: Language, item: ToldItem, named: Named, pick: string): string {
  const { zone, power, step } = named;
  const role = ROLES[item.role][language];
  const rest = REST[language](item, pick);
  return language === 'zh'
    ? `${zone}承接的职权${power}，环节${step}的${role}${rest}。`
    : `The ${role} of step ${step} of ${power} in ${zone}: ${rest}.`;
}

const REST: Readonly<Record<Language, (item: ToldItem, pick: string) => string>> = {
  zh: ({ state, left, unfit }, pick) => {
    if (state === 'TAKEN') return `由${pick}接手`;
    if (state === 'COVERED') return '另有人负责';
    const others = unfit.map(({ reason, count }) => `${BARS[reason].zh}${count}人`).join('、');
    return `无人接手：${left ? LEFT[left].zh : ''}${left === 'NOBODY_FITS' ? `（${others}）` : ''}`;
  },
  en: ({ state, left, unfit }, pick) => {
    if (state === 'TAKEN') return `${pick} takes it`;
    if (state === 'COVERED') return 'others answer for it already';
    const others = unfit.map(({ reason, count }) => `${count} ${BARS[reason].en}`).join(', ');
    return `nobody takes it, because ${left ? LEFT[left].en : ''}${left === 'NOBODY_FITS' ? ` (${others})` : ''}`;
  },
};

/** `person` and `post` as they are called. */
export type CandidateSaid = Omit<ToldCandidate, 'section'>;

export function candidateSentence(language: Language, said: CandidateSaid): string {
  const { person, post, load, loadAfter } = said;
  const reasons = said.reasonsFor.map((each) => REASONS[each][language]);
  const doubts = said.reasonsAgainst.map((each) => DOUBTS[each][language]);
  if (language === 'zh') {
    const against = doubts.length > 0 ? `；但${doubts.join('、')}` : '';
    return `${person}任${post}，${reasons.join('、')}${against}；现有${load}项责任，接手后${loadAfter}项。`;
  }
  const against = doubts.length > 0 ? `; but ${doubts.join(', ')}` : '';
  return `${person}, ${post}, ${reasons.join(', ')}${against}; responsibilities: ${load} now, ${loadAfter} after.`;
}
