import type { Said } from '../../words/said.ts';

const zh = {
  most: (name: string, count: number) => `${name}（问题最多的 ${count} 个）`,
};

const en = {
  most: (name: string, count: number) => `${name} (the ${count} with most)`,
} satisfies Said<typeof zh>;

/** What the facets of the audit say. */
export const facetWords = { zh, en };
