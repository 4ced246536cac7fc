import type { Said } from '../../words/said.ts';

const zh = {
  until: (day: string) => `记录中此后久无变化，因此画到 ${day} 为止；要看别的日期，请选择日期。`,
  noneThen: '在这些日子还没有记录，因此没有“按当时的记录”。',
};

const en = {
  until: (day: string) =>
    `Nothing has changed in the record for long, so the days end on ${day}; choose a day to see others.`,
  noneThen: 'On these days there was no record yet, so nothing is told as it stood then.',
} satisfies Said<typeof zh>;

/** What the page of the trend alone says. */
export const trendWords = { zh, en };
