import { ALWAYS, isoFromDay, STILL, type Day } from '../../domain/days.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Bilingual } from '../../domain/language.ts';
import { periodName } from '../../domain/messages/things.ts';
import { endsBeforeItStarts, overlaps } from '../../domain/messages/writing.ts';
import type { AuditDesk } from '../audits/audit-desk.ts';
import type { Read } from '../database/database.ts';
import type { Values } from '../import/record-kind.ts';
import { toRecord } from '../import/to-record.ts';
import { BegunRows } from './begun-rows.ts';
import { codesAsked, combined, findVersions, saying, type VersionRow, type Where } from './find-versions.ts';
import { News } from './news.ts';
import { keyOfRow, kindOf, shapeOf } from './row-shape.ts';
import type { Sees } from './seen-by.ts';

export interface Question {
  readonly label: string;
  readonly where: Where;
}

/** What no version says by itself, such as whether an audit finds something. */
export interface Look {
  /** What it is about, for whoever is told that it has changed. */
  readonly about: Bilingual;
  readonly answer: (read: Read, revision: number) => Promise<unknown>;
}

/** What changes come to, as plain data: the recorded versions that are superseded, and those that take effect. */
export interface Outcome {
  readonly superseded: readonly VersionRow[];
  readonly begun: readonly VersionRow[];
}

export interface WorksheetParts {
  readonly read: Read;
  readonly revision: number;
  /** What may be named; everything where it is left out. */
  readonly sees?: Sees | undefined;
  readonly timeZone?: string;
  /** Where audits are run; what is simulated runs none. */
  readonly audits?: AuditDesk | undefined;
}

/**
 * What commands work on: the record at a revision, and on top of it what the commands of this list did so far. It
 * reads lazily, one statement for each question, and writes nothing; a write writes its outcome, a simulation looks
 * at it.
 */
export class Worksheet {
  readonly revision: number;
  /** The calendar by which moments have days: only what is written asks for it. */
  readonly timeZone: string;
  /** All that was asked of the record: what has moved since decides whether a decision still holds. */
  readonly questions: Question[] = [];
  readonly looks: Look[] = [];
  /** What a write refuses, and what a simulation shows by its findings. */
  readonly objections: Refusal[] = [];
  /** Where audits are run. */
  readonly audits: AuditDesk | undefined;
  private readonly read: Read;
  private readonly sees: Sees | undefined;
  private readonly superseded = new Map<string, VersionRow>();
  private readonly begun = new BegunRows();
  /** How each step of that is undone, in their order. */
  private readonly undoing: (() => void)[] = [];
  /** What the command that is running did so far. */
  readonly news = new News();
  /** What the record answered: at one revision it is the same each time. */
  private readonly answers = new Map<string, readonly VersionRow[]>();

  constructor({ read, revision, sees, timeZone = 'UTC', audits }: WorksheetParts) {
    this.audits = audits;
    this.read = read;
    this.sees = sees;
    this.revision = revision;
    this.timeZone = timeZone;
  }

  /** Whether whoever gives the commands may name a thing. What the commands before this one began, they may. */
  async mayName(label: string, code: string): Promise<boolean> {
    if (this.sees === undefined) return true;
    return this.begun.of(label, [code]).length > 0 || this.sees(label, code);
  }

  /**
   * Whether the code of something new cannot be taken. What may not be named is looked for beside the questions:
   * whether it has changed since is not told either.
   */
  async isTaken(label: string, code: string): Promise<boolean> {
    const where = { [shapeOf(label).code[0] ?? 'code']: code };
    if (await this.mayName(label, code)) return (await this.find(label, where)).some((row) => !isEmpty(row));
    return (await findVersions(this.read, { label, where }, this.revision)).length > 0;
  }

  /** The versions of a label that say so, of whatever day, as the changes so far leave them; by code, then first day. */
  async find(label: string, where: Where): Promise<readonly VersionRow[]> {
    this.questions.push({ label, where });
    const recorded = await this.recorded({ label, where });
    const now = recorded.filter((row) => !this.superseded.has(identityOf(row)));
    const begun = this.begun.of(label, codesAsked(label, where)).filter(saying(where));
    return [...now, ...begun].sort(inOrder);
  }

