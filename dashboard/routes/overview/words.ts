import type { Said } from '../../words/said.ts';

const zh = { lacking: '有新区缺少的阶段' };

const en = { lacking: 'Stage that some zone lacks' } satisfies Said<typeof zh>;

/** What the filters of the matrix say. */
export const overviewWords = { zh, en };
