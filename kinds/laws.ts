import { joinKey } from '../domain/keys.ts';
import { editionDay, lawCode } from '../domain/law-names.ts';
import { parseLegalBasis, type CitedArticle } from '../domain/legal-basis.ts';
import { CODE, NAME, REQUIRED, code, day, order, text, to } from './columns.ts';
import { declare, type MadeLinks, type Values } from './kind.ts';

/** What the legal bases of powers cite: laws, their editions and their articles, each found once however often cited. */

const citedBy = (values: Values): readonly CitedArticle[] =>
  parseLegalBasis(String(values['legalBasis'] ?? '')).articles.map((cited) => ({
    ...cited,
    law: lawCode(cited.law),
  }));

const editionsOf = (values: Values) =>
  citedBy(values).flatMap(({ law, edition }) =>
    edition === undefined ? [] : [{ code: joinKey([law, edition]), law, name: edition }],
  );

const OF_POWERS = {
  table: 'powers',
  part: 'made',
  form: 'thing',
  identity: ['code'],
  own: 'public',
  isCompared: true,
} as const;

export const law = declare({
  ...OF_POWERS,
  label: 'Law',
  zh: '法律',
  compared: 'a law that powers rest on.',
  columns: { code: CODE, name: NAME },
  madeOf: (values) => citedBy(values).map((cited) => ({ code: cited.law, name: cited.law })),
  found: { of: ['Law'], texts: ['name'] },
});

const toLaw = to('Law');

export const lawEdition = declare({
  ...OF_POWERS,
  label: 'LawEdition',
  zh: '法律版本',
  compared: 'an edition of a law.',
  columns: {
    code: CODE,
    name: NAME,
    day: day('日期'),
    law: code('法律', { ...REQUIRED, leads: toLaw('EDITION_OF', 'refused') }),
  },
  madeOf: (values) => editionsOf(values).map((edition) => ({ ...edition, day: editionDay(edition.name) })),
});

export const article = declare({
  ...OF_POWERS,
  label: 'Article',
  zh: '条文',
  compared: 'an article: its number, and what amended it.',
  columns: {
    code: CODE,
    law: code('法律', { ...REQUIRED, leads: toLaw('ARTICLE_OF', 'refused') }),
    number: text('条号', REQUIRED),
    order: order('序号'),
    amendment: text('修订'),
  },
  madeOf: (values) =>
    citedBy(values).map((cited) => ({
      code: joinKey([cited.law, cited.article]),
      law: cited.law,
      number: cited.article,
      order: articleOrder(cited.article),
    })),
});

/** Sorts articles as the law has them: `10` before `10-1` before `11`. */
function articleOrder(number: string): number {
  const [main = '0', inserted = '0'] = number.split('-');
  return Number(main) * 1000 + Number(inserted);
}

/** What a power's version leads to by its legal basis. */
export const legalLinks: readonly MadeLinks[] = [
  {
    by: 'RESTS_ON',
    to: 'Article',
    fate: 'outlives',
    codes: (values) => [...new Set(citedBy(values).map((cited) => joinKey([cited.law, cited.article])))],
  },
  {
    by: 'CITES',
    to: 'LawEdition',
    fate: 'outlives',
    codes: (values) => [...new Set(editionsOf(values).map((edition) => edition.code))],
  },
];
