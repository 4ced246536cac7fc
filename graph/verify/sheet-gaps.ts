import type { SheetGap } from '../../domain/messages/verify.ts';
import { cypher } from '../cypher.ts';
import type { Database } from '../database/database.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';
import type { StoredVersionLine } from './check-version.ts';

/** How many versions of each sheet some revisions opened and closed, as the graph has them. */
export class SheetCounts {
  private readonly counts = new Map<string, number>();
  private readonly revisions: ReadonlySet<number>;

  constructor(revisions: readonly number[]) {
    this.revisions = new Set(revisions);
  }

  add({ sheet, accounted, opened, closed }: StoredVersionLine): void {
    for (const [as, revision] of [
      ['opened', opened],
      ['closed', closed],
    ] as const) {
      if (revision === null || !this.revisions.has(revision)) continue;
      for (const key of [nameOf(revision, as, sheet), nameOf(revision, as, sheet, accounted.label)])
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  of(revision: number, as: 'opened' | 'closed', sheet: string, label?: string): number {
    return this.counts.get(nameOf(revision, as, sheet, label)) ?? 0;
  }
}

const nameOf = (revision: number, as: string, sheet: string, label = ''): string =>
  JSON.stringify([revision, as, sheet, label]);

const READ = cypher`MATCH (change:Change) WHERE change.revision IN $revisions RETURN change.revision, change.bySheet, change.subjects`;

interface Told {
  readonly added?: number;
  readonly corrected?: number;
  readonly removed?: number;
  /** Only imports count it; they count nothing of what their rows only cite. */
  readonly unchanged?: number;
}

export interface NamedGap {
  readonly gap: SheetGap;
  readonly isEnded: boolean;
  /** The kinds of the sheet that have no counts of their own: any of them. */
  readonly kinds: readonly string[];
  /** What the Change is about, of these kinds. */
  readonly things: readonly string[];
}

/** Where a Change counts other numbers of versions in a sheet than there are. */
export async function findSheetGaps(
  database: Database,
  revisions: readonly number[],
  counts: SheetCounts,
): Promise<readonly NamedGap[]> {
  const rows = await database.read(READ, { revisions });
  return rows.flatMap(([revision, bySheet, subjects]) =>
    gapsOf(Number(revision), toldBy(bySheet), Array.isArray(subjects) ? subjects.map(String) : [], counts),
  );
}

/** None where that was altered too. */
function toldBy(bySheet: unknown): Readonly<Record<string, Told>> {
  try {
    const told: unknown = JSON.parse(String(bySheet));
    const sheets = Object.entries(told ?? {}).filter(
      ([, counts]) => typeof counts === 'object' && counts !== null,
    );
    return Object.fromEntries(sheets) as Readonly<Record<string, Told>>;
  } catch {
    return {};
  }
}

function gapsOf(
  revision: number,
  told: Readonly<Record<string, Told>>,
  subjects: readonly string[],
  counts: SheetCounts,
): readonly NamedGap[] {
  const isImport = Object.values(told).some(({ unchanged }) => unchanged !== undefined);
  return [...new Set(RECORD_KINDS.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const { added = 0, corrected = 0, removed = 0 } = told[sheet] ?? {};
    const kinds = RECORD_KINDS.filter((kind) => kind.sheet === sheet && !(isImport && kind.expand)).map(
      ({ label }) => label,
    );
    const found = (as: 'opened' | 'closed') =>
      kinds.reduce((sum, label) => sum + counts.of(revision, as, sheet, label), 0);
    const things = subjects
      .filter((subject) => kinds.includes(subject.slice(0, subject.indexOf(':'))))
      .map((subject) => subject.slice(subject.indexOf(':') + 1));
    const gap = (expected: number, as: 'opened' | 'closed', isMore: boolean) =>
      isMore
        ? [{ gap: { revision, sheet, expected, found: found(as) }, isEnded: as === 'closed', kinds, things }]
        : [];
    const [opened, closed] = [added + corrected, corrected + removed];
    return [
      ...gap(opened, 'opened', found('opened') !== opened),
      // One corrected row of an import may take the place of several periods.
      ...gap(closed, 'closed', isImport ? found('closed') < closed : found('closed') !== closed),
    ];
  });
}
