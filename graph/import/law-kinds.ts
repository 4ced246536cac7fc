import { joinKey } from '../../domain/keys.ts';
import { editionDay, lawCode } from '../../domain/law-names.ts';
import { parseLegalBasis, type CitedArticle } from '../../domain/legal-basis.ts';
import { pick, text } from './kinds.ts';
import type { Link, RecordKind, Values } from './record-kind.ts';

/** What the legal bases of powers cite: laws, their editions and their articles, each found once however often cited. */

const citedBy = (values: Values): readonly CitedArticle[] =>
  parseLegalBasis(text(values, 'legalBasis')).articles.map((cited) => ({
    ...cited,
    law: lawCode(cited.law),
  }));

const editionsOf = (values: Values) =>
  citedBy(values).flatMap(({ law, edition }) =>
    edition === undefined ? [] : [{ code: joinKey([law, edition]), law, name: edition }],
  );

const laws: RecordKind = {
  sheet: 'powers',
  label: 'Law',
  expand: (values) => citedBy(values).map(({ law }) => ({ code: law, name: law })),
  identity: { code: (values) => text(values, 'code') },
  says: (values) => pick(values, 'name'),
  links: [],
};

const editions: RecordKind = {
  sheet: 'powers',
  label: 'LawEdition',
  expand: (values) => editionsOf(values).map((edition) => ({ ...edition, day: editionDay(edition.name) })),
  identity: { code: (values) => text(values, 'code') },
  says: (values) => pick(values, 'name', 'day'),
  links: [{ type: 'EDITION_OF', label: 'Law', fate: 'refused', code: (values) => values['law'] ?? null }],
};

const articles: RecordKind = {
  sheet: 'powers',
  label: 'Article',
  expand: (values) =>
    citedBy(values).map(({ law, article }) => ({
      code: joinKey([law, article]),
      law,
      number: article,
      order: articleOrder(article),
    })),
  identity: { code: (values) => text(values, 'code') },
  says: (values) => pick(values, 'number', 'order', 'amendment'),
  links: [{ type: 'ARTICLE_OF', label: 'Law', fate: 'refused', code: (values) => values['law'] ?? null }],
};

/** Sorts articles as the law has them: `10` before `10-1` before `11`. */
function articleOrder(article: string): number {
  const [number = '0', inserted = '0'] = article.split('-');
  return Number(number) * 1000 + Number(inserted);
}

export const lawKinds: readonly RecordKind[] = [laws, editions, articles];

/** What a power's version leads to by its legal basis. */
export const legalLinks: readonly Link[] = [
  {
    type: 'RESTS_ON',
    label: 'Article',
    fate: 'outlives',
    codes: (values) => [...new Set(citedBy(values).map(({ law, article }) => joinKey([law, article])))],
  },
  {
    type: 'CITES',
    label: 'LawEdition',
    fate: 'outlives',
    codes: (values) => [...new Set(editionsOf(values).map(({ code }) => code))],
  },
];
