import {
  GraphQLNonNull,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { Refusal } from '../domain/errors.ts';
import type { Bilingual } from '../domain/language.ts';
import * as asking from '../domain/messages/asking.ts';
import { rootFields, typedArguments, writtenArguments, type Field } from './field-arguments.ts';

/** A list of the schema as a table: what is asked, and the paths of its columns within a row. */
export interface ListDocument {
  readonly document: string;
  /** What the document is asked with, beside the cursor. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** `name`, `department.code`: a path through a list gives all that it leads to. */
  readonly columns: readonly string[];
  /** What the schema says of each column. */
  readonly typed: readonly TypedColumn[];
  /** The arguments of the list. */
  readonly arguments: ReadonlySet<string>;
}

export interface TypedColumn {
  /** The fields that lead to it, each with the type that has it. */
  readonly path: readonly { readonly on: string; readonly field: string }[];
  readonly type: string;
  readonly isEnum: boolean;
}

const PAGE = 500;

/** The names of the lists at the root: connections. */
export function listNames(schema: GraphQLSchema): readonly string[] {
  return rootFields(schema)
    .filter((field) => rowTypeOf(field))
    .map(({ name }) => name);
}

/** The document that asks for a page of a list, with these columns, or all plain ones and the codes of what it leads to. */
export function listDocument(
  schema: GraphQLSchema,
  list: string,
  given: { readonly columns?: readonly string[]; readonly filters: Readonly<Record<string, string>> },
): ListDocument {
  const field = rootFields(schema).find(({ name }) => name === list);
  const row = field && rowTypeOf(field);
  if (!field || !row) throw refused('list', list, asking.noList(list, listNames(schema)));
  const columns = given.columns ?? plainColumns(row);
  for (const column of columns) refuseUnknownColumn(row, column);
  const { declared, passed, values } = writtenArguments(
    typedArguments(schema, list, { first: String(PAGE), ...given.filters }),
  );
  const of = [...passed, 'after: $after'].join(', ');
  return {
    document: `query List(${[...declared, '$after: String'].join(', ')}) { list: ${list}(${of}) { totalCount pageInfo { hasNextPage endCursor } edges { node ${selectionOf(columns)} } } }`,
    variables: values,
    columns,
    typed: columns.map((column) => typedColumn(row, column)),
    arguments: new Set(field.args.map(({ name }) => name)),
  };
}

/** What a connection's edges have: undefined for what is no connection, or leads to several types. */
function rowTypeOf(field: Field): GraphQLObjectType | undefined {
  const connection = named(field.type);
  const edges = isObjectType(connection) ? connection.getFields()['edges'] : undefined;
  const edge = edges && named(edges.type);
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined;
  const type = node && named(node.type);
  return isObjectType(type) ? type : undefined;
}

function typedColumn(row: GraphQLObjectType, column: string): TypedColumn {
  let type: GraphQLOutputType = row;
  const path = column.split('.').map((field) => {
    const on = type;
    if (isObjectType(on)) type = named(on.getFields()[field]?.type ?? on);
    return { on: String(on), field };
  });
  return { path, type: String(type), isEnum: isEnumType(type) };
}

function plainColumns(type: GraphQLObjectType): readonly string[] {
  return askable(type).flatMap((field) => {
    const bare = named(field.type);
    if (isLeafType(bare)) return [field.name];
    const isSingle = !isListType(field.type instanceof GraphQLNonNull ? field.type.ofType : field.type);
    return isSingle && isObjectType(bare) && bare.getFields()['code'] ? [`${field.name}.code`] : [];
  });
}

/** Fields that may be asked without arguments; pages of pages are no columns. */
const askable = (type: GraphQLObjectType): readonly Field[] =>
  Object.values(type.getFields()).filter(
    (field) =>
      !/Connection$/.test(String(named(field.type))) &&
      field.args.every(({ type: each }) => !isNonNullType(each)),
  );

function refuseUnknownColumn(row: GraphQLObjectType, column: string): void {
  let type: unknown = row;
  for (const part of column.split('.')) {
    const fields = isObjectType(type) ? askable(type) : [];
    const field = fields.find(({ name }) => name === part);
    if (!field) {
      const known = fields.map(({ name }) => name);
      throw refused('columns', column, asking.noSuchColumn(column, part, known));
    }
    type = named(field.type);
  }
  if (!isLeafType(type as GraphQLOutputType))
    throw refused('columns', column, asking.columnWithoutEnd(column));
}

/** `{ name department { code } }` of `name` and `department.code`. */
function selectionOf(columns: readonly string[]): string {
  const groups = Map.groupBy(columns, (column) => column.split('.', 1)[0] ?? '');
  const parts = [...groups].map(([name, paths]) => {
    const rest = paths.filter((path) => path !== name).map((path) => path.slice(name.length + 1));
    return rest.length === 0 ? name : `${name} ${selectionOf(rest)}`;
  });
  return `{ ${parts.join(' ')} }`;
}

function named(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) || isListType(type) ? named(type.ofType as GraphQLOutputType) : type;
}

const refused = (argument: string, value: string, message: Bilingual): Refusal =>
  new Refusal('invalid', message, { argument, value });
