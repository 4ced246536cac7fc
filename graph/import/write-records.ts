import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { joined, type Period } from '../../domain/periods.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import type { Database, Row } from '../database/database.ts';
import type { PendingRevision } from '../record/pending-revision.ts';
import { NEVER } from '../record/revisions.ts';
import type { RecordKind } from './record-kind.ts';
import { statementsOf, type KindStatements } from './statements.ts';
import { digestOf, type GraphRecord } from './to-record.ts';

/** How records differ from what the graph says now. */
export interface RecordDifference {
  readonly added: readonly GraphRecord[];
  readonly corrected: readonly GraphRecord[];
  /** The versions whose place the corrected ones take. */
  readonly replaced: readonly Replaced[];
  readonly unchanged: number;
}

/** A current version, as far as it is compared. */
interface Known {
  readonly digest: string;
  readonly validFrom: Day;
  readonly validTo: Day;
}

type Replaced = Pick<GraphRecord, 'code' | 'key' | 'digest'>;

/** Compares and writes the records of one kind. */
export class KindWriter {
  private readonly kind: RecordKind;
  private readonly database: Database;
  private readonly statements: KindStatements;
  private isEmpty: Promise<boolean> | undefined;

  constructor(kind: RecordKind, database: Database) {
    this.kind = kind;
    this.database = database;
    this.statements = statementsOf(kind);
  }

  async compare(records: readonly GraphRecord[]): Promise<RecordDifference> {
    const known = await this.findKnown(records);
    const added = records.filter(({ key }) => !known.has(key));
    const corrected = records
      .map((record) => this.dated(record, known.get(record.key)))
      .filter((record) => this.isCorrected(record, known.get(record.key)));
    const replaced = corrected.flatMap(({ code, key }) =>
      (known.get(key) ?? []).map(({ digest }) => ({ code, key, digest })),
    );
    return { added, corrected, replaced, unchanged: records.length - added.length - corrected.length };
  }

  /** The current versions of what records are about, by key, the last period last. */
  async findKnown(records: readonly GraphRecord[]): Promise<ReadonlyMap<string, readonly Known[]>> {
    this.isEmpty ??= this.findEmpty();
    if (await this.isEmpty) return new Map();
    const codes = [...new Set(records.map(({ code }) => code))];
    const rows = await this.database.read(
      this.statements.findCurrent,
      { codes, never: NEVER },
      { deadline: Date.now() + SLOWEST_BATCH },
    );
    const known = new Map<string, Known[]>();
    for (const [key, digest, validFrom, validTo] of rows as readonly (readonly [
      string,
      string,
      Day,
      Day,
    ])[]) {
      const versions = known.get(key);
      const version = { digest, validFrom, validTo };
      if (versions) versions.push(version);
      else known.set(key, [version]);
    }
    return known;
  }

  /** A thing whose row has no first day is there since the day that is recorded. */
  private dated(record: GraphRecord, known: readonly Known[] = []): GraphRecord {
    const first = joined(known)[0];
    if (!this.kind.isDated || record.validFrom !== ALWAYS || first === undefined) return record;
    const redated = { ...record, validFrom: first.validFrom };
    return { ...redated, digest: digestOf(redated) };
  }

  /**
   * A row says all that holds for its thing; what is only cited says nothing new. Of several periods with one identity
   * a workbook has but one row: it changes nothing where it says what is said of the last, or of one of the last. A sheet
   * without columns for a period says nothing of when; of a thing that is dated, all its versions are there together.
   */
  private isCorrected(record: GraphRecord, known: readonly Known[] | undefined): boolean {
    const last = known?.findLast(({ validFrom, validTo }) => validFrom < validTo) ?? known?.at(-1);
    if (!known || !last || this.kind.expand) return false;
    const { period, isDated } = this.kind;
    if (isDated && !isSpan(record, joined(known))) return true;
    const said = period && !isDated ? record.digest : digestOf({ ...record, ...last });
    return !known.some(({ validFrom, digest }) => validFrom === last.validFrom && digest === said);
  }

  /** Makes the things of these records, without anything that is said of them. */
  async createIdentities(pending: PendingRevision, { added }: RecordDifference): Promise<void> {
    const { createIdentities } = this.statements;
    if (!createIdentities || added.length === 0) return;
    await pending.batch((transaction, revision) =>
      transaction.run(createIdentities, { rows: added, revision, never: NEVER }),
    );
  }

  async write(pending: PendingRevision, { added, corrected, replaced }: RecordDifference): Promise<void> {
    const { supersede, createVersions, createThings } = this.statements;
    const { label } = this.kind;
    for (const each of [...added, ...corrected]) pending.digest.opened({ label, ...each });
    for (const each of replaced) pending.digest.closed({ label, ...each });
    await pending.batch(async (transaction, revision) => {
      const sentinels = { revision, never: NEVER, always: ALWAYS, still: STILL };
      const create = async (statement: Cypher, rows: readonly GraphRecord[]) => {
        if (rows.length > 0)
          this.expectAll(rows.length, await transaction.run(statement, { rows, ...sentinels }));
      };
      if (corrected.length > 0) await transaction.run(supersede, { rows: corrected, ...sentinels });
      await create(createVersions, corrected);
      await create(createThings, added);
    });
  }

  private expectAll(records: number, [made]: readonly Row[]): void {
    if (made?.[0] === records && made[1] === 0) return;
    throw new Error(
      `${this.kind.label}: of ${records} records ${String(made?.[0])} were written, ${String(made?.[1])} links lead nowhere`,
    );
  }

  private async findEmpty(): Promise<boolean> {
    const [row] = await this.database.read(cypher`MATCH (node:${name(this.kind.label)}) RETURN count(node)`);
    return row?.[0] === 0;
  }
}

/** Whether a period goes from the first day of those recorded to their last; of none that holds on a day, any does. */
const isSpan = ({ validFrom, validTo }: Period, known: readonly Period[]): boolean =>
  known.length === 0 || (known[0]?.validFrom === validFrom && known.at(-1)?.validTo === validTo);

/** Milliseconds that the comparison of one batch may take. */
const SLOWEST_BATCH = 60_000;
