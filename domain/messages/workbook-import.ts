import type { Bilingual } from '../language.ts';
import { said } from './told.ts';

/** What the command line says of an import. */

export const expectedAfter = (expected: Bilingual): Bilingual =>
  said(`应为：${expected.zh}`, `expected: ${expected.en}`);

export const andMore = (count: number): Bilingual => said(`…… 另有 ${count} 处`, `… and ${count} more`);

export const errorsIn = (count: number, file: string): Bilingual =>
  said(
    `共 ${count} 处错误，未作任何改动；全部错误见 ${file}`,
    `${count} errors, nothing was changed; all are in ${file}`,
  );

export const notices = (count: number): Bilingual => said(`提示 ${count} 条：`, `${count} notices:`);

export const sheetCounts = (
  sheet: Bilingual,
  {
    added,
    corrected,
    removed,
    unchanged,
  }: Readonly<Record<'added' | 'corrected' | 'removed' | 'unchanged', number>>,
): Bilingual =>
  said(
    `${sheet.zh}：新增 ${added}，更正 ${corrected}，取消 ${removed}，不变 ${unchanged}`,
    `${sheet.en}: ${added} added, ${corrected} corrected, ${removed} removed, ${unchanged} unchanged`,
  );

export const DRY_RUN = said('试运行，未写入', 'Dry run: nothing was written');
export const NOTHING_DIFFERS = said('无变化，未产生新版本', 'Nothing differs: no new revision');
export const published = (revision: number): Bilingual =>
  said(`已发布为第 ${revision} 版`, `Published as revision ${revision}`);

export const FINDINGS_WITHOUT_DRY_RUN = said(
  '--findings 说明导入会带来什么，须与 --dry-run 同用。',
  '--findings says what an import would do: it goes with --dry-run.',
);
export const DAY_WITHOUT_FINDINGS = said(
  '--as-of 是审计的日期，须与 --findings 同用。',
  '--as-of is the day of the audit: it goes with --findings.',
);

/** The headings of the list of errors, and of the column beside the rows of a report. */
export const ERROR_HEADINGS: readonly Bilingual[] = [
  said('位置', 'place'),
  said('表', 'sheet'),
  said('行', 'row'),
  said('列', 'column'),
  said('内容', 'value'),
  said('问题', 'message'),
  said('应为', 'expected'),
];

export const errorsLeft = (count: number): Bilingual =>
  said(`另有 ${count} 处错误未列出`, `${count} more errors are not shown`);
