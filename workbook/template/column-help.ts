import type { Bilingual } from '../../domain/language.ts';
import { saidOf } from '../../domain/messages/workbook-cells.ts';
import type { When } from '../../kinds/kind.ts';
import { inWords } from '../../tables/check/row-errors.ts';
import { LAST_DAY } from '../../tables/sheets/last-day.ts';
import { sheetOf } from '../../tables/sheets/registry.ts';
import { bothNames, columnOf } from '../../tables/sheets/sheet.ts';
import type { Column, Reference, Sheet } from '../../tables/sheets/sheet.ts';

/** What a column takes, for people who fill it in. */
export interface ColumnHelp {
  readonly chinese: string;
  readonly english: string;
}

export function helpOf(sheet: Sheet, column: Column): ColumnHelp {
  const reference = referenceOf(sheet, column);
  const takes = reference ? referenceHelp(reference, column.type.is === 'codes') : typeHelp(column);
  const must = mustHelp(sheet, column);
  return { chinese: `${must.chinese}；${takes.chinese}`, english: `${must.english}; ${takes.english}` };
}

function mustHelp(sheet: Sheet, column: Column): ColumnHelp {
  if (column.required) return { chinese: '必填', english: 'required' };
  const inWordsOf = (when: When) => {
    const other = columnOf(sheet, when.column);
    return saidOf(other, inWords(other, when));
  };
  const rules = [
    ...(column.onlyWhen ? [ONLY(inWordsOf(column.onlyWhen))] : []),
    ...(column.mustWhen ? [MUST(inWordsOf(column.mustWhen))] : []),
    ...(column.mayWhen ? [MAY(inWordsOf(column.mayWhen))] : []),
  ];
  if (rules.length === 0) return { chinese: '可空', english: 'may be blank' };
  return {
    chinese: rules.map(({ chinese }) => chinese).join('；'),
    english: rules.map(({ english }) => english).join('; '),
  };
}

const ONLY = ({ zh, en }: Bilingual): ColumnHelp => ({
  chinese: `${zh}时必填，否则须空`,
  english: `required where ${en}, else blank`,
});
const MUST = ({ zh, en }: Bilingual): ColumnHelp => ({
  chinese: `${zh}时必填`,
  english: `required where ${en}`,
});
const MAY = ({ zh, en }: Bilingual): ColumnHelp => ({
  chinese: `只在${zh}时填写`,
  english: `only where ${en}`,
});

/** What the column names by itself, or as part of a reference of several columns. */
function referenceOf(sheet: Sheet, column: Column): Pick<Reference, 'to' | 'where'> | undefined {
  if (column.refersTo) return column.refersTo;
  const several = sheet.references.filter((each) => each.columns.includes(column.key));
  const parts = several.flatMap((each) => [each, ...(each.parts ?? [])]);
  const all = parts.flatMap((each) => [each, ...(each.parts ?? [])]);
  return all
    .toSorted((a, b) => a.columns.length - b.columns.length)
    .find((each) => each.columns.includes(column.key));
}

function referenceHelp({ to, where = [] }: Pick<Reference, 'to' | 'where'>, isSeveral: boolean): ColumnHelp {
  const target = sheetOf(to);
  const kinds = where.flatMap((condition) => {
    if (!('oneOf' in condition)) return [];
    const type = columnOf(target, condition.fact).type;
    const words = type.is === 'word' ? Object.entries(type.words) : [];
    return words.filter(([, name]) => condition.oneOf.includes(name)).map(([word]) => word);
  });
  const kind = kinds.length > 0 ? ` (${kinds.join(', ')})` : '';
  const named = `见“${bothNames(target)}”表${kind}`;
  return isSeveral
    ? { chinese: `${named}，多个以；分隔`, english: `some of the sheet ${target.key}${kind}, with ；` }
    : { chinese: named, english: `one of the sheet ${target.key}${kind}` };
}

const LAST_DAY_HELP: ColumnHelp = {
  chinese: '最后有效的一天，当日仍有效，如 2015-12-31；空白表示仍在继续',
  english: 'the last day on which it holds, such as 2015-12-31; blank while it goes on',
};

function typeHelp({ key, type }: Column): ColumnHelp {
  if (key === LAST_DAY.key) return LAST_DAY_HELP;
  switch (type.is) {
    case 'day':
      return { chinese: '日期，如 2015-10-01', english: 'a day such as 2015-10-01' };
    case 'order':
      return { chinese: '整数', english: 'a whole number' };
    case 'number':
      return type.most === undefined
        ? { chinese: '数字', english: 'a number' }
        : { chinese: `0 至 ${type.most} 的数字`, english: `a number from 0 to ${type.most}` };
    case 'yesNo':
      return { chinese: '是, 否（空白即否）', english: '是 (yes) or 否 (no); a blank says no' };
    case 'word':
    case 'words': {
      const words = Object.keys(type.words).join(', ');
      return { chinese: words, english: `one of ${words}` };
    }
    case 'codes':
      return { chinese: '编码，多个以；分隔', english: 'codes, several with ；' };
    case 'legalBasis':
      return { chinese: '《…》第…条，多个以；分隔', english: '《…》第…条, several with ；' };
    case 'code':
      return { chinese: '编码', english: 'a code' };
    case 'text':
      return { chinese: '文字', english: 'a text' };
  }
}
