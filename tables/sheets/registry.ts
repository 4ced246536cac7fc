import { certificates, memberships, organizations, people, posts, sections } from './people.ts';
import {
  catalogueEntries,
  chainLinks,
  chains,
  powerRequirements,
  powers,
  supportElements,
} from './powers.ts';
import { isNamed } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { aliases, identifiers, powerSources, referenceItems, successions } from './reference.ts';
import { taskEvidence, taskNeeds, tasks, taskUnits, workUnits } from './work-plan.ts';
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

/** What a seed brings beside the sheets of a workbook, by the same rules; no workbook has them. */
const BESIDE = [
  aliases,
  successions,
  identifiers,
  powerSources,
  referenceItems,
  workUnits,
  tasks,
  taskUnits,
  taskNeeds,
  taskEvidence,
] as const;

export type SheetKey = (typeof ALL)[number]['key'];
export type WorkbookSheet = Sheet<SheetKey>;
/** The key of a sheet, or of what a seed has beside them. */
export type TableKey = SheetKey | (typeof BESIDE)[number]['key'];
export type Table = Sheet<TableKey>;

/** All sheets of a workbook, in an order in which each refers only to itself and to those before it. */
export const SHEETS: readonly WorkbookSheet[] = ALL;

/** The sheets, and after them what a seed has beside them. */
export const TABLES: readonly Table[] = [...ALL, ...BESIDE];

const byKey: ReadonlyMap<string, Table> = new Map(TABLES.map((each) => [each.key, each]));

const byName: ReadonlyMap<string, WorkbookSheet> = new Map(
  SHEETS.flatMap((each): [string, WorkbookSheet][] => [
    [each.key, each],
    [each.chinese, each],
  ]),
);

/** The sheet with this key or Chinese name, or both. */
export function sheetNamed(name: string): WorkbookSheet | undefined {
  return byName.get(name) ?? SHEETS.find((sheet) => isNamed(sheet, name));
}

/** A sheet (or what a seed has beside them) that is known to be there: by its key in this code. */
export function sheetOf(key: string): Table {
  const found = byKey.get(key);
  if (!found) throw new Error(`there is no sheet ${key}`);
  return found;
}
