import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A field that is asked, under the name that it has in the answer. */
export interface Asked {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Of the objects that it leads to: by type, what is asked of them. */
  readonly below: ReadonlyMap<GraphQLObjectType, readonly Asked[]>;
}

/** Arguments that a root field must have, as GraphQL text: `code: "Z00"`. */
export type Given = Readonly<Record<string, string>>;

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

/** A field, and of what it leads to all fields, as deep as said: 0 is what is no object. */
export function askedOf(schema: GraphQLSchema, field: Field, depth: number, prefix = ''): Asked {
  const target = getNamedType(field.type);
  const types = isAbstractType(target) ? [...schema.getPossibleTypes(target)] : [target].filter(isObjectType);
  // Fields of different types may be alike in name only.
  const below = types.map(
    (each) => [each, allOf(schema, each, depth - 1, types.length > 1 ? `${each.name}_` : '')] as const,
  );
  return { key: `${prefix}${field.name}`, field, below: new Map(below) };
}

/** All fields of a type that can be asked without an argument. */
function allOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, prefix = ''): Asked[] {
  return fieldsOf(type)
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .map((field) => askedOf(schema, field, depth, prefix));
}

/** Root fields that must have one of several arguments, which the schema cannot say, or that lead to few things of many. */
const NARROW = [
  ...['handOverPlan', 'duties', 'viewer', 'chainMatrix', 'obligations'],
  ...['platformCoverage', 'zoneReadiness', 'audit'],
];

/** The way from the root to a type through the fewest fields, each of which can be asked without an argument of its own. */
export function wayTo(
  schema: GraphQLSchema,
  target: GraphQLObjectType,
): GraphQLField<unknown, unknown>[] | undefined {
  return wayWithout(schema, target, NARROW) ?? wayWithout(schema, target, []);
}

function wayWithout(
  schema: GraphQLSchema,
  target: GraphQLObjectType,
  left: readonly string[],
): GraphQLField<unknown, unknown>[] | undefined {
  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no Query');
  const ways: { readonly type: GraphQLObjectType; readonly way: GraphQLField<unknown, unknown>[] }[] = [
    { type: root, way: [] },
  ];
  const been = new Set<GraphQLObjectType>();
  for (const { type, way } of ways) {
    if (type === target) return way;
    for (const field of fieldsOf(type)) {
      const next = getNamedType(field.type);
      if (type === root && left.includes(field.name)) continue;
      if (!isObjectType(next) || been.has(next) || field.args.some(isRequiredArgument)) continue;
      been.add(next);
      ways.push({ type: next, way: [...way, field] });
    }
  }
  return undefined;
}

/** The selection along a way, with all of the type at its end. */
export function alongWay(
  schema: GraphQLSchema,
  way: readonly GraphQLField<unknown, unknown>[],
): Asked | undefined {
  const [field, ...rest] = way;
  if (!field) return undefined;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} leads to no object`);
  const next = alongWay(schema, rest);
  return { key: field.name, field, below: new Map([[type, next ? [next] : allOf(schema, type, 1)]]) };
}

export function textOf(asked: Asked, given: Given): string {
  const { key, field, below } = asked;
  const args = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
  const called = key === field.name ? key : `${key}: ${field.name}`;
  const selection = [...below].map(([type, fields]) => {
    const inner = ['__typename', ...fields.map((each) => textOf(each, {}))].join(' ');
    return below.size > 1 ? `... on ${type.name} { ${inner} }` : inner;
  });
  const start = `${called}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  return selection.length > 0 ? `${start} { ${selection.join(' ')} }` : start;
}

/** All fields that are asked, by their types: `Zone.name`. */
export const fieldsAsked = ({ below }: Asked): readonly string[] =>
  [...below].flatMap(([type, fields]) =>
    fields.flatMap((each) => [`${type.name}.${each.field.name}`, ...fieldsAsked(each)]),
  );

/** Everything that was asked is there and of its type; returns the fields and types of which something was seen. */
export function checkAnswer(asked: Asked, value: unknown, seen: Set<string>, path = asked.key): void {
  checkValue(asked, asked.field.type, value, seen, path);
}

function checkValue(
  asked: Asked,
  type: GraphQLOutputType,
  value: unknown,
  seen: Set<string>,
  path: string,
): void {
  if (value === undefined) throw new Error(`${path} is not in the answer`);
  if (value === null) {
    if (isNonNullType(type)) throw new Error(`${path} is null`);
    return;
  }
  const inner = getNullableType(type);
  if (isListType(inner)) {
    if (!Array.isArray(value)) throw new Error(`${path} is no list`);
    for (const [place, each] of value.entries())
      checkValue(asked, inner.ofType as GraphQLOutputType, each, seen, `${path}.${place}`);
  } else if (isLeafType(inner)) {
    if (inner.serialize(value) !== value) throw new Error(`${path} is no ${inner.name}: ${String(value)}`);
  } else checkObject(asked, value as Record<string, unknown>, seen, path);
}

function checkObject(
  { below }: Asked,
  object: Record<string, unknown>,
  seen: Set<string>,
  path: string,
): void {
  const found = [...below].find(([type]) => type.name === object['__typename']);
  if (!found) throw new Error(`${path} is of the type ${String(object['__typename'])}`);
  const [type, fields] = found;
  for (const each of fields) {
    const value = object[each.key];
    checkAnswer(each, value, seen, `${path}.${each.key}`);
    if (value !== null && !(Array.isArray(value) && value.length === 0))
      seen.add(`${type.name}.${each.field.name}`);
  }
}

/** Some of what is asked, at every depth; of what leads to objects at least one field of each type. */
export function someOf(asked: Asked, isChosen: () => boolean): Asked {
  const below = [...asked.below].map(([type, fields]) => {
    const chosen = fields.filter(() => isChosen());
    const kept = chosen.length > 0 ? chosen : fields.slice(0, 1);
    return [type, kept.map((each) => someOf(each, isChosen))] as const;
  });
  return { ...asked, below: new Map(below) };
}

/** What an answer has of this part of what was asked. */
export function answerTo(part: Asked, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => answerTo(part, each));
  if (typeof value !== 'object' || value === null || part.below.size === 0) return value;
  const object = value as Record<string, unknown>;
  const fields = [...part.below].find(([type]) => type.name === object['__typename'])?.[1] ?? [];
  const entries = fields.map((each) => [each.key, answerTo(each, object[each.key])]);
  return { __typename: object['__typename'], ...Object.fromEntries(entries) };
}
