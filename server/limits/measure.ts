import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Measure {
  /** What a selection comes to, given what is below it. */
  readonly weigh: (selection: SelectionNode, below: number) => number;
  /** How selections side by side come together: their sum, or the greatest of them. */
  readonly join: (one: number, other: number) => number;
}

/**
 * A measure of an operation with its fragments written out. Each fragment is looked at once, so no document is
 * slow to measure; fragments have no cycles by then, validation came first.
 */
export function measureOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  measure: Measure,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).map((each) => measure.weigh(each, below(each))).reduce(measure.join, 0);
  const ofFragment = (name: string): number => {
    const value = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet);
    known.set(name, value);
    return value;
  };
  const below = (selection: SelectionNode): number =>
    selection.kind === Kind.FRAGMENT_SPREAD
      ? ofFragment(selection.name.value)
      : ofSet(selection.selectionSet);
  return ofSet(operation.selectionSet);
}
