import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { Refusal } from '../../domain/errors.ts';
import * as documents from '../../domain/messages/documents.ts';
import { ownError } from '../../execution/told-error.ts';
import { LONG_ROOT_FIELDS } from '../../resolvers/root-fields.ts';
import { cutEchoes, longTexts } from '../errors/cut-echoes.ts';
import { nameArgument } from '../errors/name-argument.ts';
import { costLimit } from '../limits/cost.ts';
import type { RateLimit } from '../limits/rate.ts';
import { LIMITS } from '../limits/limits.ts';
import { requestScope } from '../scope.ts';
import { statusOf } from './response-status.ts';

type Request = GraphQLRequestContext<object>;

/** What is ours in the way of every operation. It keeps nothing of a request, so one listener serves them all. */
export function requestPlugin(schema: GraphQLSchema, rate?: RateLimit): ApolloServerPlugin<object> {
  const checkCost = costLimit(schema);
  const listener: GraphQLRequestListener<object> = {
    async didEncounterErrors({ errors, document, request }) {
      for (const error of errors) completeError(error, document, request.variables);
    },
    async didResolveOperation({ document, operation, queryHash, request }) {
      // Apollo calls this without an operation too, against its own types, and would call the executor so.
      if (operation === undefined) throw noOperation(document, request.operationName);
      const scope = requestScope.getStore();
      if (scope) {
        scope.operationName = operation.name?.value;
        if (takesLong(operation)) scope.allow(LONG_MS);
      }
      const cost = checkCost({
        document,
        operation,
        documentKey: queryHash,
        variables: request.variables ?? {},
      });
      if (scope && rate) scope.allowance = rate.spend(scope.actor ?? '', cost);
    },
    async willSendResponse(request) {
      finish(request);
    },
  };
  return {
    async requestDidStart() {
      return listener;
    },
    async unexpectedErrorProcessingRequest({ error }) {
      const scope = requestScope.getStore();
      if (scope) scope.unexpected = error;
    },
  };
}

/** How long whole audits may take. */
const LONG_MS = 60_000;

function takesLong({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.some(
    (each) => each.kind === Kind.FIELD && LONG_ROOT_FIELDS.has(each.name.value),
  );
}

/** Errors before execution: their own code back, and the argument named. */
function completeError(
  error: GraphQLError,
  document: DocumentNode | undefined,
  variables: Request['request']['variables'],
) {
  const { extensions, originalError } = error;
  // Apollo gives all errors of validation one code.
  if (originalError instanceof Refusal && 'limit' in originalError.details) {
    extensions['code'] = originalError.details['code'];
  }
  if (
    extensions['validationErrorCode'] === ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED
  ) {
    Object.assign(extensions, { code: 'QUERY_TOO_COSTLY', limit: LIMITS.selections });
  }
  if (document && error.path === undefined)
    Object.assign(extensions, nameArgument(document, error, variables));
}

function finish({ response, request, document }: Request): void {
  if (response.body?.kind !== 'single') return;
  const cost = requestScope.getStore()?.allowance;
  if (cost) {
    const { singleResult } = response.body;
    response.body = {
      kind: 'single',
      singleResult: { ...singleResult, extensions: { ...singleResult.extensions, cost } },
    };
  }
  const { data, errors: raised } = response.body.singleResult;
  if (!raised || raised.length === 0) return;
  let texts: readonly string[] | undefined;
  const said = () => (texts ??= longTexts(request.variables, document));
  const errors = raised.map((error) => cutEchoes(error, data === undefined ? 'ofRequest' : 'ofField', said));
  response.body.singleResult.errors = errors;
  const scope = requestScope.getStore();
  if (scope) {
    scope.codes = errors.map((error) => String(error.extensions?.['code']));
    scope.refused = errors.flatMap(({ extensions }) =>
      extensions?.['act'] ? [String(extensions['act'])] : [],
    );
  }
  const wait = Math.max(0, ...errors.map((error) => Number(error.extensions?.['retryAfter'] ?? 0)));
  if (wait > 0) response.http.headers.set('retry-after', String(wait));
  if (data !== undefined) return;
  response.http.status = statusOf(errors, request.http?.headers.get('accept'), response.http.status);
}

function noOperation(document: DocumentNode, name: string | undefined): GraphQLError {
  const operations = document.definitions.filter((each) => each.kind === 'OperationDefinition');
  const said =
    operations.length === 0
      ? documents.noOperation()
      : name === undefined
        ? documents.severalOperations()
        : documents.noOperationNamed(JSON.stringify(name));
  return ownError(said, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
