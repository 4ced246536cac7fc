import type { ValidationRule } from 'graphql';
import { noSuchRoot } from '../../domain/messages/documents.ts';
import { ownError } from '../../execution/told-error.ts';

/** An operation of a kind that the schema has no root for: graphql-js leaves that to whatever executes it. */
export const operationsRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(ownError(noSuchRoot(node.operation), { nodes: node }));
  },
});
