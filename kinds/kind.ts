import type { AdjustmentState } from '../domain/adjustment-words.ts';
import { ALWAYS, dayFromIso, isoFromDay, type Day } from '../domain/days.ts';
import { joinKey } from '../domain/keys.ts';
import type { Words } from '../domain/words.ts';
import type { AddRight, RecordRight } from './record-right.ts';

/**
 * What a cell may hold. `codes` are several codes with ； between them; `order` is a whole number from 0, `number` a
 * decimal one; `yesNo` is true for 是, and nothing for 否 as for a blank.
 */
export type ColumnType =
  | { readonly is: 'code' | 'text' | 'legalBasis' | 'day' | 'order' | 'yesNo' }
  | { readonly is: 'number'; readonly most?: number }
  /** `loosely`: parted by blanks and commas too. */
  | { readonly is: 'codes'; readonly loosely?: true }
  | { readonly is: 'word' | 'words'; readonly words: Words };

/** What must be so of the thing that a column names: what a column of its own table says. */
export type Condition =
  | { readonly fact: string; readonly oneOf: readonly string[] }
  | { readonly fact: string; readonly sameAs: string };

/**
 * What becomes of what names a thing when that thing ends. `ends`: it ends with it. `refused`: the thing does not end
 * while it stands. In both it holds on no day on which the thing is not there. `outlives`: it stays, for audits to find.
 */
export type Fate = 'ends' | 'refused' | 'outlives';

/** A relationship to a thing. */
export interface Leads {
  /** The type of the relationship. */
  readonly by: string;
  /** The label of the thing. */
  readonly to: string;
  readonly fate: Fate;
  readonly where?: readonly Condition[];
  /** It may be named before it is there, but not once it is over: what is prepared for what is to come. */
  readonly mayBeToCome?: true;
  /** The field of the thing that leads back, where it has one: the rows that name it and hold on the day. */
  readonly back?: BackField;
}

/** A list of rows on the thing that they name. */
export interface BackField {
  readonly name: string;
  /** What it is, in English, for whoever asks: with its order where that is not the identity of the rows. */
  readonly means: string;
  /** Only rows of which what this column names is there on the day too. */
  readonly once?: string;
  /** Arguments that narrow it, by the columns whose words or codes they are; all rows where they are left out. */
  readonly filters?: Readonly<Record<string, { readonly by: string; readonly means: string }>>;
}

/** Of what rows something is said: of those that say one of these words in a column, or none of them, or anything at all. */
export type When =
  | { readonly column: string; readonly is: string | readonly string[] }
  | { readonly column: string; readonly isNot: string | readonly string[] }
  | { readonly column: string; readonly isFilled: boolean };

export interface KindColumn {
  /** Its Chinese name. */
  readonly zh: string;
  readonly type: ColumnType;
  readonly required?: true;
  /** What its code leads to, or each of its several codes. */
  readonly leads?: Leads;
  /** Required in such rows, an error in all others. */
  readonly onlyWhen?: When;
  /** Required in such rows; it may stand in others. */
  readonly mustWhen?: When;
  /** An error in all other rows; it may be blank in these. */
  readonly mayWhen?: When;
  /** What the graph calls it, where that is something else. */
  readonly property?: string;
  /** What its field of the schema is, in English, with what null means; it is no field without. */
  readonly means?: string;
  /** What the schema calls it, where that is something else. */
  readonly field?: string;
  /** Written by named commands only: no `addRecord` says it, and what a zone or department imports has it as the record has. */
  readonly isByCommand?: true;
  /** A day that is set ahead: told before it comes. Other days are told once they have come. */
  readonly isSetAhead?: true;
  /** A day that is on or after that of another column, where both are filled in. */
  readonly notBefore?: string;
  /** A number that is at most that of another column, where both are filled in. */
  readonly atMost?: string;
  /** It says the same in all rounds of a thing. */
  readonly isFixed?: true;
  /** The day with which it came, or several of which one will do: it is not told before. */
  readonly cameWith?: string | readonly string[];
}

/** Things that are somebody's own by a rule that the graph spells out. */
export type OwnRule = 'zones' | 'departments' | 'people';

/**
 * Others than its owners who see what is not public, by a rule that the graph spells out. What is seen `once submitted` is
 * hidden from the rest of the city as well until then.
 */
