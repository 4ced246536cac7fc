import type { Database } from '../graph/database/database.ts';
import type { RowDifference } from '../graph/import/import-rows.ts';
import { describeCorrections, type Correction } from '../graph/verify/describe-corrections.ts';

/** A row that differs from the graph. */
export interface DifferingRow {
  readonly sheet: string;
  readonly as: 'added' | 'corrected' | 'removed';
  readonly key: string;
  readonly columns?: Correction['columns'];
}

const MOST_ROWS = 1000;
const SHOWN = 50;
const SIGNS = { added: '+', corrected: '~', removed: '-' } as const;

/** What an import would do to each row: the first thousand rows of it. */
export class DifferenceList {
  private readonly found: RowDifference[] = [];
  private count = 0;

  add(difference: RowDifference): void {
    const { kind, added, corrected, removed } = difference;
    const left = Math.max(0, MOST_ROWS - this.count);
    this.count += added.length + corrected.length + removed.length;
    const kept = { kind, removed: removed.slice(0, left), corrected: corrected.slice(0, left) };
    if (left > 0) this.found.push({ ...kept, added: added.slice(0, left) });
  }

  /** Reads what the graph says of the rows that would be corrected. */
  async rows(database: Database): Promise<readonly DifferingRow[]> {
    const rows: DifferingRow[] = [];
    for (const { kind, added, corrected, removed } of this.found) {
      const { sheet } = kind;
      rows.push(...added.map(({ key }) => ({ sheet, as: 'added' as const, key })));
      const corrections = corrected.length === 0 ? [] : await describeCorrections(database, kind, corrected);
      rows.push(...corrections.map((each) => ({ sheet, as: 'corrected' as const, ...each })));
      rows.push(...removed.map(({ key }) => ({ sheet, as: 'removed' as const, key })));
    }
    return rows.slice(0, MOST_ROWS);
  }
}

/** A line for each of the first rows. */
export function asLines(rows: readonly DifferingRow[]): readonly string[] {
  const lines = rows.slice(0, SHOWN).map(({ sheet, as, key, columns = [] }) => {
    const changes = columns.map(({ column, from, to }) => `${column} ${shown(from)} → ${shown(to)}`);
    return `${SIGNS[as]} ${sheet} ${key}${changes.length > 0 ? `: ${changes.join(', ')}` : ''}`;
  });
  const more =
    rows.length > SHOWN ? [`… ${rows.length - SHOWN} more, all of the first ${MOST_ROWS} with --json`] : [];
  return [...lines, ...more];
}

const shown = (value: unknown): string =>
  value === null ? '–' : Array.isArray(value) ? value.join('；') : String(value);
