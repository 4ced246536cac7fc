import { chainLists, chainTypes } from './chains.ts';
import { lawTypes } from './laws.ts';
import type { RootList, TypeModel } from './model.ts';
import { organisationLists, organisationTypes } from './organisation.ts';
import { powerLists, powerTypes } from './powers.ts';
import { responsibilityTypes } from './responsibilities.ts';
import { zoneLists, zoneTypes } from './zones.ts';

export const types: Readonly<Record<string, TypeModel>> = {
  ...powerTypes,
  ...lawTypes,
  ...chainTypes,
  ...zoneTypes,
  ...organisationTypes,
  ...responsibilityTypes,
};

export const lists: Readonly<Record<string, RootList>> = {
  ...powerLists,
  ...chainLists,
  ...zoneLists,
  ...organisationLists,
};