export type SightRule =
  'where needed' | 'of no penalty' | 'where found' | 'once published' | 'once submitted' | 'by its platform';

/** Whose the records of a kind are, among zones and departments of the city. */
export interface Own {
  /** All see it, whose own it is; its owners alone without. */
  readonly isPublic?: true;
  /** The columns that lead to what it belongs to: whoever owns one of these things owns it. */
  readonly by: readonly string[] | OwnRule;
  readonly alsoSeen?: SightRule;
  /** Facts: columns that lead to people, each of whom sees it of themselves. */
  readonly self?: readonly string[];
  /** Seen too by whoever answers for the step, or holds the post, that its columns name. */
  readonly isSeenInPost?: true;
  /** Of people: theirs alone who have the posts that these hold, not whoever else may know of them. */
  readonly isByPost?: true;
}

/** How a list is narrowed: by a column, by the days of one, by a text that is searched, or by what is worked out by hand. */
export type ListFilter = { readonly means: string } & (
  | { readonly by: string }
  /** Days of the column, from or up to the one that is given; both count. */
  | { readonly from: string }
  | { readonly to: string }
  | { readonly isText: true }
  /** Its type in the schema; what it keeps stands in `graph/model/computed.ts`. */
  | { readonly computed: string }
);

/** The rows of a kind as a root field, of those that are there on the day: things by code, facts by their identity. */
export interface RootListOf {
  readonly name: string;
  readonly means: string;
  /** All of them at once, and no pages. */
  readonly isWhole?: true;
  /** Whoever asks may have it by name as well. */
  readonly isByName?: true;
  /** What a page of it is. */
  readonly page?: string;
  readonly filters?: Readonly<Record<string, ListFilter>>;
}

/** A field that is worked out: its type in the schema, what it is, and its arguments. */
interface ComputedPart {
  readonly type: string;
  readonly means: string;
  readonly args?: readonly {
    readonly name: string;
    readonly type: string;
    readonly initial: string;
    readonly means: string;
  }[];
}

/** What the schema says of a kind beyond its columns. */
export interface KindType {
  /** What one of them is, in English. */
  readonly means: string;
  /** The type's name, where it is not the label: of facts alone. */
  readonly name?: string;
  /** Its words that are told nowhere else: what each enum is, and the words. */
  readonly enums?: Readonly<Record<string, { readonly means: string; readonly words: Words }>>;
  /** Fields that are worked out: their types in the schema. How stands in `graph/model/computed.ts`. */
  readonly computed?: Readonly<Record<string, ComputedPart>>;
  /** Fields of what several columns lead to together, by the relationship; without `means` it is none. */
  readonly together?: Readonly<Record<string, { readonly name: string; readonly means: string }>>;
  /** Shows since when it is over, in the place of its period. */
  readonly isEndShown?: true;
  /** Shows no period: its columns say since when. */
  readonly isPeriodHidden?: true;
  /** The root field by which one is found by its code. */
  readonly found?: { readonly name: string; readonly means: string };
  readonly list?: RootListOf;
}

/** What a cell says: words by their schema name, days as whole numbers, null where it is blank. */
export type Value = string | number | true | readonly string[] | null;
/** A row's, by column. */
export type Values = Readonly<Record<string, Value>>;

/** Relationships that are made of what a text says. */
export interface MadeLinks extends Pick<Leads, 'by' | 'to' | 'fate'> {
  readonly codes: (values: Values) => readonly string[];
}

/**
 * A kind of record, said once: what sheets, the graph, commands, the schema, exports, comparisons, searches and the
 * proof of the record know of it is made of this.
 */