  /**
   * Reads what will be asked one by one in one statement: of each combination of the values. Nothing depends on it; what is
   * asked later is asked as always.
   */
  async prepare(
    label: string,
    values: Readonly<Record<string, readonly (string | number)[]>>,
  ): Promise<void> {
    const columns = Object.entries(values).map(([column, each]) => [column, [...new Set(each)]] as const);
    if (columns.some(([, each]) => each.length === 0)) return;
    const rows = await findVersions(this.read, { label, where: Object.fromEntries(columns) }, this.revision);
    const told = (said: Where) => JSON.stringify(columns.map(([column]) => said[column] ?? null));
    const found = Map.groupBy(rows, ({ values: said }) => told(said as Where));
    for (const where of combined(columns)) {
      const name = JSON.stringify({ label, where } satisfies Question);
      if (!this.answers.has(name)) this.answers.set(name, found.get(told(where)) ?? []);
    }
  }

  private async recorded(question: Question): Promise<readonly VersionRow[]> {
    const name = JSON.stringify(question);
    let rows = this.answers.get(name);
    if (!rows) this.answers.set(name, (rows = await findVersions(this.read, question, this.revision)));
    return rows;
  }

  /** The record's answer to what is no question of versions; what changes of this list did so far is not in it. */
  async look<T>(about: Bilingual, answer: (read: Read, revision: number) => Promise<T>): Promise<T> {
    this.looks.push({ about, answer });
    return answer(this.read, this.revision);
  }

  /** The same beside the questions, for a hint in a refusal: whether it has changed since is told to nobody. */
  lookAside<T>(answer: (read: Read, revision: number) => Promise<T>): Promise<T> {
    return answer(this.read, this.revision);
  }

  /** Opens a version. What is there already, or would hold beside what may only hold alone, is refused. */
  async begin(label: string, values: Values): Promise<VersionRow> {
    const row = rowOf(label, values);
    if (row.validFrom >= row.validTo) {
      throw new Refusal('invalid', endsBeforeItStarts(periodText(row)), {
        argument: 'validTo',
        value: isoFromDay(row.validTo),
      });
    }
    for (const other of await this.find(label, ownQuestion(row))) {
      if (other.key === row.key && other.validFrom === row.validFrom && isEmpty(other)) this.supersede(other);
      else if (stands(other, row)) throw overlap(row, other);
    }
    this.open(row);
    return row;
  }

  /** Opens a version that holds until the next of its kind begins, or without end. */
  async beginUntilNext(label: string, values: Values): Promise<VersionRow> {
    const row = rowOf(label, { ...values, validTo: STILL });
    const next = (await this.find(label, ownQuestion(row))).find(
      (other) => other.validFrom > row.validFrom && !isEmpty(other) && isOfOneKind(other, row),
    );
    return this.begin(label, { ...values, validTo: next?.validFrom ?? STILL });
  }

  /**
   * Ends a version on a day: it holds up to that day. One that begins on that very day becomes an empty period; one
   * that was to begin later is superseded, and nothing takes its place. False for what was over by then.
   */
  end(row: VersionRow, day: Day): boolean {
    if (row.validTo <= day || isEmpty(row)) return false;
    this.supersede(row);
    const isOnlyHere = row.recordedAt === null && row.validFrom >= day;
    if (row.validFrom <= day && !isOnlyHere) this.open(rowOf(row.label, { ...row.values, validTo: day }));
    return true;
  }

  /** Ends several; true when any of them was not over by then. */
  endAll(rows: readonly VersionRow[], day: Day): boolean {
    return rows.map((row) => this.end(row, day)).includes(true);
  }

  /** Says something else in the place of a version, for the same days or for others. */
  correct(row: VersionRow, values: Values): VersionRow {
    const corrected = rowOf(row.label, { ...row.values, ...values });
    if (isSame(corrected, row)) return row;
    this.supersede(row);
    this.open(corrected);
    return corrected;
  }

  /** From a day on, says something else of what these versions are about; what they said before stays. */
  changeFrom(rows: readonly VersionRow[], day: Day, values: Values): boolean {
    const after = rows.filter((row) => row.validTo > day && !isEmpty(row));
    const changed = after.filter((row) => !isSame(rowOf(row.label, { ...row.values, ...values }), row));
    for (const row of changed) {
      if (row.validFrom >= day) this.correct(row, values);
      else {
        this.supersede(row);
        this.open(rowOf(row.label, { ...row.values, validTo: day }));
        this.open(rowOf(row.label, { ...row.values, ...values, validFrom: day }));
      }
    }
    return changed.length > 0;
  }

  /** Takes a version out of the record of today; what it said stays in the record of before. */
  supersede(row: VersionRow): void {
    this.news.supersede(contentOf(row), row);
    if (row.recordedAt === null) this.set(this.begun, contentOf(row), undefined);
    else this.set(this.superseded, identityOf(row), row);
  }

  /** How far it is, to come back to. */
  save(): SavedWork {
    return { steps: this.undoing.length, objections: this.objections.length };
  }

