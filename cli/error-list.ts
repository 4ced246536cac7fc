import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { unwritable } from '../workbook/replace-file.ts';
import type { WorkbookError } from '../tables/source.ts';

const SHOWN = 100;
const SHOWN_NOTICES = 5;

/** All errors go to a file as they are found; the first hundred are kept to be shown. */
export class ErrorList {
  readonly first: WorkbookError[] = [];
  readonly firstNotices: WorkbookError[] = [];
  private readonly path: string;
  private file: WriteStream | undefined;

  constructor(path: string) {
    this.path = path;
  }

  add(error: WorkbookError): void {
    if (this.first.length < SHOWN) this.first.push(error);
    if (!this.file) {
      this.file = createWriteStream(this.path);
      this.file.on('error', () => undefined); // `end` tells
      this.file.write('\uFEFFsheet,row,column,value,message,expected\n');
    }
    const { sheet, row, column, value, message, expected } = error;
    this.file.write(`${[sheet, row, column, value, message, expected].map(asCell).join(',')}\n`);
  }

  note(notice: WorkbookError): void {
    if (this.firstNotices.length < SHOWN_NOTICES) this.firstNotices.push(notice);
  }

  /** A refusal where the file could not be written. */
  async end(): Promise<void> {
    if (!this.file) return;
    this.file.end();
    try {
      await finished(this.file);
    } catch (error) {
      throw unwritable(error, this.path);
    }
  }
}

/** A cell of CSV. What a spreadsheet would take for a formula is kept a text. */
function asCell(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