export interface Kind {
  /** The label of the thing, or of the fact. */
  readonly label: string;
  /** What one of them is called in Chinese. */
  readonly zh: string;
  /** The table its rows are of, or of whose rows its records are made. */
  readonly table: string;
  /** A sheet of a workbook, what a seed has beside the sheets, what is made of another kind's rows, or of commands alone. */
  readonly part: 'workbook' | 'seed' | 'made' | 'commands';
  /** Its sheet is of the second part of the workbook, 运行: how powers are run once they are handed down. */
  readonly isRunning?: true;
  /** The Chinese name of the table, where it is not that of the kind. */
  readonly tableZh?: string;
  /** Pushed by machines, millions of rows: the columns of a city hold none, and what reads them asks the graph by their days. */
  readonly isPushed?: true;
  /**
   * A thing is named by its code, and has one version at a time; a thing in rounds has a version for each first day; a
   * fact is a version by itself.
   */
  readonly form: 'thing' | 'rounds' | 'fact';
  /** By key, in the order of the table. `validFrom` and `validTo` among them: its period; it holds always without. */
  readonly columns: Readonly<Record<string, KindColumn>>;
  readonly identity: readonly string[];
  /** Whose it is, and with that who sees it; `public` is nobody's own. Said of every kind, so that nothing is public by mistake. */
  readonly own: 'public' | Own;
  /** What a fact hangs on: the columns that make its code. */
  readonly hangsOn?: readonly string[];
  /** What several columns lead to together. */
  readonly references?: readonly (Leads & { readonly columns: readonly string[] })[];
  /**
   * The period of a row is when the thing is there, whatever its versions say when. Without a first day a row leaves the
   * one that is recorded as it is; what ended is brought back by no row.
   */
  readonly isDated?: true;
  /** Columns of which the same hold once at a time; rounds are so by their code. */
  readonly exclusive?: readonly string[];
  /** Of a kind in rounds: what a column says is said of one thing at a time among those of which another says the same. */
  readonly onceIn?: { readonly column: string; readonly of: string };
  /** The column of the day on which it happened: it holds from that day on. */
  readonly happenedOn?: string;
  /** It is there from a day on, by its column, where another column is blank; else always. */
  readonly thereFrom?: { readonly day: string; readonly unless: string };
  /**
   * Columns of days on which something happened, in their order: each that is filled in is on or after the latest before
   * it. What stands in brackets is an alternative: each is compared with what is before the bracket.
   */
  readonly events?: readonly (string | readonly string[])[];
  /** The command of its own that begins rows of it, whose fields are its columns: who may give it may import them. */
  readonly begins?: string;
  /** Whoever may not write all imports rows of it only while the list of adjustments that they are of is in this state. */
  readonly importedWhile?: AdjustmentState;
  /** Columns of the table that rows of this kind do not say. */
  readonly leavesOut?: readonly string[];
  /** Which of the table's rows: those of a word, or all others. */
  readonly rows?: { readonly column: string; readonly is?: string; readonly isNot?: string };
  /** The records that one row stands for, where it is not one of its own. */
  readonly madeOf?: (values: Values) => readonly Values[];
  readonly madeLinks?: readonly MadeLinks[];
  /** Labels that the thing has beside its own. */
  readonly alsoLabelled?: readonly string[];
  /** Several of one identity may hold at a time. */
  readonly isSeveral?: true;
  /** The column that names the row above; it must not lead back to the row. */
  readonly tree?: string;
  /** A thing cannot turn into or out of this word of this column: the graph keeps the two apart. */
  readonly apart?: { readonly column: string; readonly word: string };
  /** The column that leads to the row's zone: names it, or something below it. `--replace SHEET:ZONE` needs it. */
  readonly zoneBy?: string;
  /** What a search finds: the properties that are texts, the name first, of what things. */
  readonly found?: { readonly of: readonly string[]; readonly texts: readonly string[] };
  /** Left out of comparisons: what a seed alone brings. */
  readonly isCompared: boolean;
  /** What is compared of it, in English, beside its Chinese name. */
  readonly compared?: string;
  /** What the schema has of it; a kind without is in the schema only as far as that is written by hand. */
  readonly type?: KindType;
  /** Who may add one by `addRecord`, and who may end one by `endRecord`; only the administrator where one is empty. */
  readonly adds?: AddRight;
  readonly ends?: RecordRight;
}

/** A kind as it is written down; its literal words stay types. */
export const declare = <const K extends Kind>(kind: K): K => kind;

const DAYS = ['validFrom', 'validTo'];

/** The columns of which the code of a thing is made, or that of what a fact hangs on. */
export function codeColumns({ form, identity, hangsOn }: Kind): readonly string[] {
  if (form === 'fact') return hangsOn ?? identity.slice(0, 1);
  return identity.filter((column) => !DAYS.includes(column));
}

