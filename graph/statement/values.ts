import { isoFromDay, type Day } from '../../domain/days.ts';
import { globalId } from '../../domain/global-id.ts';
import type { ValueKind } from '../model/model.ts';

/** How a value of the graph is shown, of a day asked. */
export function shownAs(kind: ValueKind): (value: unknown, on: Day) => unknown {
  if (kind === 'plain') return (value) => value ?? null;
  if (kind === 'list') return (value) => value ?? [];
  if (kind === 'yesNo') return (value) => value === true;
  if (kind === 'day') return (value) => (typeof value === 'number' ? isoFromDay(value) : null);
  if (kind === 'moment') return (value) => (typeof value === 'number' ? new Date(value).toISOString() : null);
  if ('tells' in kind) return kind.tells;
  return (value) => globalId(kind.idOf, String(value));
}
