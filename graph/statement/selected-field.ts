/** The values of a request's variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * What a request asks of an object: a plain tree, free of GraphQL. Made once for a document, so it can be
 * the key under which the statement made of it is kept.
 */
export interface SelectedField {
  /** The name in the answer. */
  readonly key: string;
  /** The name in the schema; `__typename` has its value in `typeName`. */
  readonly field: string;
  /** The type that the field belongs to. */
  readonly typeName: string;
  /** The arguments of a nested field, for these variables. */
  readonly args?: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** What is asked of the object or objects that it leads to; of no type in particular where `byType` says it. */
  readonly fields: readonly SelectedField[];
  /** What is asked of an object of each type that it may lead to, where that is not just one. */
  readonly byType?: ReadonlyMap<string, readonly SelectedField[]>;
}

/** A field that leads nowhere, under its own name. */
export const leafField = (typeName: string, field: string): SelectedField => ({
  ...{ key: field, field, typeName },
  fields: [],
});
