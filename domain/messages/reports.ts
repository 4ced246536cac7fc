import type { Bilingual } from '../language.ts';
import { said } from './told.ts';

/** What reports say that are handed on: an audit, a comparison, a list, as .xlsx. */

export const YES = said('是', 'true');
export const NO = said('否', 'false');

export const FRONT = said('说明', 'About');

export const TITLES = {
  audit: said('责任审计', 'Audit of accountability'),
  differences: said('比较', 'Comparison'),
  list: said('列表', 'List'),
  trend: said('问题走势', 'Trend of findings'),
  pivot: said('问题分类统计', 'Findings counted'),
  timeline: said('历程', 'Timeline'),
  owed: said('应办事项', 'What is owed'),
} as const;

/** What stands at the left of the first sheet. */
export const ABOUT = {
  city: said('城市', 'City'),
  asOf: said('日期', 'Day'),
  knownAt: said('按何时的记录', 'As recorded at'),
  now: said('导出之时', 'when it was written'),
  revision: said('版本', 'Revision'),
  by: said('导出者', 'Written by'),
  at: said('导出时间', 'Written at'),
  filters: said('筛选', 'Filters'),
  none: said('无', 'none'),
  total: said('总数', 'Total'),
  counts: said('分类统计', 'Counts'),
  meanings: said('用语说明', 'What the words mean'),
  band: said('注意', 'Mind'),
} as const;

/** That a report is not of today as known now; undefined where it is. `today` is left out where that is not known. */
export function otherTime(
  asOf: string | null,
  knownAt: string | null,
  today: string | undefined,
): Bilingual | undefined {
  const isOtherDay = asOf !== null && today !== undefined && asOf !== today;
  const parts = [
    ...(isOtherDay ? [said(`这是 ${asOf} 的情况`, `This is of ${asOf}`)] : []),
    ...(isOtherDay && asOf > today ? [said('尚未发生', 'which is to come')] : []),
    ...(knownAt === null ? [] : [said(`按 ${knownAt} 所知`, `as known at ${knownAt}`)]),
  ];
  if (parts.length === 0) return undefined;
  const end = said('不是今日按现在所知的情况', 'not of today as known now');
  return said(
    [...parts, end].map(({ zh }) => zh).join(' · '),
    [...parts, end].map(({ en }) => en).join(', '),
  );
}

export const HEADINGS = {
  kind: said('种类', 'Kind'),
  severity: said('级别', 'Severity'),
  sentence: said('问题', 'Finding'),
  zone: said('新区', 'Zone'),
  power: said('职权', 'Power'),
  step: said('环节', 'Step'),
  chain: said('职权链条', 'Chain'),
  person: said('人员', 'Person'),
  element: said('支撑要素', 'Support element'),
  accepted: said('认可', 'Accepted'),
  acceptedBy: said('认可人', 'Accepted by'),
  reason: said('认可理由', 'Reason'),
  document: said('认可文件', 'Document'),
  until: said('认可至', 'Accepted until'),
  from: said('认可自', 'Accepted from'),
  acceptedIn: said('认可版本', 'Accepted in revision'),
  detail: said('细节', 'Detail'),
  count: said('数量', 'Count'),
  open: said('待处理', 'Open'),
  ofWhichAccepted: said('已认可', 'Accepted'),
  record: said('记录', 'Record'),
  what: said('差异', 'Difference'),
  field: said('内容', 'Field'),
  before: said('先前', 'Before'),
  after: said('其后', 'After'),
  madeBy: said('由谁改动', 'Changed by'),
  madeAt: said('改动时间', 'Changed at'),
  operation: said('操作', 'Operation'),
  source: said('来源', 'Source'),
  revision: said('版本', 'Revision'),
  key: said('标识', 'Key'),
  added: said('新增', 'Added'),
  removed: said('取消', 'Removed'),
  changed: said('变更', 'Changed'),
  day: said('日期', 'Day'),
  checked: said('检查数', 'Checked'),
  appeared: said('新增', 'Appeared'),
  gone: said('消除', 'Gone'),
  kindWord: said('种类原词', 'Kind word'),
  name: said('名称', 'Name'),
  lane: said('栏', 'Lane'),
  part: said('段', 'Part'),
  first: said('起始日期', 'From'),
  end: said('终止日期', 'To'),
  days: said('天数', 'Days'),
  text: said('内容', 'Text'),
  state: said('状态', 'State'),
  due: said('截止日期', 'Due'),
  daysLate: said('逾期天数', 'Days late'),
  matter: said('事项', 'Matter'),
  owedBy: said('承办单位', 'Owed by'),
  owedTo: said('对象', 'Owed to'),
  subject: said('具体内容', 'What'),
  lacks: said('尚缺', 'Lacks'),
  since: said('自何日起', 'Since'),
  clause: said('依据条款', 'Clause'),
} as const;

/** What stands in a table of counts beside the things. */
export const AXES = {
  none: said('（无）', '(none)'),
  all: said('合计', 'All'),
} as const;

/** A code or raw word beside what it stands for. */
export const codeOf = (of: Bilingual): Bilingual => said(`${of.zh}代码`, `${of.en} code`);
export const wordOf = (of: Bilingual): Bilingual => said(`${of.zh}原词`, `${of.en} word`);

export const DIFFERENCE_MEANINGS = {
  ADDED: said('前一方没有，后一方有。', 'It is on the second side only.'),
  REMOVED: said('前一方有，后一方没有。', 'It is on the first side only.'),
  CHANGED: said(
    '两方都有，而内容不同：每项不同的内容占一行。',
    'It is on both sides and says something else: a row for each field that differs.',
  ),
} as const;
