import * as say from '../../domain/messages/workbook-cells.ts';
import { Fault } from '../fault.ts';

/** Texts that stand for something else: nothing, an error of a spreadsheet, what a spreadsheet has made of a code. */

const NOTHING =
  /^(?:无|没有|暂无|无数据|空|空白|不适用|未填|[-—–―－/／\\、.。~～*＊]+|n\/?a|nil|null|none|#)$/i;

/** Whether a cell says that there is nothing. */
export const saysNothing = (text: string): boolean => NOTHING.test(text.replace(/^[（(【]|[）)】]$/g, ''));

const STILL =
  /^(?:长期|长期有效|永久|永久有效|持续有效|至今|迄今|今|现在|目前|当前|仍在任|在任|在职|现任|无期限|无限期|不限|不限期|无固定期限)$/;

/** Whether a cell says that there is no end yet. */
export const saysStill = (text: string): boolean => STILL.test(text.replace(/\s/g, ''));

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$|^#{3,}$|^(?:Err|错误):\d{3}$/i;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d{2,3}$/i;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const AS_DATE = new RegExp(
  `^(?:\\d{1,2}-${MONTH}(?:-\\d{2,4})?|${MONTH}-\\d{2,4}|\\d{1,2}月\\d{1,2}日|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}/\\d{1,2}/\\d{1,2})$`,
  'i',
);

/** What a spreadsheet has put in the place of a code or a name. */
export function spoiled(text: string): Fault | undefined {
  if (ERROR.test(text)) return new Fault(say.isError());
  if (SCIENTIFIC.test(text)) return new Fault(say.isScientific());
  if (AS_DATE.test(text)) return new Fault(say.isDate());
  return undefined;
}

const PARTED_NAME = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,3}$/u;

/** A name without the blanks that make names of two and of three characters equally wide; undefined where it has none. */
export const withoutInnerBlanks = (text: string): string | undefined =>
  PARTED_NAME.test(text) ? text.replace(/\s+/g, '') : undefined;
