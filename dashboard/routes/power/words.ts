import type { Said } from '../../words/said.ts';

const zh = {
  checking: '正在核对在岗、证件与代理…',
  standsIn: (name: string) => `${name} 代理`,
  vacant: '空缺',
  flaws: {
    STAFF_NOT_IN_POST: '不在岗',
    LEADER_NOT_IN_OFFICE: '不在任',
    CERTIFICATE_MISSING: '无证',
    ASSIGNMENT_MISPLACED: '错位',
    DUTIES_NOT_SEPARATED: '审查决定未分离',
    NOBODY_ACTS: '外出，无人代理',
    DEPUTY_UNFIT: '代理人不适格',
  },
  supervision: '监管清单',
  everyDays: (days: number) => `每 ${days} 天`,
  manual: '办事手册',
  manualEmpty: '没有记载文件、表格、业务联系人、专家或培训。',
  templates: '表格与资料',
  contacts: '业务联系人',
  hotline: (phone: string) => `电话 ${phone}`,
  remotely: '可远程指导',
  experts: '专家',
  trainings: '培训',
};

const en: Said<typeof zh> = {
  checking: 'Checking posts, certificates and deputies…',
  standsIn: (name) => `${name} stands in`,
  vacant: 'Vacant',
  flaws: {
    STAFF_NOT_IN_POST: 'not in post',
    LEADER_NOT_IN_OFFICE: 'not in office',
    CERTIFICATE_MISSING: 'no certificate',
    ASSIGNMENT_MISPLACED: 'of another place',
    DUTIES_NOT_SEPARATED: 'reviews and decides',
    NOBODY_ACTS: 'away, nobody acts',
    DEPUTY_UNFIT: 'deputy must not act',
  },
  supervision: 'Supervision',
  everyDays: (days) => (days === 1 ? 'every day' : `every ${days} days`),
  manual: 'Manual',
  manualEmpty: 'No document, form, contact, expert or training is recorded.',
  templates: 'Forms and files',
  contacts: 'Contacts',
  hotline: (phone) => `Telephone ${phone}`,
  remotely: 'guides from afar',
  experts: 'Experts',
  trainings: 'Trainings',
};

/** What the page of a power says of who answers for it, and of its manual. */
export const powerWords = { zh, en };
