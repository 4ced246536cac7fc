import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Language } from '../domain/language.ts';
import { ERROR_HEADINGS } from '../domain/messages/workbook-import.ts';
import { unwritable } from '../workbook/replace-file.ts';
import type { WorkbookError } from '../tables/source.ts';
import { tellError, type ToldError } from '../workbook/tell-error.ts';

const SHOWN = 100;
const SHOWN_NOTICES = 100;

/** All errors go to a file as they are found; the first hundred are kept to be shown. */
export class ErrorList {
  readonly first: ToldError[] = [];
  readonly firstNotices: ToldError[] = [];
  private readonly path: string;
  private readonly language: Language;
  private file: WriteStream | undefined;

  constructor(path: string, language: Language) {
    this.path = path;
    this.language = language;
  }

  add(error: WorkbookError): void {
    const told = tellError(error, this.language);
    if (this.first.length < SHOWN) this.first.push(told);
    if (!this.file) {
      this.file = createWriteStream(this.path);
      this.file.on('error', () => undefined); // `end` tells
      this.file.write(`\uFEFF${ERROR_HEADINGS.map((each) => each[this.language]).join(',')}\n`);
    }
    const { place, sheet, row, column, value, message, expected } = told;
    this.file.write(`${[place, sheet, row, column, value, message, expected].map(asCell).join(',')}\n`);
  }

  note(notice: WorkbookError): void {
    if (this.firstNotices.length < SHOWN_NOTICES) this.firstNotices.push(tellError(notice, this.language));
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
