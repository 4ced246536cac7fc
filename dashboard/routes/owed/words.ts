import type { Said } from '../../words/said.ts';

const zh = {
  intro: '按城市的要求和已有记录推算，不另行存储：谁应办，何时到期，是否逾期。',
  matter: '事项',
  or: '或',
  daysLate: (days: number) => `逾期 ${days} 天`,
  by: '应办单位',
  byNobody: '不知由谁办',
  provisionally: (day: string) => `${day}（放假安排公布后或有变动）`,
  doneOn: '办结',
};

const en: Said<typeof zh> = {
  intro:
    'Worked out from what the city demands and what is recorded, and never stored: who owes what, by when, and whether it is late.',
  matter: 'Matter',
  or: ' or ',
  daysLate: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  by: 'Owed by',
  byNobody: 'Nobody knows by whom',
  provisionally: (day) => `${day} (holidays may still move it)`,
  doneOn: 'Done on',
};

/** What the page of what is owed says. */
export const owedWords = { zh, en };
