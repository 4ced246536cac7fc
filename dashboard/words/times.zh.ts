/** What the pages say of days, of what went on over them and of how it grew, in Chinese. */
export const zhTimes = {
  following: (day: string) => `以下为 ${day} 的情况，松开后整页随之更新。`,
  timeline: '历程',
  timelineDrawing: '历程图，下面的表格有同样的内容',
  drawnInPart: (rows: number) => `图中每栏最多画 ${rows} 行，下面的表格有全部内容。`,
  nobodyFor: (days: number | null) => (days === null ? '至今空缺' : `空缺 ${days} 天`),
  severalFor: (days: number | null) => (days === null ? '至今重叠' : `重叠 ${days} 天`),
  trendIntro: '截至所选日期的各时点有多少问题。实线按现有记录，虚线按当时的记录：两者之差是后来才补录的。',
  trendDrawing: '趋势图，下面的表格有同样的内容',
  trendTable: '各时点',
  trendKinds: '按类型的变化',
  every: '间隔',
  everyOf: { month: '每月', quarter: '每季', year: '每年' },
  asKnownNow: '按现有记录',
  asKnownThen: '按当时的记录',
  appeared: '新出现',
  gone: '已消失',
};
