import {
  GraphQLNonNull,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { Refusal } from '../domain/errors.ts';
import type { Bilingual } from '../domain/language.ts';
import * as asking from '../domain/messages/asking.ts';

/** A list of the schema as a table: what is asked, and the paths of its columns within a row. */
export interface ListDocument {
  readonly document: DocumentNode;
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

type Field = GraphQLField<unknown, unknown>;

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
  const used = ['first', 'after', ...Object.keys(given.filters)];
  const declared = used.map((name) => `$${name}: ${String(argumentOf(field, name).type)}`);
  const passed = used.map((name) => `${name}: $${name}`);
  const text = `query List(${declared.join(', ')}) { list: ${list}(${passed.join(', ')}) { totalCount pageInfo { hasNextPage endCursor } edges { node ${selectionOf(columns)} } } }`;
  return {
    document: parse(text),
    columns,
    typed: columns.map((column) => typedColumn(row, column)),
    arguments: new Set(field.args.map(({ name }) => name)),
  };
}

/** The variables of a filter's text: a list has commas between its entries, and everything is as the schema types it. */
export function filterValue(schema: GraphQLSchema, list: string, name: string, text: string): unknown {
  const field = rootFields(schema).find((each) => each.name === list);
  const type = field && argumentOf(field, name).type;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return text === '' ? [] : text.split(',');
  switch (String(bare)) {
    case 'Boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'Int':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}

export const firstPage = { first: PAGE, after: null } as const;

const rootFields = (schema: GraphQLSchema): readonly Field[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {});

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

function argumentOf({ name: list, args }: Field, name: string) {
  const found = args.find((each) => each.name === name);
  if (found) return found;
  throw refused(
    name,
    list,
    asking.noArgument(
      list,
      name,
      args.map((each) => each.name),
    ),
  );
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
