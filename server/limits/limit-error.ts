import {
  type GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { overLimit } from '../../domain/messages/documents.ts';
import { ownError } from '../../execution/told-error.ts';
import type { LIMIT_CODES } from './limits.ts';
import { type Measure, measureOperation } from './measure.ts';

export interface Limit {
  readonly code: (typeof LIMIT_CODES)[number];
  /** What there is too much of, for the message: `levels of fields`. */
  readonly of: string;
  readonly limit: number;
}

/** Apollo gives all errors of validation one code; `completeError` (apollo/request-plugin.ts) puts this one back. */
export function limitError(
  { code, of, limit }: Limit,
  actual: number,
  operation?: OperationDefinitionNode,
): GraphQLError {
  return ownError(overLimit(actual, of, limit), {
    nodes: operation ?? null,
    extensions: { code, limit, actual },
  });
}

/** A rule of validation that measures each operation of a document. */
export function limitRule(limit: Limit, measure: Measure): ValidationRule {
  return (context: ValidationContext) => ({
    OperationDefinition(operation) {
      const actual = measureOperation(context.getDocument(), operation, measure);
      if (actual > limit.limit) context.reportError(limitError(limit, actual, operation));
    },
  });
}
