/**
 * Says in data which argument of a document an error of graphql-js is about: a literal that its type refuses,
 * or a variable whose value does.
 */
import {
  type ArgumentNode,
  type ASTNode,
  BREAK,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLError,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
  valueFromASTUntyped,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

export interface NamedArgument {
  readonly argument?: string;
  readonly variable?: string;
  readonly value: unknown;
}

export type RawVariables = Readonly<Record<string, unknown>>;

/** Undefined when the error is about no argument's value. */
export function nameArgument(
  document: DocumentNode,
  error: GraphQLError,
  variables: RawVariables = {},
): NamedArgument | undefined {
  const node = error.nodes?.[0];
  if (node?.kind === Kind.VARIABLE_DEFINITION) return ofVariable(document, node, error.message, variables);
  if (!node || !isPartOfValue(node)) return undefined;
  const argument = argumentWith(document, (each) => each === node);
  if (!argument) return undefined;
  const value = node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? node.value : node;
  return {
    argument: argument.name.value,
    ...(value.kind === Kind.VARIABLE && { variable: value.name.value }),
    value: valueFromASTUntyped(value, { ...variables }) ?? null,
  };
}

function ofVariable(
  document: DocumentNode,
  definition: VariableDefinitionNode,
  message: string,
  variables: RawVariables,
): NamedArgument {
  const name = definition.variable.name.value;
  const argument = argumentWith(reachableFrom(document, definition), (each) => isUseOf(name, each));
  const value = Object.hasOwn(variables, name)
    ? valueAt(variables[name], name, message)
    : defaultOf(definition);
  return { ...(argument && { argument: argument.name.value }), variable: name, value: value ?? null };
}

function defaultOf(definition: VariableDefinitionNode): unknown {
  return definition.defaultValue && valueFromASTUntyped(definition.defaultValue);
}

/** graphql-js says where in a list or input the fault is only in its message: `at "kinds[0].code"`. */
function valueAt(value: unknown, name: string, message: string): unknown {
  const path = / at "([^"]+)"/.exec(message)?.[1];
  if (path?.startsWith(name) !== true) return value;
  const steps = path.slice(name.length).match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>((each, step) => childOf(each, step), value);
}

function childOf(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Object.entries(value).find(([key]) => key === step)?.[1];
}

/** A name stands for something else in another operation: the operation of the definition, and the fragments. */
function reachableFrom(document: DocumentNode, definition: VariableDefinitionNode): DocumentNode {
  const reachable = (each: DefinitionNode) =>
    each.kind !== Kind.OPERATION_DEFINITION || each.variableDefinitions?.includes(definition) === true;
  return { kind: Kind.DOCUMENT, definitions: document.definitions.filter(reachable) };
}

function argumentWith(document: DocumentNode, isIt: (node: ASTNode) => boolean): ArgumentNode | undefined {
  let found: ArgumentNode | undefined;
  visit(document, {
    Argument(argument) {
      if (!contains(argument, isIt)) return false;
      found = argument;
      return BREAK;
    },
  });
  return found;
}

function contains(root: ASTNode, isIt: (node: ASTNode) => boolean): boolean {
  let found = false;
  visit(root, {
    enter(node) {
      if (!isIt(node)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function isUseOf(name: string, node: ASTNode): boolean {
  return node.kind === Kind.VARIABLE && node.name.value === name;
}

const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

function isPartOfValue(node: ASTNode): node is ArgumentNode | ObjectFieldNode | ValueNode {
  return VALUE_KINDS.has(node.kind);
}
