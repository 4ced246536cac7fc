import { auditTypes } from './audits.ts';
import { chainLists, chainTypes } from './chains.ts';
import { differenceTypes } from './differences.ts';
import { lawLists, lawTypes } from './laws.ts';
import type { RootList, TypeModel } from './model.ts';
import { organisationLists } from './organisation-lists.ts';
import { organisationTypes } from './organisation.ts';
import { powerLists, powerTypes } from './powers.ts';
import { referenceLists, referenceTypes } from './reference.ts';
import { responsibilityTypes } from './responsibilities.ts';
import { workPlanTypes } from './work-plan.ts';
import { zoneLists, zoneTypes } from './zones.ts';

export const types: Readonly<Record<string, TypeModel>> = {
  ...powerTypes,
  ...lawTypes,
  ...chainTypes,
  ...zoneTypes,
  ...organisationTypes,
  ...responsibilityTypes,
  ...referenceTypes,
  ...workPlanTypes,
  ...auditTypes,
  ...differenceTypes,
};

export const lists: Readonly<Record<string, RootList>> = {
  ...powerLists,
  ...lawLists,
  ...referenceLists,
  ...chainLists,
  ...zoneLists,
  ...organisationLists,
};
