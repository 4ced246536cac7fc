import { certificates, memberships, organizations, people, posts, sections } from './people.ts';
import {
  catalogueEntries,
  chainLinks,
  chains,
  powerRequirements,
  powers,
  supportElements,
} from './powers.ts';
import type { Sheet } from './sheet.ts';
import { delegations, responsibilities, steps, zoneCapacities } from './zones.ts';

const ALL = [
  organizations,
  sections,
  posts,
  people,
  memberships,
  certificates,
  supportElements,
  powers,
  powerRequirements,
  chains,
  chainLinks,
  catalogueEntries,
  zoneCapacities,
  delegations,
  steps,
  responsibilities,
] as const;

export type SheetKey = (typeof ALL)[number]['key'];
export type WorkbookSheet = Sheet<SheetKey>;

/** All sheets of a workbook, in an order in which each refers only to itself and to those before it. */
export const SHEETS: readonly WorkbookSheet[] = ALL;

const byName: ReadonlyMap<string, WorkbookSheet> = new Map(
  SHEETS.flatMap((each): [string, WorkbookSheet][] => [
    [each.key, each],
    [each.chinese, each],
  ]),
);

/** The sheet with this key or Chinese name. */
export function sheetNamed(name: string): WorkbookSheet | undefined {
  return byName.get(name);
}

/** A sheet that is known to be there: by its key in this code. */
export function sheetOf(key: string): WorkbookSheet {
  const found = byName.get(key);
  if (!found) throw new Error(`there is no sheet ${key}`);
  return found;
}
