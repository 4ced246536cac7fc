import type { Bilingual } from '../language.ts';
import { anyOf, listed, said, same, titled, told, type Named, type Told } from './told.ts';

/** What is wrong with a row beside others: of its sheet, of its workbook, of the record. */

const named = (columns: readonly Named[]): Bilingual =>
  said(columns.map(({ chinese }) => chinese).join('、'), columns.map(({ key }) => key).join('|'));

export const identityAgain = (identity: readonly Named[], value: string, row: number): Told =>
  told(
    said(
      `${named(identity).zh}为 ${value} 的已在第 ${row} 行`,
      `${named(identity).en} is ${value} in row ${row} already`,
    ),
    said(`同样的${named(identity).zh}只写一行`, `one row for each ${named(identity).en}`),
  );

export const noArticle = (column: Named, text: string): Told =>
  told(
    said(
      `${column.chinese}中的“${text}”没有指明条文，作文字保留`,
      `${column.key} names no article where it says ${text}; it is kept as text`,
    ),
    said('《法律名称》第N条，多个以；分隔', '《law》第N条, several with ；'),
  );

export const looksLike = (column: Named, code: string, other: string): Told =>
  told(
    said(
      `${column.chinese}“${code}”是新的，与已有的“${other}”只差前导零、大小写、全半角或空格`,
      `${column.key} ${code} is new, and differs from ${other} only by leading zeros, case, width or blanks`,
    ),
    said(
      `若指同一事物，写 ${other}；若是新的，另用编码`,
      `${other} where that is meant, or a code of its own`,
    ),
  );

/** After what is said of a code that nobody knows. */
export const perhaps = (expected: Bilingual, other: string): Bilingual =>
  said(`${expected.zh}；或为 ${other}`, `${expected.en}; perhaps ${other}`);

export const oneDayBetween = (day: string, row: number): Told =>
  told(
    said(
      `与第 ${row} 行的时段之间恰好空着 ${day} 一天，是有意的吗？`,
      `the period ends and that of row ${row} begins with just ${day} between them: was that day meant?`,
    ),
    said(
      `若 ${day} 仍有效，把这一列改为“有效期至（含当日）”，或写次日`,
      `where ${day} is still part of it: a column lastDay instead, or the day after`,
    ),
  );

/** `path` begins and ends with the same code. */
export const circle = (column: Named, path: readonly Bilingual[], last: string): Told =>
  told(
    said(
      `${column.chinese}绕成一圈：${path.map(({ zh }) => zh).join(' → ')}`,
      `${column.key} leads in a circle: ${path.map(({ en }) => en).join(' → ')}`,
    ),
    said(
      `不再绕回 ${last} 的${column.chinese}，或留空`,
      `a ${column.key} that does not lead back to ${last}, or a blank`,
    ),
  );

export const inAll = (count: number): Bilingual => said(`…（共 ${count}）`, `… (${count} in all)`);

/** Rows of a list of adjustments are imported in one state of it alone. */
export const listIsNot = (list: string, state: Bilingual, needed: Bilingual): Told =>
  told(
    said(
      `清单 ${list} 今天的状态为“${state.zh}”，只有状态为“${needed.zh}”时才能导入`,
      `list ${list} is ${state.en} today, and rows of it are imported only while it is ${needed.en}`,
    ),
    said('与记录相同的行，或用命令办理', 'the row as the record has it, or a command'),
  );

/** All rounds of a thing say the same in a column. */
export const saysElse = (column: Named, code: string, before: string): Told =>
  told(
    said(
      `${code} 的${column.chinese}已为 ${before}，各轮相同`,
      `${code} has ${before} for its ${column.key} in all its rounds`,
    ),
    said(`${before}，或为新的事物另用编码`, `${before}, or another code for what is new`),
  );

export const cannotTurn = (
  code: string,
  { column, before, now }: { readonly column: Named; readonly before: string; readonly now: string },
): Told =>
  told(
    said(
      `${code} 在图中的${column.chinese}为${before}，不能变为${now}`,
      `${code} is of ${column.key} ${before} in the graph and cannot become ${now}`,
    ),
    said(`${before}，或为新的事物另用编码`, `${before}, or another code for what is new`),
  );

