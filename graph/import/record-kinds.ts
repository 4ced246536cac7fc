import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import { parseLegalBasis } from '../../domain/legal-basis.ts';
import type { RecordKind, Values } from './record-kind.ts';

/** What the rows of each sheet are in the graph. The order is one in which everything named is there before it is named. */

const text = (values: Values, column: string): string => String(values[column] ?? '');
const keyOf = (values: Values, ...columns: string[]): string =>
  joinKey(columns.map((column) => text(values, column)));
const period = (values: Values) => ({
  validFrom: (values['validFrom'] as Day | null | undefined) ?? ALWAYS,
  validTo: (values['validTo'] as Day | null | undefined) ?? STILL,
});
const pick = (values: Values, ...columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column, values[column] ?? null]));

const zones: RecordKind = {
  sheet: 'organizations',
  accepts: (values) => values['kind'] === 'ZONE',
  label: 'Zone',
  identity: { labels: ['Organization'], code: (values) => text(values, 'code'), namesItself: true },
  says: (values) => ({ name: values['name'] ?? null, class: values['zoneClass'] ?? null }),
  links: [{ type: 'UNDER', label: 'Organization', code: (values) => values['parent'] ?? null }],
};

const departments: RecordKind = {
  sheet: 'organizations',
  accepts: (values) => values['kind'] !== 'ZONE',
  label: 'Department',
  identity: { labels: ['Organization'], code: (values) => text(values, 'code'), namesItself: true },
  says: (values) => pick(values, 'name', 'kind'),
  links: [
    { type: 'UNDER', label: 'Organization', code: (values) => values['parent'] ?? null },
    { type: 'COUNTERPART', label: 'Department', code: (values) => values['counterpart'] ?? null },
  ],
};

const thing = (
  sheet: string,
  label: string,
  columns: readonly string[],
  links: RecordKind['links'] = [],
): RecordKind => ({
  sheet,
  label,
  identity: { code: (values) => text(values, 'code') },
  says: (values) => pick(values, ...columns),
  links,
});

const articlesOf = (values: Values) => parseLegalBasis(text(values, 'legalBasis')).articles;

const laws: RecordKind = {
  sheet: 'powers',
  label: 'Law',
  expand: (values) => articlesOf(values).map(({ law }) => ({ code: law, name: law })),
  identity: { code: (values) => text(values, 'code') },
  says: (values) => pick(values, 'name'),
  links: [],
};

const articles: RecordKind = {
  sheet: 'powers',
  label: 'Article',
  expand: (values) =>
    articlesOf(values).map(({ law, article }) => ({
      code: joinKey([law, article]),
      law,
      number: article,
      order: articleOrder(article),
    })),
  identity: { code: (values) => text(values, 'code') },
  says: (values) => pick(values, 'number', 'order'),
  links: [{ type: 'ARTICLE_OF', label: 'Law', code: (values) => values['law'] ?? null }],
};

/** Sorts articles as the law has them: `10` before `10-1` before `11`. */
function articleOrder(article: string): number {
  const [number = '0', inserted = '0'] = article.split('-');
  return Number(number) * 1000 + Number(inserted);
}

const powers = thing(
  'powers',
  'Power',
  ['name', 'type', 'legalBasis', 'officialCodes'],
  [
    { type: 'BELONGS_TO', label: 'Department', code: (values) => values['department'] ?? null },
    {
      type: 'RESTS_ON',
      label: 'Article',
      codes: (values) => articlesOf(values).map(({ law, article }) => joinKey([law, article])),
    },
  ],
);

const certificates: RecordKind = {
  sheet: 'certificates',
  label: 'Certificate',
  identity: { code: (values) => text(values, 'number') },
  says: () => ({}),
  period,
  links: [{ type: 'CERTIFIES', label: 'Person', code: (values) => values['person'] ?? null }],
};

const delegations: RecordKind = {
  sheet: 'delegations',
  label: 'Delegation',
  identity: {
    code: (values) => keyOf(values, 'zone', 'power'),
    links: [
      { type: 'TO_ZONE', label: 'Zone', code: (values) => values['zone'] ?? null },
      { type: 'DELEGATES', label: 'Power', code: (values) => values['power'] ?? null },
    ],
    versionPerFirstDay: true,
  },
  says: (values) => pick(values, 'mode', 'memorandum', 'filedOn'),
  period,
  links: [],
};

const steps: RecordKind = {
  sheet: 'steps',
  label: 'Step',
  identity: {
    code: (values) => keyOf(values, 'zone', 'power', 'order'),
    own: (values) => pick(values, 'order'),
    links: [{ type: 'STEP_OF', label: 'Delegation', code: (values) => keyOf(values, 'zone', 'power') }],
  },
  says: (values) => pick(values, 'name', 'kind'),
  period,
  links: [],
};

const fact = (
  sheet: string,
  label: string,
  columns: readonly string[],
  anchor: RecordKind['anchor'],
  links: RecordKind['links'],
): RecordKind => ({
  sheet,
  label,
  ...(anchor ? { anchor } : {}),
  says: (values) => pick(values, ...columns),
  period,
  links,
});

const code = (column: string) => (values: Values) => values[column] ?? null;

export const RECORD_KINDS: readonly RecordKind[] = [
  zones,
  departments,
  thing(
    'sections',
    'Section',
    ['name'],
    [{ type: 'SECTION_IN', label: 'Department', code: code('department') }],
  ),
  thing(
    'posts',
    'Post',
    ['name', 'kind'],
    [
      { type: 'POST_IN', label: 'Department', code: code('department') },
      { type: 'POST_OF', label: 'Section', code: code('section') },
    ],
  ),
  thing('people', 'Person', ['name']),
  fact('memberships', 'Membership', [], { type: 'MEMBER', label: 'Person', code: code('person') }, [
    { type: 'HOLDS', label: 'Post', code: code('post') },
  ]),
  certificates,
  thing('supportElements', 'SupportElement', ['name', 'kind']),
  laws,
  articles,
  powers,
  fact(
    'powerRequirements',
    'PowerRequirement',
    [],
    { type: 'REQUIRED_BY', label: 'Power', code: code('power') },
    [{ type: 'REQUIRES', label: 'SupportElement', code: code('element') }],
  ),
  thing('chains', 'Chain', ['name']),
  fact(
    'chainLinks',
    'ChainLink',
    ['order', 'stage'],
    { type: 'LINK_OF', label: 'Chain', code: code('chain') },
    [{ type: 'LINKS', label: 'Power', code: code('power') }],
  ),
  fact(
    'catalogueEntries',
    'CatalogueEntry',
    ['zoneClass'],
    { type: 'LISTS', label: 'Power', code: code('power') },
    [],
  ),
  fact(
    'zoneCapacities',
    'ZoneCapacity',
    [],
    { type: 'PROVIDES', label: 'SupportElement', code: code('element') },
    [{ type: 'CAPACITY_OF', label: 'Zone', code: code('zone') }],
  ),
  delegations,
  steps,
  fact(
    'responsibilities',
    'Responsibility',
    [],
    { type: 'FOR_STEP', label: 'Step', code: (values) => keyOf(values, 'zone', 'power', 'step') },
    [
      { type: 'DEPARTMENT', label: 'Department', code: code('department') },
      { type: 'LEADER', label: 'Person', code: code('leader') },
      { type: 'SECTION', label: 'Section', code: code('section') },
      { type: 'POST', label: 'Post', code: code('post') },
      { type: 'STAFF', label: 'Person', code: code('staff') },
    ],
  ),
];
