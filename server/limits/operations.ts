import { GraphQLError, type ValidationRule } from 'graphql';

/** An operation of a kind that the schema has no root for: graphql-js leaves that to whatever executes it. */
export const operationsRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The schema has no ${node.operation}: it is asked by query and mutation.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
