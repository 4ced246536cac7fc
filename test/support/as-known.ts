import { parse, visit, Kind, type DocumentNode } from 'graphql';
import type { Ask } from './ask.ts';

/** The same questions, asked of what was known at a moment: each root field gets `knownAt`. */
export const askingAsKnown =
  (ask: Ask, knownAt: string): Ask =>
  (document, variables) =>
    ask(asKnown(typeof document === 'string' ? parse(document) : document, knownAt), variables);

const asKnown = (document: DocumentNode, knownAt: string): DocumentNode =>
  visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map((selection) =>
          selection.kind === Kind.FIELD
            ? { ...selection, arguments: [...(selection.arguments ?? []), argument(knownAt)] }
            : selection,
        ),
      },
    }),
  });

const argument = (knownAt: string) =>
  ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'knownAt' },
    value: { kind: Kind.STRING, value: knownAt },
  }) as const;
