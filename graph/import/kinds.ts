import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import type { RecordKind, Values } from './record-kind.ts';

/** The words in which record kinds are written. */

export const text = (values: Values, column: string): string => String(values[column] ?? '');

export const keyOf = (values: Values, ...columns: string[]): string =>
  joinKey(columns.map((column) => text(values, column)));

export const period = (values: Values) => ({
  validFrom: (values['validFrom'] as Day | null | undefined) ?? ALWAYS,
  validTo: (values['validTo'] as Day | null | undefined) ?? STILL,
});

export const pick = (values: Values, ...columns: string[]): Values =>
  Object.fromEntries(columns.map((column) => [column, values[column] ?? null]));

export const code = (column: string) => (values: Values) => values[column] ?? null;

/** A thing with one version at a time, that is named by its code. */
export const thing = (
  sheet: string,
  label: string,
  columns: readonly string[],
  links: RecordKind['links'] = [],
): RecordKind => ({
  sheet,
  label,
  identity: { code: (values) => text(values, 'code') },
  says: (values) => pick(values, ...columns),
  links,
});

/** What holds for a while, and hangs on what the anchor names. */
export const fact = (
  sheet: string,
  label: string,
  columns: readonly string[],
  anchor: RecordKind['anchor'],
  links: RecordKind['links'],
): RecordKind => ({
  sheet,
  label,
  ...(anchor ? { anchor } : {}),
  says: (values) => pick(values, ...columns),
  period,
  links,
});
