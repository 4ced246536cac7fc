import { DECLARED } from '../../kinds/registry.ts';
import { sheetOfKind } from './sheet-of-kind.ts';
import { isNamed, type Sheet } from './sheet.ts';

type Declared = (typeof DECLARED)[number];
type OfWorkbook = Extract<Declared, { readonly part: 'workbook' }>;
type OfSeed = Extract<Declared, { readonly part: 'seed' }>;
/** The key of a sheet. */
export type SheetKey = OfWorkbook['table'];
/** The key of a sheet, or of what a seed has beside them. */
export type TableKey = SheetKey | OfSeed['table'];
export type WorkbookSheet = Sheet<SheetKey>;
export type Table = Sheet<TableKey>;

/** Of kinds that share a table, each declares all of it. */
const isFirst = ({ table }: Declared, at: number): boolean =>
  DECLARED.findIndex((each) => each.table === table && each.part !== 'made') === at;

/** All sheets of a workbook, in an order in which each refers only to itself and to those before it. */
export const SHEETS: readonly WorkbookSheet[] = DECLARED.filter(
  (each, at): each is OfWorkbook => each.part === 'workbook' && isFirst(each, at),
).map((each) => sheetOfKind<SheetKey>(each));

/** The sheets as people have them: how powers are handed down, and after that the second part, how they are run. */
export const SHEETS_IN_PARTS: readonly WorkbookSheet[] = [
  ...SHEETS.filter(({ isRunning }) => !isRunning),
  ...SHEETS.filter(({ isRunning }) => isRunning),
];

/** The sheets, and after them what a seed brings beside them by the same rules; no workbook has those. */
export const TABLES: readonly Table[] = [
  ...SHEETS,
  ...DECLARED.filter((each): each is OfSeed => each.part === 'seed').map((each) =>
    sheetOfKind<TableKey>(each),
  ),
];

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
