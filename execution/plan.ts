import {
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isNonNullType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SelectedField, Variables } from '../graph/statement/selected-field.ts';
import { argumentsOf } from './arguments.ts';
import { collectFields, selectFields, selectionSets, type SelectionSource } from './selection.ts';

/** What a root field is asked for. Lists of fields are the same objects each time, so what is made of them can be kept. */
export interface Asked {
  /** The fields asked of objects of this type. */
  of(type: string): readonly SelectedField[];
  /** The object types that the root field can answer with. */
  readonly nodeTypes: readonly string[];
}

export interface RootPlan {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly nullable: boolean;
  readonly asked: Asked;
  readonly args: (variables: Variables) => Readonly<Record<string, unknown>>;
}

/** An operation taken apart, for one setting of its `@skip` and `@include`. */
export interface Plan {
  readonly roots: readonly RootPlan[];
  /** Root fields that ask about the schema itself. */
  readonly meta: readonly FieldNode[];
  /** All names in the answer, in the order asked. */
  readonly keys: readonly string[];
}

/** Keeps the plans of documents for as long as the documents themselves are kept. */
export class Planner {
  private readonly schema: GraphQLSchema;
  private readonly kept = new WeakMap<DocumentNode, Map<string, Plan>>();
  private readonly switchNames = new WeakMap<DocumentNode, readonly string[]>();

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
  }

  plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    const switches = this.switches(document, variables);
    const key = JSON.stringify([operation.name?.value, switches]);
    let plans = this.kept.get(document);
    if (!plans) this.kept.set(document, (plans = new Map()));
    let plan = plans.get(key);
    if (!plan) plans.set(key, (plan = makePlan(this.schema, document, operation, switches)));
    return plan;
  }

  private switches(document: DocumentNode, variables: Variables): Variables {
    let names = this.switchNames.get(document);
    if (!names) this.switchNames.set(document, (names = findSwitches(document)));
    return Object.fromEntries(names.map((name) => [name, variables[name]]));
  }
}

/** The variables that `@skip` and `@include` look at. */
function findSwitches(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const deciding: readonly string[] = [GraphQLSkipDirective.name, GraphQLIncludeDirective.name];
  visit(document, {
    Directive: (directive) => {
      const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
      if (deciding.includes(directive.name.value) && value?.kind === Kind.VARIABLE)
        names.add(value.name.value);
    },
  });
  return [...names];
}

function makePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  switches: Variables,
): Plan {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`the schema has no ${operation.operation}`);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const source: SelectionSource = { schema, fragments, switches };
  const collected = [...collectFields(source, rootType, [operation.selectionSet])];
  const isMeta = (nodes: readonly FieldNode[]) => nodes[0]?.name.value.startsWith('__') ?? false;
  return {
    keys: collected.map(([key]) => key),
    meta: collected.filter(([, nodes]) => isMeta(nodes)).flatMap(([, nodes]) => nodes),
    roots: collected
      .filter(([, nodes]) => !isMeta(nodes))
      .map(([key, nodes]) => rootPlan(source, rootType, key, nodes)),
  };
}

function rootPlan(
  source: SelectionSource,
  rootType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): RootPlan {
  const [node] = nodes;
  const definition = rootType.getFields()[node?.name.value ?? ''];
  if (!node || !definition) throw new Error(`${rootType.name} has no field for ${key}`);
  return {
    key,
    name: definition.name,
    nodes,
    nullable: !isNonNullType(definition.type),
    asked: askedOf(source, definition, nodes),
    args: (variables) => argumentsOf(definition, node, variables),
  };
}

function askedOf(
  source: SelectionSource,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Asked {
  const named = getNamedType(definition.type);
  const possible = isAbstractType(named)
    ? source.schema.getPossibleTypes(named)
    : isObjectType(named)
      ? [named]
      : [];
  const made = new Map<string, readonly SelectedField[]>();
  return {
    nodeTypes: possible.map((type) => type.name),
    of(typeName) {
      let fields = made.get(typeName);
      if (!fields) {
        const type = possible.find((each) => each.name === typeName);
        if (!type) throw new Error(`${definition.name} cannot answer with a ${typeName}`);
        made.set(typeName, (fields = selectFields(source, type, selectionSets(nodes))));
      }
      return fields;
    },
  };
}
