import { code, fact, keyOf, period, pick, text, thing } from './kinds.ts';
import { lawKinds, legalLinks } from './law-kinds.ts';
import type { RecordKind } from './record-kind.ts';
import { referenceKinds } from './reference-kinds.ts';
import { workPlanKinds } from './work-plan-kinds.ts';

/** What the rows of each sheet are in the graph. The order is one in which everything named is there before it is named. */

const zones: RecordKind = {
  sheet: 'organizations',
  accepts: (values) => values['kind'] === 'ZONE',
  label: 'Zone',
  identity: { labels: ['Organization'], code: (values) => text(values, 'code'), namesItself: true },
  says: (values) => ({ name: values['name'] ?? null, class: values['zoneClass'] ?? null }),
  links: [{ type: 'UNDER', label: 'Organization', fate: 'refused', code: code('parent') }],
};

const departments: RecordKind = {
  sheet: 'organizations',
  accepts: (values) => values['kind'] !== 'ZONE',
  label: 'Department',
  identity: { labels: ['Organization'], code: (values) => text(values, 'code'), namesItself: true },
  says: (values) => pick(values, 'name', 'kind'),
  links: [
    { type: 'UNDER', label: 'Organization', fate: 'refused', code: code('parent') },
    { type: 'COUNTERPART', label: 'Department', fate: 'refused', code: code('counterpart') },
  ],
};

const powers = thing(
  'powers',
  'Power',
  ['name', 'type', 'legalBasis', 'officialCodes'],
  [{ type: 'BELONGS_TO', label: 'Department', fate: 'refused', code: code('department') }, ...legalLinks],
);

const certificates: RecordKind = {
  sheet: 'certificates',
  label: 'Certificate',
  identity: { code: (values) => text(values, 'number') },
  says: () => ({}),
  period,
  links: [{ type: 'CERTIFIES', label: 'Person', fate: 'refused', code: code('person') }],
};

const delegations: RecordKind = {
  sheet: 'delegations',
  label: 'Delegation',
  identity: {
    code: (values) => keyOf(values, 'zone', 'power'),
    links: [
      { type: 'TO_ZONE', label: 'Zone', fate: 'refused', code: code('zone') },
      { type: 'DELEGATES', label: 'Power', fate: 'refused', code: code('power') },
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
    links: [
      {
        type: 'STEP_OF',
        label: 'Delegation',
        fate: 'outlives',
        code: (values) => keyOf(values, 'zone', 'power'),
      },
    ],
  },
  says: (values) => pick(values, 'name', 'kind'),
  period,
  links: [],
};

/** What a command alone says: no sheet has it. A finding's key names all that it is about, so it leads to nothing. */
const acceptances: RecordKind = {
  sheet: 'acceptances',
  label: 'Acceptance',
  identity: { code: (values) => text(values, 'finding'), versionPerFirstDay: true },
  says: (values) => pick(values, 'detail', 'reason', 'document', 'acceptedIn'),
  period,
  links: [],
};

export const RECORD_KINDS: readonly RecordKind[] = [
  zones,
  departments,
  thing(
    'sections',
    'Section',
    ['name'],
    [{ type: 'SECTION_IN', label: 'Department', fate: 'refused', code: code('department') }],
  ),
  thing(
    'posts',
    'Post',
    ['name', 'kind'],
    [
      { type: 'POST_IN', label: 'Department', fate: 'refused', code: code('department') },
      { type: 'POST_OF', label: 'Section', fate: 'refused', code: code('section') },
    ],
  ),
  thing('people', 'Person', ['name']),
  fact(
    'memberships',
    'Membership',
    [],
    { type: 'MEMBER', label: 'Person', fate: 'ends', code: code('person') },
    [{ type: 'HOLDS', label: 'Post', fate: 'ends', code: code('post') }],
  ),
  certificates,
  thing('supportElements', 'SupportElement', ['name', 'kind']),
  ...lawKinds,
  powers,
  fact(
    'powerRequirements',
    'PowerRequirement',
    [],
    { type: 'REQUIRED_BY', label: 'Power', fate: 'ends', code: code('power') },
    [{ type: 'REQUIRES', label: 'SupportElement', fate: 'ends', code: code('element') }],
  ),
  thing('chains', 'Chain', ['name']),
  fact(
    'chainLinks',
    'ChainLink',
    ['order', 'stage'],
    { type: 'LINK_OF', label: 'Chain', fate: 'ends', code: code('chain') },
    [{ type: 'LINKS', label: 'Power', fate: 'ends', code: code('power') }],
  ),
  fact(
    'catalogueEntries',
    'CatalogueEntry',
    ['zoneClass'],
    { type: 'LISTS', label: 'Power', fate: 'ends', code: code('power') },
    [],
  ),
  fact(
    'zoneCapacities',
    'ZoneCapacity',
    [],
    { type: 'PROVIDES', label: 'SupportElement', fate: 'ends', code: code('element') },
    [{ type: 'CAPACITY_OF', label: 'Zone', fate: 'ends', code: code('zone') }],
  ),
  delegations,
  steps,
  fact(
    'responsibilities',
    'Responsibility',
    [],
    {
      type: 'FOR_STEP',
      label: 'Step',
      fate: 'outlives',
      code: (values) => keyOf(values, 'zone', 'power', 'step'),
    },
    [
      { type: 'DEPARTMENT', label: 'Department', fate: 'outlives', code: code('department') },
      { type: 'LEADER', label: 'Person', fate: 'outlives', code: code('leader') },
      { type: 'SECTION', label: 'Section', fate: 'outlives', code: code('section') },
      { type: 'POST', label: 'Post', fate: 'outlives', code: code('post') },
      { type: 'STAFF', label: 'Person', fate: 'outlives', code: code('staff') },
    ],
  ),
  ...referenceKinds,
  ...workPlanKinds,
  acceptances,
];
