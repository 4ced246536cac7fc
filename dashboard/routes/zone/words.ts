import type { Said } from '../../words/said.ts';

const zh = {
  readiness: '承接准备',
  weakest: '最弱',
  measure: '项目',
  howFar: '程度',
  doneOf: '已做到/应做到',
  whatLacks: '差在哪里',
  behindSome: '查看缺什么',
  nothingBehind: '不缺',
  evaluated: (count: number) => `近一年公布的评价 ${count} 次。`,
};

const en: Said<typeof zh> = {
  readiness: 'How far it is',
  weakest: 'weakest',
  measure: 'Measure',
  howFar: 'How far',
  doneOf: 'Done of owed',
  whatLacks: 'What lacks',
  behindSome: 'See what lacks',
  nothingBehind: 'Nothing',
  evaluated: (count) => `Evaluations published in the last year: ${count}.`,
};

/** What the page of a zone says of how far it is. */
export const readinessWords = { zh, en };
