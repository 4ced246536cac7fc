import { kindCalled } from '../../kinds/registry.ts';
import { addRow } from './add-record.ts';
import type { Command, Optional } from './command.ts';

/** A zone has a power by a document from the day on, or acts for whoever grants it: all powers where it names none. */
export const grantStanding: Command<{
  readonly document: string;
  readonly kind: string;
  readonly zone: string;
  readonly power?: Optional<string>;
  readonly grantor: string;
  readonly validTo?: Optional<string>;
}> = async (worksheet, { document, kind, zone, power, grantor, validTo }, day) =>
  addRow(worksheet, kindCalled('Standing'), { document, kind, zone, power, grantor, validTo }, day);
