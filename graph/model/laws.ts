import * as field from './fields.ts';
import type { TypeModel } from './model.ts';

export const lawTypes = {
  Law: field.settledThing('Law', {
    name: field.said('Law', 'name'),
    articles: field.many('Article', ['order', 'code'], field.fromVersions('ARTICLE_OF', 'Article')),
  }),
  Article: field.settledThing('Article', {
    number: field.said('Article', 'number'),
    order: field.said('Article', 'order'),
    law: field.one('Law', field.alongVersion('Article', 'ARTICLE_OF', 'Law')),
    powers: field.many('Power', ['code'], field.fromVersions('RESTS_ON', 'Power')),
  }),
} satisfies Record<string, TypeModel>;
