import type { Bilingual } from '../language.ts';
import { said, titled, told, type Named, type Told } from './told.ts';

/** What is wrong with a row by whose it is, and by what its sender may write. */

export const anothersRow = (column: Named, value: string): Told =>
  told(
    said(`${column.chinese} ${value} 不属于报送者`, `${column.key} ${value} is not the sender’s own`),
    said('只有报送者自己的行', 'rows of the sender’s own only'),
  );

/** Of a person whom the sender may not name: nothing more is told than that the code is no good for a new one. */
export const takenRow = (code: string): Told =>
  told(said(`编码 ${code} 不能使用`, `the code ${code} cannot be taken`), said('另一个编码', 'another code'));

/** What is signed or stamped is no matter of a spreadsheet. */
export const writtenByCommand = (column: Named): Told =>
  told(
    said(`${column.chinese}只由相应的操作写入`, `${column.key} is written by its own command only`),
    said('与记录一致的内容，新的一行留空', 'what the record has, and a blank in a new row'),
  );

export const notToWrite = (isPerson: boolean): Told =>
  told(
    said('这不由报送者填写', 'this is not for the sender to write'),
    isPerson
      ? said('其原有的姓名', 'the name that they have')
      : said('与记录一致的行，或删去此行', 'the row as it is in the record, or none'),
  );

/** Rows that the sender may begin are of one word. */
export const onlyOfWord = (column: Named, word: Bilingual): Told =>
  told(
    said(
      `报送者只能填写${column.chinese}为“${word.zh}”的新行`,
      `the sender may begin rows of ${column.key} ${word.en} alone`,
    ),
    said(`${word.zh}，或与记录一致的行`, `${word.en} (${word.zh}), or the row as it is in the record`),
  );

/** What is the plan's own is not the sender's to begin. */
export const onlyWith = (column: Named): Told =>
  told(
    said(
      `报送者的新行须填写${column.chinese}`,
      `a row that the sender begins says ${column.key} (${column.chinese})`,
    ),
    said(`${column.chinese}，或与记录一致的行`, `a ${column.key}, or the row as it is in the record`),
  );

/** It stands in the record already, and is corrected by nobody who sends a part. */
export const onlyNew = (sheet: Named, key: string): Told =>
  told(
    said(
      `${sheet.chinese} ${key} 已有记录，报送者不能更改`,
      `${key} of ${titled(sheet).en} is recorded, and not for the sender to change`,
    ),
    said('与记录一致的行，或新的一行', 'the row as it is in the record, or a new one'),
  );

/** A row that is begun with another one, in the same workbook and in one form alone. */
export const onlyBeside = (above: Named, says: readonly (readonly [Named, Bilingual])[]): Told => {
  const zh = says.map(([{ chinese }, word]) => `${chinese} ${word.zh}`).join('，');
  const en = says.map(([{ key }, word]) => `${key} ${word.en}`).join(', ');
  return told(
    said(
      `报送者只能为本工作簿新增的${above.chinese}填写此行，且为${zh}`,
      `the sender may write it only of what the workbook begins in ${titled(above).en}, with ${en}`,
    ),
    said('与记录一致的行，或随新增的一行', 'the row as it is in the record, or one beside a row that begins'),
  );
};

/** Whose a row is, is said by rows of another sheet, and none of them is of the sender. */
export const nobodyBeside = (code: string, beside: Named): Told =>
  told(
    said(
      `${beside.chinese} 表中 ${code} 没有属于报送者的一行`,
      `${code} has no row in ${titled(beside).en} that is the sender’s own`,
    ),
    said(`${beside.chinese} 表中属于报送者的一行`, `a row in ${titled(beside).en} that is the sender’s own`),
  );
