import type { Bilingual } from '../language.ts';
import { listed, said, titled, told, type Named, type Told } from './told.ts';

/** What is wrong with the days on which a row holds, beside those of what it names. */

export const hasEnded = (column: Named, code: string, day: string): Told =>
  told(
    said(
      `${code} 已于 ${day} 终止，而${column.chinese}空白`,
      `${code} ended on ${day}, and ${column.key} is blank`,
    ),
    said(
      `${column.chinese} ${day}，或删去此行；误终止的用更正（correct）或撤销导入（rollback）恢复，不由表格恢复`,
      `${column.key} ${day}, or no row: what ended by mistake is brought back by correct or rollback, never by a row`,
    ),
  );

/** Goes on after the column and what its cell says. */
export const endsBefore = (target: Named, day: string): Told =>
  told(
    said(`于 ${day} 终止，而本行在此之后仍有效`, `ends on ${day}, and the row goes on after that`),
    said(
      `终止日期不晚于 ${day}，或另一存续的${target.chinese}`,
      `a validTo that is not after ${day}, or another of ${titled(target).en}`,
    ),
  );

/** Goes on after the column and what its cell says. */
export const beginsAfter = (target: Named, day: string): Told =>
  told(
    said(`自 ${day} 起才存在，而本行在此之前已有效`, `begins on ${day}, and the row holds before that`),
    said(
      `起始日期不早于 ${day}，或当时已有的${target.chinese}`,
      `a validFrom that is not before ${day}, or another of ${titled(target).en}`,
    ),
  );

/** A row gives a thing fewer days than what is recorded of others needs. */
export const isNeededBeyond = (code: string, names: readonly Bilingual[]): Told =>
  told(
    said(
      `${code} 在本行的期间之外仍有其他内容与其关联：${listed(names).zh}`,
      `others name ${code} on days on which it is not there by this row: ${listed(names).en}`,
    ),
    said('把这些内容也写进工作簿并写明终止日期，或改正期间', 'rows that end these too, or other days'),
  );
