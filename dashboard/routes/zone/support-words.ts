import type { Said } from '../../words/said.ts';

const zh = {
  held: '已具备',
  lacking: '所持职权需要而缺少',
  forPowers: (name: string, count: number) => `${name}（${count} 项职权）`,
};

const en = {
  held: 'Has',
  lacking: 'Its powers require, and it lacks',
  forPowers: (name: string, count: number) => `${name} (${count} powers)`,
} satisfies Said<typeof zh>;

/** What is said of what supports a zone. */
export const supportWords = { zh, en };
