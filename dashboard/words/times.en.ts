import type { Said } from './said.ts';
import type { zhTimes } from './times.zh.ts';

/** The same in English. */
export const enTimes = {
  following: (day) => `This is as of ${day}; the whole page follows when you let go.`,
  timeline: 'Timeline',
  timelineDrawing: 'Drawing of the timeline; the table below says the same',
  drawnInPart: (rows) => `At most ${rows} rows of each are drawn; the table below has all of them.`,
  nobodyFor: (days) => (days === null ? 'nobody since' : `nobody for ${days} ${days === 1 ? 'day' : 'days'}`),
  severalFor: (days) =>
    days === null ? 'several since' : `several for ${days} ${days === 1 ? 'day' : 'days'}`,
  trendIntro:
    'How many findings there were up to the chosen day. The solid line is by the record as it is, the dashed one by the record as it stood then: the difference was entered late.',
  trendDrawing: 'Drawing of the trend; the table below says the same',
  trendTable: 'Day by day',
  trendKinds: 'Change by kind',
  every: 'Every',
  everyOf: { month: 'month', quarter: 'quarter', year: 'year' },
  asKnownNow: 'By the record as it is',
  asKnownThen: 'By the record as it stood then',
  appeared: 'Appeared',
  gone: 'Gone',
} satisfies Said<typeof zhTimes>;
