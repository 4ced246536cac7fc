import { named } from './audits.ts';
import type { TypeModel } from './model.ts';

/** What two days, moments or zones differ in names things of the graph by code. */
export const differenceTypes = {
  Difference: {
    presence: (n) => n,
    fields: {
      zone: named('Zone', 'zone'),
      department: named('Department', 'department'),
      section: named('Section', 'section'),
      post: named('Post', 'post'),
      person: named('Person', 'person'),
      element: named('SupportElement', 'element'),
      law: named('Law', 'law'),
      article: named('Article', 'article'),
      power: named('Power', 'power'),
      chain: named('Chain', 'chain'),
      step: named('Step', 'step'),
    },
  },
} satisfies Record<string, TypeModel>;
