import type { Bilingual } from '../language.ts';
import { said } from './told.ts';

/** What stands around the answers of a review of a list. */

export const REVIEW = {
  items: said('事项', 'Items'),
  refused: said('不能落实', 'cannot be carried out'),
  missing: said('缺少', 'lacks'),
  chainLacks: said('链条缺', 'chain lacks'),
  introduced: said('会出现的问题', 'Findings that it would bring'),
  resolved: said('会消除的问题', 'Findings that it would clear'),
  changed: said('内容会改变的问题', 'Findings that would change'),
  owed: said('会产生的应办事项', 'What would be owed'),
  introducedSince: said(
    '自上次审定以来新出现的问题',
    'Findings that it did not bring when it was last decided on',
  ),
  goneSince: said('自上次审定以来不再出现的问题', 'Findings that it brought then and does no more'),
  opinions: said('部门意见', 'Opinions'),
  none: said('无', 'none'),
} as const;

export const reviewTitle = (
  { code, name, zone, state }: Readonly<Record<'code' | 'name' | 'zone' | 'state', string>>,
  effectiveFrom: string,
): Bilingual =>
  said(
    `${zone}调整清单 ${code}《${name}》：${state}，按 ${effectiveFrom} 生效推演`,
    `List ${code} (${name}) of ${zone}: ${state}, run for ${effectiveFrom}`,
  );

export const staleness = (basedOn: number | null, isStale: boolean): Bilingual => {
  if (basedOn === null) return said('草稿，尚未提交', 'a draft, not submitted');
  return isStale
    ? said(
        `自修订 ${basedOn} 以来所依据的有变化`,
        `what it was decided on has moved since revision ${basedOn}`,
      )
    : said(
        `自修订 ${basedOn} 以来所依据的没有变化`,
        `what it was decided on has not moved since revision ${basedOn}`,
      );
};

export const shareOfZone = (share: number | null): Bilingual =>
  share === null
    ? said('新区当日没有下放职权', 'the zone holds nothing on the day')
    : said(
        `事项数为新区现有职权的 ${percent(share)}`,
        `as many items as ${percent(share)} of what the zone holds`,
      );

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

export const noSuchList = (code: string): Bilingual =>
  said(`当日没有编码为 ${code} 的调整清单。`, `There is no list of adjustments ${code} on that day.`);

export const notHtml = (path: string): Bilingual =>
  said(`${path}：签订文本写为 .html 文件。`, `${path}: the document to sign is written as a .html file.`);

export const listWritten = (path: string, items: number): Bilingual =>
  said(`已写入 ${path}：${items} 项`, `${path}: ${items} items`);
