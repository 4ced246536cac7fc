import { cypher, name } from '../cypher.ts';
import * as field from './fields.ts';
import type { OneField, TypeModel } from './model.ts';

/** What the row `from` names by a code in one of its keys, as a thing. */
export const named = (label: string, key: string): OneField =>
  field.oneOrNone(label, {
    pattern: (_from, to) => cypher`(${to}:${name(label)})`,
    where: (from, to) => cypher`${to}.code = ${from}.${name(key)}`,
  });

/** Rows that are worked out elsewhere and name things of the graph by code; what else they say is not in the graph. */
export const auditTypes = {
  Finding: {
    presence: (n) => n,
    fields: {
      zone: named('Zone', 'zone'),
      power: named('Power', 'power'),
      step: named('Step', 'step'),
      chain: named('Chain', 'chain'),
      person: named('Person', 'person'),
      element: named('SupportElement', 'element'),
    },
  },
  Obligation: {
    presence: (n) => n,
    fields: {
      zone: named('Zone', 'zone'),
      power: named('Power', 'power'),
      step: named('Step', 'step'),
      person: named('Person', 'person'),
      city: named('Department', 'city'),
      document: named('Document', 'document'),
    },
  },
  Load: { presence: (n) => n, fields: { person: named('Person', 'person') } },
  ZoneReadiness: { presence: (n) => n, fields: { zone: named('Zone', 'zone') } },
  OwedCount: {
    presence: (n) => n,
    fields: { zone: named('Zone', 'zone'), power: named('Power', 'power') },
  },
  HandOverPlan: {
    presence: (n) => n,
    fields: {
      person: named('Person', 'person'),
      post: named('Post', 'post'),
      section: named('Section', 'section'),
    },
  },
  HandOverItem: {
    presence: (n) => n,
    fields: {
      zone: named('Zone', 'zone'),
      power: named('Power', 'power'),
      step: named('Step', 'step'),
      department: named('Department', 'department'),
      leader: named('Person', 'leader'),
      section: named('Section', 'section'),
      post: named('Post', 'post'),
      staff: named('Person', 'staff'),
    },
  },
  HandOverCandidate: {
    presence: (n) => n,
    fields: { person: named('Person', 'person'), post: named('Post', 'post') },
  },
  ZoneTrendCount: { presence: (n) => n, fields: { zone: named('Zone', 'zone') } },
  ChainMatrixRow: { presence: (n) => n, fields: { chain: named('Chain', 'chain') } },
  StandingGap: {
    presence: (n) => n,
    fields: { zone: named('Zone', 'zone'), power: named('Power', 'power') },
  },
  PlatformCoverage: { presence: (n) => n, fields: { zone: named('Zone', 'zone') } },
  ZoneOverview: { presence: (n) => n, fields: { zone: named('Zone', 'zone') } },
} satisfies Record<string, TypeModel>;
