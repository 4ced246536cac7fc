import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  extendSchema,
  GraphQLError,
  isScalarType,
  Kind,
  parse,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import { dayFromIso } from '../domain/days.ts';
import type { Bilingual } from '../domain/language.ts';
import * as documents from '../domain/messages/documents.ts';
import { momentFromIso } from '../domain/moments.ts';
import { sdlOfKinds } from '../kinds/sdl.ts';
import { ownError, toldError } from '../execution/told-error.ts';

const SCHEMA_FOLDER = new URL('../schema/', import.meta.url);

/** The schema of schema/*.graphql and of the kinds, with the scalars that check what they are given. */
export function loadSchema(): GraphQLSchema {
  const files = readdirSync(SCHEMA_FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const texts = [
    ...files.map((file) => readFileSync(new URL(file, SCHEMA_FOLDER), 'utf8')),
    ...sdlOfKinds().values(),
  ];
  const document = concatAST(texts.map((text) => parse(text)));
  const isExtension = (kind: string) => kind.endsWith('Extension');
  const schema = extendSchema(
    buildASTSchema({
      kind: Kind.DOCUMENT,
      definitions: document.definitions.filter(({ kind }) => !isExtension(kind)),
    }),
    { kind: Kind.DOCUMENT, definitions: document.definitions.filter(({ kind }) => isExtension(kind)) },
  );
  setScalar(schema, 'Date', parseDay);
  setScalar(schema, 'DateTime', parseMoment);
  return schema;
}

/** `YYYY-MM-DD`, kept as text. */
function parseDay(value: unknown): string {
  if (typeof value === 'string' && dayFromIso(value) !== undefined) return value;
  throw refusal(documents.dayNeeded(JSON.stringify(value)), value);
}

/** Milliseconds since 1970. */
function parseMoment(value: unknown): number {
  const moment = typeof value === 'string' ? momentFromIso(value) : undefined;
  if (moment !== undefined) return moment;
  throw refusal(documents.momentNeeded(JSON.stringify(value)), value);
}

/** With the literal that it is about, if there is one: by that, the argument is found and named. */
const refusal = (said: Bilingual, value: unknown, node?: ValueNode) =>
  ownError(said, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT', value } });

function setScalar(schema: GraphQLSchema, name: string, parseValue: (value: unknown) => unknown): void {
  const scalar = schema.getType(name);
  if (!isScalarType(scalar)) throw new Error(`the schema has no scalar ${name}`);
  scalar.parseValue = parseValue;
  scalar.parseLiteral = (node) => {
    if (node.kind !== Kind.STRING)
      throw refusal(documents.textNeeded(name), 'value' in node ? node.value : null, node);
    try {
      return parseValue(node.value);
    } catch (error) {
      throw error instanceof GraphQLError ? refusal(toldError(error), node.value, node) : error;
    }
  };
}
