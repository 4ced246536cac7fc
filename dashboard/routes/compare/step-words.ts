import type { Said } from '../../words/said.ts';

const zh = { before: '← 上一个变化', after: '下一个变化 →' };

const en = { before: '← Change before', after: 'Next change →' } satisfies Said<typeof zh>;

/** How one goes from change to change. */
export const stepWords = { zh, en };
