import {
  type DocumentNode,
  getNullableType,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  getNamedType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { limitError } from './limit-error.ts';
import { LIMITS } from './limits.ts';

/** What a page holds when `first` is left out, and what a list without pages is taken to hold. */
const USUAL_PAGE = 50;
const USUAL_LIST = 10;
const LARGEST_PAGE = 500;

export interface CostQuestion {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Stands for the document in the memory of costs. */
  readonly documentKey: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses what costs too much: one for each object asked for, none for a scalar; what is below a page counts
 * `first` times, below a list ten times (below `ids`, once for each). The cost of a document depends on few of its
 * variables, so it is kept under those, and a request that comes again costs one look. Returns what it costs.
 */
export function costLimit(schema: GraphQLSchema): (question: CostQuestion) => number {
  const kept = new LRUCache<string, number>({ max: 5000 });
  return (question) => {
    const key = keyOf(question);
    let cost = kept.get(key);
    if (cost === undefined) {
      cost = costOf(schema, question);
      // Bad variables: they are refused with a better message before anything runs.
      if (cost === undefined) return 0;
      kept.set(key, cost);
    }
    if (cost <= LIMITS.cost) return cost;
    throw limitError(
      { code: 'QUERY_TOO_COSTLY', of: 'objects', limit: LIMITS.cost },
      cost,
      question.operation,
    );
  };
}

export function costOf(
  schema: GraphQLSchema,
  question: Omit<CostQuestion, 'documentKey'>,
): number | undefined {
  try {
    return getComplexity({
      schema,
      // One operation: the others of a document are not run, and an unnamed one has no name to be found by.
      query: onlyOperation(question),
      variables: { ...question.variables },
      estimators: [estimate],
      maxQueryNodes: LIMITS.selections * 2,
    });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function onlyOperation({ document, operation }: Omit<CostQuestion, 'documentKey'>): DocumentNode {
  const others = document.definitions.filter((each) => each.kind !== Kind.OPERATION_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...others] };
}

function estimate({ field, type, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  return timesOf({ field, type, args }) * (1 + childComplexity);
}

function timesOf({ field, type, args }: Pick<ComplexityEstimatorArgs, 'field' | 'type' | 'args'>): number {
  if (field.args.some((each) => each.name === 'first')) return sizeOf(args['first'] ?? USUAL_PAGE);
  if (!isListType(getNullableType(field.type))) return 1;
  // The edges of a connection were counted where its `first` stands.
  if (type.name.endsWith('Connection')) return 1;
  return Array.isArray(args['ids']) ? args['ids'].length : USUAL_LIST;
}

/** A size out of range is refused later, by its name; here it must neither make the rest cheap nor be what is refused. */
function sizeOf(first: unknown): number {
  return typeof first === 'number' && first > 0 ? Math.min(first, LARGEST_PAGE) : 1;
}

/** What the cost depends on: numbers (pages), booleans (@skip and @include) and the lengths of lists. */
function keyOf({ documentKey, operation, variables }: CostQuestion): string {
  let key = `${documentKey} ${operation.name?.value ?? ''}`;
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    if (mayMatter(type)) key += ` ${variable.name.value}=${brief(variables[variable.name.value])}`;
  }
  return key;
}

function mayMatter(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return mayMatter(type.type);
  return type.kind === Kind.LIST_TYPE || type.name.value === 'Int' || type.name.value === 'Boolean';
}

function brief(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (value === undefined || value === null) return String(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '?';
}
