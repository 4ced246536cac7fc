import {
  execute as executeByGraphql,
  getVariableValues,
  Kind,
  locatedError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from '../graph/statement/selected-field.ts';
import { Planner, type Plan, type RootPlan } from './plan.ts';

/** Answers a root field, whole: the value has just the fields that are asked, under the names that they are asked by. */
export type RootField<Context> = (
  args: Readonly<Record<string, unknown>>,
  asked: RootPlan['asked'],
  context: Context,
) => Promise<unknown>;

export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came with the request. */
  readonly variables: Readonly<Record<string, unknown>>;
}

type Data = Record<string, unknown>;

/**
 * Executes operations a root field at a time. A root field answers with its whole tree, made by one statement, so
 * there is nothing to resolve below it; what asks about the schema itself is left to graphql-js.
 */
export class Executor<Context> {
  private readonly schema: GraphQLSchema;
  private readonly rootFields: Readonly<Record<string, RootField<Context>>>;
  private readonly planner: Planner;

  constructor(schema: GraphQLSchema, rootFields: Readonly<Record<string, RootField<Context>>>) {
    this.schema = schema;
    this.rootFields = rootFields;
    this.planner = new Planner(schema);
  }

  /** `contextOf` is given the variables, coerced. Errors of variables have no `data` beside them. */
  async execute(
    { document, operation, variables }: Operation,
    contextOf: (variables: Variables) => Context,
  ): Promise<ExecutionResult> {
    const { coerced, errors } = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      variables,
      {
        maxErrors: MOST_VARIABLE_ERRORS,
      },
    );
    if (errors) return { errors };
    const plan = this.planner.plan(document, operation, coerced);
    const context = contextOf(coerced);
    const [meta, answers] = await Promise.all([
      this.aboutSchema(plan, document, operation, variables),
      operation.operation === OperationTypeNode.MUTATION
        ? this.answerInTurn(plan, coerced, context)
        : Promise.all(plan.roots.map((root) => this.answer(root, coerced, context))),
    ]);
    return assemble(plan, meta, answers);
  }

  /** What writes is done one after another, in the order asked. */
  private async answerInTurn(plan: Plan, variables: Variables, context: Context): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const root of plan.roots) answers.push(await this.answer(root, variables, context));
    return answers;
  }

  private async answer(root: RootPlan, variables: Variables, context: Context): Promise<Answer> {
    try {
      const rootField = this.rootFields[root.name];
      if (!rootField) throw new Error(`nothing answers the root field ${root.name}`);
      return { value: await rootField(root.args(variables), root.asked, context) };
    } catch (error) {
      return { error: locatedError(error, root.nodes, [root.key]) };
    }
  }

  private async aboutSchema(
    plan: Plan,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Promise<ExecutionResult> {
    if (plan.meta.length === 0) return {};
    return executeByGraphql({
      schema: this.schema,
      document: onlyFields(document, operation, plan.meta),
      variableValues: variables,
    });
  }
}

const MOST_VARIABLE_ERRORS = 5;

type Answer = { readonly value: unknown } | { readonly error: GraphQLError };

/** The names in the order asked; a root field that failed is null, and takes everything with it where it must not be. */
function assemble(plan: Plan, meta: ExecutionResult, answers: readonly Answer[]): ExecutionResult {
  const byKey = new Map<string, unknown>(Object.entries(meta.data ?? {}));
  const errors: GraphQLError[] = [...(meta.errors ?? [])];
  let isLost = false;
  plan.roots.forEach((root, index) => {
    const answer = answers[index];
    if (answer && 'error' in answer) {
      errors.push(answer.error);
      isLost ||= !root.nullable;
      byKey.set(root.key, null);
    } else byKey.set(root.key, answer?.value ?? null);
  });
  const data: Data | null = isLost ? null : Object.fromEntries(plan.keys.map((key) => [key, byKey.get(key)]));
  return errors.length > 0 ? { errors, data } : { data };
}

/** The document with just these root fields in the operation, for graphql-js. */
function onlyFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
): DocumentNode {
  const only: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...fields] },
  };
  return {
    kind: Kind.DOCUMENT,
    definitions: [only, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)],
  };
}
