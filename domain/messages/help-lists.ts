import type { Bilingual } from '../language.ts';

/** What `--help` says of lists of adjustments. */
export const helpLists = {
  listReview: {
    summary: { zh: '审核调整清单', en: 'what a list of adjustments would do' },
    description: {
      zh: '逐项说明调整清单的承接条件和能否落实，列出会出现和消除的问题、会产生的应办事项，以及提交、报审定或审定以来的变化。不写入任何内容。',
      en: 'Says of each item how its power fits the zone and whether it can be carried out; which findings the list would bring and clear, what would be owed, and what has moved since it was submitted, forwarded or decided on. Writes nothing.',
    },
    list: { zh: '清单编码', en: 'the code of the list' },
    effectiveFrom: {
      zh: '按该生效日期推演，默认为清单的生效日期，未定时为查询日期',
      en: "the day for which it is run; the list's own when left out, or else the day looked at",
    },
    asOf: { zh: '查询日期，默认今天', en: 'the day looked at; today when left out' },
    knownAt: {
      zh: '按该时刻的记录，如 2015-12-01T09:00:00+08:00',
      en: 'what the record said then, such as 2015-12-01T09:00:00+08:00',
    },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  exportList: {
    zh: '导出该调整清单的签订文本：FILE.html，A4 版面，含事项、部门意见和推演结果',
    en: 'write this list of adjustments as the document to sign instead: FILE.html, in Chinese, for A4, with its items, opinions and consequences',
  },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;
