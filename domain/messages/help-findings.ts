/** What the commands that audit, count and tell of many days say of themselves. */
export const helpFindings = {
  audit: {
    summary: { zh: '责任审计', en: 'find every accountability gap of a day' },
    description: {
      zh: '查找某一天的全部责任缺口；不限时间。',
      en: 'Finds every accountability gap of a day, as the record stood at a moment; takes as long as it takes.',
    },
    asOf: { zh: '审计哪一天，YYYY-MM-DD；默认今天', en: 'the day looked at, YYYY-MM-DD; today unless said' },
    knownAt: {
      zh: '按该时刻的记录，YYYY-MM-DDTHH:MM:SSZ',
      en: 'as the record stood then, YYYY-MM-DDTHH:MM:SSZ',
    },
    zones: {
      zh: '只看涉及这些新区的问题，以逗号分隔',
      en: 'only findings that name one of these zones, comma-separated',
    },
    overload: { zh: '一人的责任超过此数即为任务过重', en: 'more responsibilities than this are too many' },
    backdated: { zh: '迟于此天数才记录的即为事后补录', en: 'recorded so many days late is backdated' },
    within: {
      zh: '办件只看截至当日的这么多天（ACT_WITHOUT_STANDING）',
      en: 'of acts, those of so many days up to the day (ACT_WITHOUT_STANDING)',
    },
    open: { zh: '只看待处理的', en: 'only findings that are not accepted' },
    accepted: { zh: '只看已认可的', en: 'only findings that are accepted' },
    out: {
      zh: '全部问题写入该文件：.xlsx、.csv 或 .json',
      en: 'write all findings there: .xlsx, .csv or .json',
    },
    json: { zh: '以 JSON 输出', en: 'print counts and findings as JSON' },
  },
  trend: {
    summary: { zh: '问题走势', en: 'how findings come and go over many days' },
    description: {
      zh: '逐日审计一段时间：每天有多少问题、新增多少、消除多少；最多 400 天。',
      en: 'Audits many days: how many findings each has, how many appeared and went; at most 400 days.',
    },
    from: { zh: '第一天，YYYY-MM-DD', en: 'the first day, YYYY-MM-DD' },
    to: { zh: '至多到这一天，YYYY-MM-DD', en: 'no day after this one, YYYY-MM-DD' },
    asKnown: {
      zh: 'now 按现在的记录，then 按各日终了时的记录；默认 now',
      en: 'by the record as it is, or as it stood at the end of each day; now unless said',
    },
    out: {
      zh: '写入该文件，一天一种问题占一行：.xlsx、.csv 或 .json',
      en: 'write a row for each day and kind there: .xlsx, .csv or .json',
    },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  pivot: {
    summary: { zh: '问题分类统计', en: 'findings counted by one or two axes' },
    description: {
      zh: '把某一天的问题按新区、种类、职权部门等一个或两个维度统计。',
      en: 'Counts the findings of a day by zone, kind, department and the like, one or two at a time.',
    },
    out: { zh: '写入该文件：.xlsx、.csv 或 .json', en: 'write the cells there: .xlsx, .csv or .json' },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  timeline: {
    summary: { zh: '历程', en: 'all that the record says of a thing, over all days' },
    description: {
      zh: '列出某岗位、人员、环节、职权等自始至今由谁担任、属于谁、何时空缺。',
      en: 'Tells of a post, person, step, power and the like who held it since when, and for how long nobody did.',
    },
    out: { zh: '写入该文件：.xlsx、.csv 或 .json', en: 'write it there: .xlsx, .csv or .json' },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
  owed: {
    summary: { zh: '应办事项', en: 'what is owed, by whom, to whom and by when' },
    description: {
      zh: '列出某一天逾期未办的和即将到期的事项，逾期的在前。',
      en: 'Lists what is late on a day and what falls due soon, late first.',
    },
    by: { zh: '只看该部门应办的', en: 'only what this department owes' },
    to: { zh: '只看对该部门应办的', en: 'only what is owed to this department' },
    zone: { zh: '只看涉及该新区的', en: 'only what names this zone, or is owed by or to it' },
    asOf: { zh: '看哪一天，YYYY-MM-DD；默认今天', en: 'the day looked at, YYYY-MM-DD; today unless said' },
    days: {
      zh: '包括在此天数内到期的；默认 30',
      en: 'with what falls due within so many days; 30 unless said',
    },
    out: { zh: '写入该文件：.xlsx、.csv 或 .json', en: 'write it there: .xlsx, .csv or .json' },
    json: { zh: '以 JSON 输出', en: 'print as JSON' },
  },
} as const;
