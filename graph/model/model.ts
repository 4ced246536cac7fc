import type { Day } from '../../domain/days.ts';
import type { Cypher } from '../cypher.ts';

/**
 * What each GraphQL type is in the graph, said once and as data; graph/statement makes Cypher of it.
 * `n` is the variable of the object itself, `from` and `to` the two ends of a hop. Variables that a hop binds beside
 * `to` are named after it (`to_version`, `to_step` ...), so that the fields of `to` find them.
 */
export interface TypeModel {
  readonly fields: Readonly<Record<string, FieldModel>>;
  /** Never null where the object is there: tells an object from none after an optional hop. */
  readonly presence: (n: Cypher) => Cypher;
  /** What must be matched beside the object for its fields to be read: its version that is in force, or else speaks for it. */
  readonly version?: (n: Cypher) => {
    readonly pattern: Cypher;
    readonly where: Cypher;
    readonly speaks: Cypher;
  };
  /** What must hold of the object for somebody to see it who does not see all; public where it is left out. */
  readonly visible?: (n: Cypher, sight: PartSight) => Cypher | undefined;
}

/**
 * What of the graph is seen: all of it, the city (all but what its owner has not submitted yet), or what is public and what
 * belongs to the own zones and departments.
 */
export type Sight = 'whole' | PartSight;
export type PartSight = 'city' | 'own';

/**
 * How a value leaves the graph: as it is, as a day, as an id of a type, as a moment, a list that is never null, yes or no, or as
 * what follows from it on the day asked.
 */
export type ValueKind =
  | 'plain'
  | 'day'
  | 'moment'
  | 'list'
  | 'yesNo'
  | { readonly idOf: string }
  | { readonly tells: (value: unknown, on: Day) => unknown };

export type FieldModel =
  | ValueField
  | SaidField
  | EndedField
  | OneField
  | EitherField
  | BoundField
  | ManyField
  | PageField
  | DerivedField;

export interface ValueField {
  readonly kind: 'value';
  readonly value: ValueKind;
  readonly text: (n: Cypher) => Cypher;
  /** Who sees their own only is told it where this is so, else null; all are without. */
  readonly visible?: (n: Cypher) => Cypher;
}

/**
 * What a thing's version says on the day. A settled thing carries a copy; what is not settled is looked up in its
 * versions, by a second statement for all such things of an answer.
 */
export interface SaidField {
  readonly kind: 'said';
  readonly label: string;
  readonly property: string;
  readonly value: ValueKind;
  /** What it is for every settled thing, where that is not a copy. */
  readonly settledAs?: number;
  /** Days that the version says, of which one must have come for it to be told. */
  readonly cameWith?: readonly string[];
}

/** The day on which a thing was over by the day asked; null while it is there, and before. */
export interface EndedField {
  readonly kind: 'ended';
  readonly label: string;
}

export interface Hop {
  readonly pattern: (from: Cypher, to: Cypher) => Cypher;
  readonly where?: (from: Cypher, to: Cypher) => Cypher;
  /** The same as a type's `visible` for who sees their own only, for what the pattern passes on its way. */
  readonly visible?: (from: Cypher, to: Cypher) => Cypher;
  /** The pattern binds `to_version` itself: only its period is checked. */
  readonly bindsVersion?: boolean;
  /**
   * What else must be so, looked at once for each row that was found: the planner tries what stands in `where` with every
   * order of the pattern, which takes long where that has subqueries.
   */
  readonly kept?: (from: Cypher, to: Cypher) => Cypher;
  /** What is over is found as well, as it was on its last day: the version is matched that speaks for the thing. */
  readonly isSpoken?: boolean;
}

/** At most one object, an optional hop away. */
export interface OneField extends Hop {
  readonly kind: 'one';
  readonly to: string;
  readonly nullable: boolean;
  /** The relationship that it follows, where it is just one of what says it. */
  readonly link?: string;
  /** What it is found by, worked out before: `to_key` for the pattern and what stands beside it. */
  readonly key?: (from: Cypher) => Cypher;
}

/** At most one object, of one of several types. */
export interface EitherField {
  readonly kind: 'either';
  readonly of: readonly OneField[];
}

/** An object that the hop to this one has bound already. */
export interface BoundField {
  readonly kind: 'bound';
  readonly to: string;
  readonly variable: (n: Cypher) => Cypher;
}

/** What rows are ordered by: a path of fields (`zone.code`), or an expression, never null. */
export type OrderKey = string | ((n: Cypher) => Cypher);

/** What the rows of a list are: where they come from, and by what they are ordered. */
export interface ListHop extends Hop {
  readonly to: string;
  readonly orderBy: readonly OrderKey[];
  /** Variables that make a row, where the pattern finds the same one more than once. */
  readonly distinct?: (from: Cypher, to: Cypher) => Cypher;
}

/** A list that is bounded by nature, whole. */
export interface ManyField extends ListHop {
  readonly kind: 'many';
  /** Conditions by argument, on a row and the parameter that has the argument's value; not looked at where that is null. */
  readonly filters?: Readonly<Record<string, (to: Cypher, parameter: Cypher) => Cypher>>;
  /** The relationship that it follows, where that says all of it: of what names several things itself. */
  readonly link?: string;
}

/** A list that can grow: a connection. Its order must tell every two rows apart, and none of its keys may be null. */
export interface PageField extends ListHop {
  readonly kind: 'page';
}

/** What is worked out for a thing of this label by more than one statement, for all such things of an answer at once. */
export interface DerivedField {
  readonly kind: 'derived';
  readonly derive:
    | 'scores'
    | 'transfers owed'
    | 'measures'
    | 'coverage'
    | 'allowed'
    | 'proposed changes'
    | 'what acts lack'
    | 'responsibility of acts';
  readonly of: string;
  /** By what the thing is told, where that is not its code. */
  readonly key?: (n: Cypher) => Cypher;
  /** Which part of what is worked out it is, where it is one. */
  readonly pick?: string;
  /** Whether things of the graph are named in it. */
  readonly namesThings?: true;
}

/** A connection at the root: all of a type, narrowed by arguments. */
export interface RootList {
  readonly to: string;
  readonly pattern: (to: Cypher) => Cypher;
  readonly where?: (to: Cypher) => Cypher;
  readonly orders: Readonly<Record<string, readonly OrderKey[]>>;
  /** Conditions by argument; the argument's value is the parameter of its name. */
  readonly filters: Readonly<Record<string, (to: Cypher, sight: Sight) => Cypher>>;
  /** The label under which a search finds its things: the list can be narrowed by `text`. */
  readonly searched?: string;
  /** By what the things of the list can be counted, by field of its facets. */
  readonly facets?: Readonly<Record<string, Facet>>;
}

/** Counts of a list's things by what they have on the day: a word of a fixed order, or a thing of another type. */
export type Facet =
  | {
      readonly kind: 'word';
      readonly word: (n: Cypher) => Cypher;
      readonly order: readonly string[];
    }
  | ({ readonly kind: 'thing'; readonly to: string } & Hop);