/** Whether a column is all of the code of a thing. */
export const isCode = (kind: Kind, column: string): boolean =>
  kind.form !== 'fact' && codeColumns(kind).length === 1 && codeColumns(kind)[0] === column;

/** The label of what has its periods: its versions, or the facts themselves. */
export const versionLabelOf = ({ form, label }: Pick<Kind, 'form' | 'label'>): string =>
  form === 'fact' ? label : `${label}Version`;

/** Whether several columns beside the code name something together: each of them is said all the same. */
const isTogether = ({ columns, from }: Reference): boolean => from === 'version' && columns.length > 1;

export interface Reference extends Leads {
  readonly columns: readonly string[];
  /** Its one column has several codes: it leads to each of these things, by a relationship each. */
  readonly isSeveral?: true;
  /** Where the relationship begins: at the version, at the thing itself, or it is what the fact hangs on. */
  readonly from: 'version' | 'identity' | 'anchor';
}

const SEVERAL = { isSeveral: true } as const;

/** All that the rows lead to: by one column, in the order of columns, then by several. */
export function referencesOf(kind: Kind): readonly Reference[] {
  const code = codeColumns(kind);
  const single = Object.entries(kind.columns).flatMap(([column, { type, leads }]) =>
    leads && !kind.leavesOut?.includes(column)
      ? [{ ...leads, columns: [column], ...(type.is === 'codes' ? SEVERAL : {}) }]
      : [],
  );
  return [...single, ...(kind.references ?? [])].map((each) => {
    const isOfCode = each.columns.every((column) => code.includes(column));
    if (kind.form !== 'fact') return { ...each, from: isOfCode ? 'identity' : 'version' };
    return { ...each, from: isOfCode && each.columns.length === code.length ? 'anchor' : 'version' };
  });
}

/** The columns that a version says as properties of its own. */
export function saidColumns(kind: Kind): readonly string[] {
  const leading = new Set(
    referencesOf(kind).flatMap((reference) => (isTogether(reference) ? [] : reference.columns)),
  );
  const code = kind.form === 'fact' ? [] : codeColumns(kind);
  const others = [...DAYS, ...code, ...(kind.leavesOut ?? []), kind.happenedOn];
  return Object.keys(kind.columns).filter((column) => !leading.has(column) && !others.includes(column));
}

/** A value of a column that is part of a code: a day as `2015-10-01`, nothing where it is blank. */
export function codePart({ columns }: Kind, column: string, value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  const isDay = typeof value === 'number' && columns[column]?.type.is === 'day';
  return (isDay ? isoFromDay(value) : null) ?? String(value);
}

/** The key of a row: what its identity says. */
export const rowKey = (kind: Kind, values: Values): string =>
  joinKey(kind.identity.map((column) => codePart(kind, column, values[column])));

/** What a part of a code says of its column. */
export function valueOfPart({ columns }: Kind, column: string, part: string): string | number | null {
  const { type, required } = columns[column] ?? {};
  if (part === '' && !required) return null;
  if (type?.is === 'day') return dayFromIso(part) ?? null;
  return type?.is === 'order' ? Number(part) : part;
}

/** The columns of a thing's code that name nothing else: properties of the thing itself, where its code has several. */
export function ownColumns(kind: Kind): readonly string[] {
  const code = codeColumns(kind);
  if (kind.form === 'fact' || code.length === 1) return [];
  const leading = new Set(referencesOf(kind).flatMap(({ columns }) => columns));
  return code.filter((column) => !leading.has(column));
}

/** Since when a row is there, of a kind of which that is by a day of its own or always; undefined of others. */
export function thereSince({ thereFrom }: Pick<Kind, 'thereFrom'>, values: Values): Day | undefined {
  if (!thereFrom) return undefined;
  return (values[thereFrom.unless] ?? null) === null ? Number(values[thereFrom.day]) : ALWAYS;
}

type WordOf<Label extends string> = Label extends `${infer First}${infer More}`
  ? `${First extends Uppercase<First> ? '_' : ''}${Uppercase<First>}${WordOf<More>}`
  : '';
/** `CHAIN_LINK` for ChainLink: the word of the schema. */
export type RecordWord<Label extends string> = Label extends `${infer First}${infer More}`
  ? `${First}${WordOf<More>}`
  : never;

export const recordWord = ({ label }: Pick<Kind, 'label'>): string =>
  label.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
