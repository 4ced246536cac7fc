import { type ComponentType, lazy } from 'react';
import { Overview } from './overview/overview.tsx';

type Page = ComponentType<{ readonly code: string }>;

/** A page that is loaded when somebody first goes there. */
const page = <Name extends string>(name: Name, load: () => Promise<Record<Name, Page>>): Page =>
  lazy(async () => ({ default: (await load())[name] as Page }));
const list = <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  lazy(async () => ({ default: (await load())[name] as ComponentType }));

/** By the first part of an address: lists, and pages of the whole city. */
export const LISTS: Readonly<Record<string, ComponentType>> = {
  '': Overview,
  zones: list('Zones', () => import('./zone/zones.tsx')),
  powers: list('Powers', () => import('./powers/powers.tsx')),
  chains: list('Chains', () => import('./chain/chains.tsx')),
  departments: list('Departments', () => import('./organisation/departments.tsx')),
  people: list('People', () => import('./person/people.tsx')),
  audits: list('Audits', () => import('./audit/audits.tsx')),
  owed: list('Owed', () => import('./owed/owed.tsx')),
  trend: list('Trend', () => import('./trend/trend.tsx')),
  compare: list('Compare', () => import('./compare/compare.tsx')),
  'work-plan': list('WorkPlan', () => import('./work-plan/work-plan.tsx')),
  changes: list('Changes', () => import('./changes/changes.tsx')),
  laws: list('Laws', () => import('./laws/laws.tsx')),
  documents: list('Documents', () => import('./documents/documents.tsx')),
  reference: list('Reference', () => import('./laws/reference.tsx')),
  search: list('Search', () => import('./search/search.tsx')),
};

/** By the first part of an address, of which the second is a code. */
export const THINGS: Readonly<Record<string, Page>> = {
  zones: page('Zone', () => import('./zone/zone.tsx')),
  powers: page('Power', () => import('./power/power.tsx')),
  chains: page('Chain', () => import('./chain/chain.tsx')),
  departments: page('Department', () => import('./organisation/department.tsx')),
  sections: page('Section', () => import('./organisation/section.tsx')),
  posts: page('Post', () => import('./organisation/post.tsx')),
  people: page('Person', () => import('./person/person.tsx')),
  laws: page('Law', () => import('./laws/law.tsx')),
  changes: page('Change', () => import('./changes/change.tsx')),
  documents: page('Document', () => import('./documents/document.tsx')),
};
