import type { Told } from '../../domain/messages/told.ts';

/** The file as a whole is no spreadsheet that can be read; it says what it is instead. */
export class NotASpreadsheet extends Error {
  readonly told: Told;
  constructor(told: Told, options: ErrorOptions = {}) {
    super(told.message.en, options);
    this.name = 'NotASpreadsheet';
    this.told = told;
  }
}
