import type { SheetKey } from '../tables/sheets/registry.ts';
import type { WorkbookSource } from '../tables/source.ts';
import type { Header } from './layout/header.ts';
import type { WrittenCell } from './spreadsheet/written-sheet.ts';

/** A line as it stands in its file. */
export interface WholeLine {
  readonly row: number;
  readonly cells: readonly WrittenCell[];
}

/** All that a sheet of a workbook has, whether it is understood or not. */
export interface WholeSheet {
  /** What people see it named. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Where it is a sheet of ours that can be read. */
  readonly read?: { readonly key: SheetKey; readonly header: Header };
  /** The lines that are not blank. Throws `UnreadableSheet` where it breaks off. */
  readonly lines: () => AsyncIterable<WholeLine>;
}

/** A workbook that is read from files, and can be written again as a whole. */
export interface WholeWorkbook extends WorkbookSource {
  readonly whole: readonly WholeSheet[];
}
