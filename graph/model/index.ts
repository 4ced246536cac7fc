import { actTypes } from './acts.ts';
import { actingTypes } from './acting.ts';
import { auditTypes } from './audits.ts';
import { chainLists, chainTypes } from './chains.ts';
import { differenceTypes } from './differences.ts';
import { kindLists } from './kind-lists.ts';
import { fieldsBack, kindTypes } from './kind-types.ts';
import { lawLists, lawTypes } from './laws.ts';
import type { RootList, TypeModel } from './model.ts';
import { organisationLists } from './organisation-lists.ts';
import { organisationTypes } from './organisation.ts';
import { powerLists, powerTypes } from './powers.ts';
import { responsibilityTypes } from './responsibilities.ts';
import { workPlanTypes } from './work-plan.ts';
import { transferTypes } from './transfers.ts';
import { zoneLists, zoneTypes } from './zones.ts';

const declared: Readonly<Record<string, TypeModel>> = {
  ...kindTypes(),
  ...powerTypes,
  ...lawTypes,
  ...chainTypes,
  ...zoneTypes,
  ...organisationTypes,
  ...responsibilityTypes,
  ...actTypes,
  ...actingTypes,
  ...transferTypes,
  ...workPlanTypes,
  ...auditTypes,
  ...differenceTypes,
};

/** What kinds say of themselves, what is written by hand, and on each the fields that lead back from kinds. */
export const types: Readonly<Record<string, TypeModel>> = Object.fromEntries(
  Object.entries(declared).map(([type, model]) => [
    type,
    { ...model, fields: { ...model.fields, ...fieldsBack(type) } },
  ]),
);

export const lists: Readonly<Record<string, RootList>> = {
  ...kindLists(),
  ...powerLists,
  ...lawLists,
  ...chainLists,
  ...zoneLists,
  ...organisationLists,
};
