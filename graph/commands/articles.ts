import { Refusal } from '../../domain/errors.ts';
import { joinKey } from '../../domain/keys.ts';
import { isNoMore } from '../../domain/messages/organisation.ts';
import * as powers from '../../domain/messages/powers.ts';
import { conflict, textOf, type Command } from './command.ts';
import type { Worksheet } from './worksheet.ts';

export interface ArticleInput {
  readonly law: string;
  /** `10`, or `10-1` for 第十条之一. */
  readonly article: string;
}

async function find(worksheet: Worksheet, { law, article }: ArticleInput) {
  const code = joinKey([law, article]);
  const rows = await worksheet.find('Article', { code });
  if (rows.length > 0) return { code, rows };
  throw new Refusal('not-found', powers.noArticle(law, article), {
    argument: 'article',
    value: article,
  });
}

/** An article reads otherwise from a day on; it stays the article that powers rest on. */
export const amendArticle: Command<ArticleInput & { readonly amendment: string }> = async (
  worksheet,
  { amendment, ...input },
  day,
) => {
  const { code, rows } = await find(worksheet, input);
  if (!worksheet.changeFrom(rows, day, { amendment }))
    throw conflict(powers.sameArticle(code, textOf(day)), 'article', input.article);
  return [
    { type: 'Article', code },
    { type: 'Law', code: input.law },
  ];
};

/** An article is no more. Powers that rest on it still name it: audits find those that rest on nothing else. */
export const repealArticle: Command<ArticleInput> = async (worksheet, input, day) => {
  const { code, rows } = await find(worksheet, input);
  if (!worksheet.endAll(rows, day))
    throw conflict(isNoMore('Article', code, textOf(day)), 'article', input.article);
  return [
    { type: 'Article', code },
    { type: 'Law', code: input.law },
  ];
};
