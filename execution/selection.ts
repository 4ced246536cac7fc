import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { SelectedField, Variables } from '../graph/statement/selected-field.ts';
import { argumentsOf } from './arguments.ts';

/** What the selections of an operation are read with. */
export interface SelectionSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Only those that decide `@skip` and `@include`: the selection is kept for every request with the same. */
  readonly switches: Variables;
}

/** The fields that a selection asks of objects of one type, fragments opened and merged, by their name in the answer. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

export function collectFields(
  source: SelectionSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): CollectedFields {
  const collected = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(source, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = collected.get(key);
        if (nodes) nodes.push(selection);
        else collected.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : openOnce(source, selection.name.value, opened);
      if (fragment && applies(source.schema, fragment.typeCondition?.name.value, type))
        collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return collected;
}

/** The plain tree of what is asked of objects of one type. */
export function selectFields(
  source: SelectionSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly SelectedField[] {
  return [...collectFields(source, type, sets)].map(([key, nodes]) => selectField(source, type, key, nodes));
}

function selectField(
  source: SelectionSource,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): SelectedField {
  const [node] = nodes;
  const field = node?.name.value ?? '';
  const definition = type.getFields()[field];
  if (!definition || !node) return { key, field, typeName: type.name, fields: [] };
  const asked = { key, field, typeName: type.name, ...selectBelow(source, definition, nodes) };
  if (definition.args.length === 0) return asked;
  return { ...asked, args: (variables) => argumentsOf(definition, node, variables) };
}

/** What is asked of the objects of a field: once for each type that they may have. */
function selectBelow(
  source: SelectionSource,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Pick<SelectedField, 'fields' | 'byType'> {
  const to = getNamedType(definition.type);
  const sets = selectionSets(nodes);
  if (isObjectType(to)) return { fields: selectFields(source, to, sets) };
  if (!isAbstractType(to)) return { fields: [] };
  const possible = source.schema.getPossibleTypes(to);
  return {
    fields: [],
    byType: new Map(possible.map((each) => [each.name, selectFields(source, each, sets)])),
  };
}

export function selectionSets(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

function openOnce(
  source: SelectionSource,
  name: string,
  opened: Set<string>,
): FragmentDefinitionNode | undefined {
  if (opened.has(name)) return undefined;
  opened.add(name);
  return source.fragments.get(name);
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return conditional !== undefined && isAbstractType(conditional) && schema.isSubType(conditional, type);
}

function isIncluded(
  { switches }: SelectionSource,
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
): boolean {
  if (!node.directives?.length) return true;
  const directives = { directives: node.directives };
  if (getDirectiveValues(GraphQLSkipDirective, directives, switches)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, directives, switches)?.['if'] !== false;
}
