import { momentOf } from '../../words/dates.ts';
import type { Span } from './answer.ts';

/** Moments, for drawing; the end of what has none is that of the drawing. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

const BEFORE_ALL = '';
const AFTER_ALL = '9999-12-31';

/** From the first day that is told, or two years before the day looked at, to the day looked at or the last that is told. */
export function axisOf(spans: readonly Span[], day: string): Axis {
  const days = spans.flatMap(({ from, to }) => [from, to]).filter((each) => each !== null);
  const moments = [...days, day].map(momentOf);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const room = Math.max(365 * 86_400_000, last - first) * 0.04;
  return { first: first - room, last: last + room };
}

/** Spans in as few rows as may be, none over another: each goes into the first row that has room for it. */
export function rowsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const rows: Span[][] = [];
  const ends: string[] = [];
  for (const span of spans) {
    const from = span.from ?? BEFORE_ALL;
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(span);
    ends[row] = span.to ?? AFTER_ALL;
  }
  return rows;
}
