import { joinKey, splitKey } from '../../domain/keys.ts';
import { same } from '../../domain/messages/told.ts';
import * as say from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { columnOf } from '../sheets/sheet.ts';
import type { WorkbookError } from '../source.ts';
import { batches } from './known-things.ts';
import type { KnownThings } from './known-things.ts';
import type { SeenSheet } from './seen-sheet.ts';

/** How many of a circle are named. */
const NAMED = 20;

/**
 * Rows that lead back to themselves by their `tree` column, through the workbook and what the graph has above it.
 * One error a circle, at its first row.
 */
export async function circleErrors(seen: SeenSheet, known: KnownThings): Promise<WorkbookError[]> {
  const column = seen.sheet.tree;
  if (column === undefined) return [];
  const above = await graphAbove(seen, column, known);
  const up = (code: string) =>
    handleOf(seen.has(code) ? seen.facts(code)[column] : above.get(code)) ?? undefined;
  const visited = new Set<string>();
  const errors: WorkbookError[] = [];
  for (const start of seen.identities()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !visited.has(at)) {
      visited.add(at);
      onPath.add(at);
      path.push(at);
      at = up(at);
    }
    if (at !== undefined && onPath.has(at)) errors.push(circle(seen, column, path.slice(path.indexOf(at))));
  }
  return errors;
}

/** A code as the key that it is in a sheet of codes. */
const handleOf = (code: string | null | undefined) => (typeof code === 'string' ? joinKey([code]) : code);

/** What stands above the workbook's things in the graph, level by level, until the workbook or the top is reached. */
async function graphAbove(
  seen: SeenSheet,
  column: string,
  known: KnownThings,
): Promise<Map<string, string | null>> {
  const above = new Map<string, string | null>();
  let level = new Set<string>();
  const rise = (named: string | null | undefined) => {
    const parent = handleOf(named);
    if (parent && !seen.has(parent) && !above.has(parent)) level.add(parent);
  };
  for (const code of seen.identities()) rise(seen.facts(code)[column]);
  while (level.size > 0) {
    const asked = level;
    level = new Set();
    for (const batch of batches(asked)) {
      const found = await known.find(seen.sheet.key, batch);
      for (const code of batch) above.set(code, found.get(code)?.cells?.[column] ?? null);
    }
    for (const code of asked) rise(above.get(code));
  }
  return above;
}

function circle(seen: SeenSheet, column: string, members: readonly string[]): WorkbookError {
  const rows = members.map((code) => seen.rowOf(code) ?? Infinity);
  const row = rows.reduce((least, each) => Math.min(least, each), Infinity);
  const first = rows.indexOf(row);
  const turned = [...members.slice(first), ...members.slice(0, first)];
  const named = turned.slice(0, NAMED).map((each) => same(written(each)));
  if (turned.length > NAMED) named.push(say.inAll(turned.length));
  const last = written(turned[0] ?? '');
  return {
    sheet: seen.sheet.key,
    row,
    column,
    value: written(turned[1] ?? turned[0] ?? ''),
    ...say.circle(columnOf(seen.sheet, column), [...named, same(last)], last),
  };
}

const written = (handle: string): string => shown(splitKey(handle)[0] ?? '');