  /** Undoes all that was done since; what was asked stays asked. */
  restore({ steps, objections }: SavedWork): void {
    for (const undo of this.undoing.splice(steps).reverse()) undo();
    this.objections.length = objections;
    this.news.clear();
  }

  object(refusal: Refusal): void {
    this.objections.push(refusal);
  }

  /** What was changed and changed back is no part of it. */
  get outcome(): Outcome {
    const begun = new Map(this.begun.all);
    const superseded = [...this.superseded.values()].filter((row) => !begun.delete(contentOf(row)));
    return { superseded, begun: [...begun.values()] };
  }

  /** Two that come to say the same are one. */
  private open(row: VersionRow): void {
    this.news.begin(contentOf(row), row);
    this.set(this.begun, contentOf(row), row);
  }

  private set(rows: Rows, name: string, row: VersionRow | undefined): void {
    const before = rows.get(name);
    put(rows, name, row);
    this.undoing.push(() => put(rows, name, before));
  }
}

/** How far a worksheet was at some moment. */
export interface SavedWork {
  readonly steps: number;
  readonly objections: number;
}

type Rows = Pick<BegunRows, 'get' | 'set' | 'delete'> | Map<string, VersionRow>;

function put(rows: Rows, name: string, row: VersionRow | undefined): void {
  if (row) rows.set(name, row);
  else rows.delete(name);
}

export const isEmpty = (row: VersionRow): boolean => row.validFrom >= row.validTo;

export const isOn = (row: VersionRow, day: Day): boolean => row.validFrom <= day && day < row.validTo;

/** A row of values as a version that is on the worksheet only. */
export function rowOf(label: string, given: Values): VersionRow {
  const shape = shapeOf(label);
  const blank = Object.fromEntries(Object.values(shape.ofVersion ?? {}).map((column) => [column, null]));
  const validFrom = (given['validFrom'] as Day | null | undefined) ?? ALWAYS;
  const validTo = (given['validTo'] as Day | null | undefined) ?? STILL;
  const values = { ...blank, ...shape.constants, ...given, validFrom, validTo };
  const { code, key, digest } = recordOf(label, values);
  return { label, code, key, values, validFrom, validTo, recordedAt: null, digest };
}

/** The row as it is sent to the graph. */
export function recordOf(label: string, values: Values) {
  return toRecord({ ...kindOf(label), period: periodOf }, keyOfRow(label, values), values);
}

/** Any version may hold for a while, also of what a workbook gives no days. */
const periodOf = (values: Values) => ({
  validFrom: values['validFrom'] as Day,
  validTo: values['validTo'] as Day,
});

const identityOf = ({ label, code, key, validFrom, recordedAt, digest }: VersionRow): string =>
  JSON.stringify([label, code, key, validFrom, recordedAt, digest]);

/** Of two readings of the record, the same version. */
export const isSameVersion = (one: VersionRow, other: VersionRow): boolean =>
  identityOf(one) === identityOf(other);

const contentOf = ({ label, code, key, digest }: VersionRow): string =>
  JSON.stringify([label, code, key, digest]);

const isSame = (one: VersionRow, other: VersionRow): boolean =>
  one.key === other.key && one.code === other.code && one.digest === other.digest;

/** What asks for all versions that could be in the way of this one. */
const ownQuestion = (row: VersionRow): Where =>
  Object.fromEntries(
    shapeOf(row.label).code.map((column) => [column, (row.values[column] ?? null) as string | number | null]),
  );

/** Of one and the same thing: the key is the same but for the first day. */
function isOfOneKind(one: VersionRow, other: VersionRow): boolean {
  const columns = shapeOf(one.label).key.filter((column) => column !== 'validFrom');
  return columns.every((column) => one.values[column] === other.values[column]);
}

function stands(other: VersionRow, row: VersionRow): boolean {
  if (isEmpty(other)) return false;
  if (shapeOf(row.label).several) return other.key === row.key;
  if (!isOfOneKind(other, row)) return false;
  return other.validFrom < row.validTo && row.validFrom < other.validTo;
}

export function overlap(row: VersionRow, other: VersionRow): Refusal {
  return new Refusal('conflict', overlaps(row.label, row.key, periodText(row), periodText(other)), {
    type: row.label,
    code: row.code,
    validFrom: isoFromDay(other.validFrom),
    validTo: isoFromDay(other.validTo),
  });
}

export function periodText({ validFrom, validTo }: Pick<VersionRow, 'validFrom' | 'validTo'>): Bilingual {
  return periodName(isoFromDay(validFrom), isoFromDay(validTo));
}

function inOrder(one: VersionRow, other: VersionRow): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  if (one.validFrom !== other.validFrom) return one.validFrom - other.validFrom;
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}