export const overlap = (
  thing: string,
  { own, other, row }: { readonly own: string; readonly other: string; readonly row: number | null },
): Told =>
  told(
    said(
      `${thing} 的时段 ${own} 与${row === null ? '图中' : `第 ${row} 行`}的 ${other} 重叠`,
      `the period ${own} of ${thing} overlaps ${other} ${row === null ? 'in the graph' : `in row ${row}`}`,
    ),
    said(
      '前一时段在后一时段开始之日或之前结束',
      'periods of which each ends before or on the day the next one starts',
    ),
  );

/** What one column says is said of another thing too, among those of which a further column says the same. */
export const saidTwice = (
  [what, value]: readonly [Named, string],
  [of, code]: readonly [Named, string],
  other: { readonly row: number | null; readonly thing: string },
): Told =>
  told(
    said(
      `${what.chinese} ${value} 在${of.chinese} ${code} 中同时出现两次，另一处为${other.row === null ? '图中' : `第 ${other.row} 行`}的 ${other.thing}`,
      `the ${what.key} ${value} stands twice at a time in the ${of.key} ${code}: also as ${other.thing} ${other.row === null ? 'in the graph' : `in row ${other.row}`}`,
    ),
    said(`同一${of.chinese}中只写一次`, `once in one ${of.key}`),
  );

/** Cells that name what is not there. `cells` are the columns and what they say, where there are several. */
export const nowhere = (target: Named, cells: readonly (readonly [Named, string])[]): Bilingual => {
  const zh = cells.map(([{ chinese }, value]) => `${chinese} ${value}`).join('，');
  const en = cells.map(([{ key }, value]) => `${key} ${value}`).join(', ');
  return said(
    `${zh && `（${zh}）`}在工作簿和图的${target.chinese}中都没有`,
    `${en && `(${en}) `}is in ${titled(target).en} neither of the workbook nor of the graph`,
  );
};

export const aRow = (target: Named, handle: string): Bilingual =>
  said(`${target.chinese} 表中有 ${handle} 一行`, `a row ${handle} in ${target.key}`);

export const ofWrongKind = (target: Named, fact: Named, value: string): Bilingual =>
  said(
    `在${target.chinese}中，但其${fact.chinese}为${value}`,
    `is of ${titled(target).en}, but its ${fact.key} is ${value}`,
  );

export type Conditions = readonly (
  { readonly sameAs: Named } | { readonly fact: Named; readonly words: readonly string[] }
)[];

export const aReference = (target: Named, handle: readonly Named[], conditions: Conditions): Bilingual => {
  const each = conditions.map((condition): Bilingual => {
    if ('sameAs' in condition)
      return said(`，与本行${condition.sameAs.chinese}一致`, ` of the row's ${condition.sameAs.key}`);
    const words = anyOf(condition.words.map(same));
    return said(`，其${condition.fact.chinese}为${words.zh}`, ` of ${condition.fact.key} ${words.en}`);
  });
  return said(
    `${target.chinese}的${named(handle).zh}${each.map(({ zh }) => zh).join('')}`,
    `a ${named(handle).en} of ${titled(target).en}${each.map(({ en }) => en).join('')}`,
  );
};

export const NO_FACT = said('无', 'none');

export const nothingToReplace = (sheet: Named): Told =>
  told(
    said(
      `${sheet.chinese} 表要整表替换，而工作簿没有这张表`,
      `${titled(sheet).en} is to be replaced, but the workbook has no such sheet`,
    ),
    said('该表；没有剩余内容时只留列名', 'the sheet, with only its header if nothing is left of it'),
  );

export const NO_ZONE = {
  unknown: said('而工作簿和图中都没有它', 'which neither the workbook nor the graph knows'),
  other: said('而它不是新区', 'which is not a 新区'),
} as const;

export const replacedNowhere = (sheet: Named, zone: string, why: Bilingual, organizations: Named): Told =>
  told(
    said(
      `要替换 ${zone} 的${sheet.chinese}，${why.zh}`,
      `${sheet.key} is to be replaced in ${zone}, ${why.en}`,
    ),
    said('一个新区的编码', `a code of ${titled(organizations).en} of kind 新区`),
  );

export const stillNamed = (sheet: Named, code: string, names: readonly Bilingual[]): Told =>
  told(
    said(
      `${sheet.chinese} 表要整表替换，没有 ${code} 一行，而其他内容仍指向它：${listed(names).zh}`,
      `${titled(sheet).en} is to be replaced and has no row for ${code}, which others still name: ${listed(names).en}`,
    ),
    said(`补上 ${code} 一行，或使其他行不再指向它`, `a row for ${code}, or rows that no longer name it`),
  );
