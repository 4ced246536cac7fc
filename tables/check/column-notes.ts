import { noteOf, type NoteKind } from '../../domain/messages/workbook-readings.ts';
import { shown } from '../../domain/text.ts';
import type { Note } from '../cells.ts';
import type { Table } from '../sheets/registry.ts';
import type { WorkbookError } from '../source.ts';

interface Gathered extends Note {
  readonly row: number;
  count: number;
}

/** What was read in cells that say it in their own way: one notice for each column and way, at its first cell. */
export class ColumnNotes {
  private readonly sheet: Table;
  private readonly gathered = new Map<string, Gathered>();

  constructor(sheet: Table) {
    this.sheet = sheet;
  }

  add(row: number, note: Note): void {
    const key = `${note.column.key} ${note.kind}`;
    const before = this.gathered.get(key);
    if (before) before.count += 1;
    else this.gathered.set(key, { ...note, row, count: 1 });
  }

  notices(): WorkbookError[] {
    return [...this.gathered.values()]
      .sort((one, other) => one.row - other.row)
      .map(({ kind, column, text, read, row, count }) => {
        const value = shown(text);
        const what = noteOf(kind satisfies NoteKind, { column, value, read: shown(read), count });
        return { sheet: this.sheet.key, row, column: column.key, value, ...what };
      });
  }
}
