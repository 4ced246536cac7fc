import { isoFromDay } from '../../domain/days.ts';
import { globalId } from '../../domain/global-id.ts';
import type { ValueKind } from '../model/model.ts';
import type { Reader } from './statement.ts';

/** Reads the value at a position as its kind has it. */
export function valueReader(kind: ValueKind, at: number): Reader {
  if (kind === 'plain') return (row) => row[at] ?? null;
  if (kind === 'list') return (row) => row[at] ?? [];
  if (kind === 'day') return (row) => (typeof row[at] === 'number' ? isoFromDay(row[at]) : null);
  if (kind === 'moment') return (row) => (typeof row[at] === 'number' ? new Date(row[at]).toISOString() : null);
  return (row) => globalId(kind.idOf, String(row[at]));
}
