import type { Said } from '../../words/said.ts';

const zh = { city: '市级', asTree: '按层级显示', asList: '按列表显示' };

const en = { city: 'City', asTree: 'As a tree', asList: 'As a list' } satisfies Said<typeof zh>;

/** What the page of departments alone says. */
export const organisationWords = { zh, en };
