import { cypher, join, name, type Cypher } from '../cypher.ts';
import { attribute } from '../model/dating.ts';
import { types } from '../model/index.ts';
import type {
  BoundField,
  FieldModel,
  ListHop,
  OneField,
  OrderKey,
  Sight,
  TypeModel,
} from '../model/model.ts';
import type { StatementRow } from './row.ts';

/** Matches what a to-one field leads to; returns its variable. */
export function followOne(
  field: OneField | BoundField,
  n: Cypher,
  fieldName: string,
  row: StatementRow,
): Cypher {
  if (field.kind === 'bound') return field.variable(n);
  const to = cypher`${n}_${name(fieldName)}`;
  if (field.key) row.hop(cypher`WITH *, ${field.key(n)} AS ${to}_key`);
  row.hop(cypher`OPTIONAL ${matchHop(field, typeModel(field.to), n, to, row.request.sight)}`);
  return to;
}

/** `MATCH` from an object to another, or to each of a list, with the version in force, or that speaks, where the fields need one. */
export function matchHop(
  hop: Pick<ListHop, 'pattern' | 'where' | 'visible' | 'bindsVersion' | 'isSpoken'>,
  target: TypeModel,
  from: Cypher,
  to: Cypher,
  sight: Sight,
): Cypher {
  const version = target.version?.(to);
  const pattern = hop.pattern(from, to);
  const patterns = version && !hop.bindsVersion ? cypher`${pattern}, ${version.pattern}` : pattern;
  const passed = sight === 'own' ? hop.visible?.(from, to) : undefined;
  const seen = sight === 'whole' ? [] : [passed, target.visible?.(to, sight)];
  const period = hop.isSpoken ? version?.speaks : version?.where;
  const conditions = [hop.where?.(from, to), period, ...seen].filter((each) => each !== undefined);
  if (conditions.length === 0) return cypher`MATCH ${patterns}`;
  return cypher`MATCH ${patterns} WHERE ${join(conditions, ' AND ')}`;
}

/** The expression by which a row is ordered, with the hops on its way. */
export const orderExpression = (type: string, n: Cypher, key: OrderKey, row: StatementRow): Cypher =>
  typeof key === 'string' ? pathExpression(type, n, key, row) : key(n);

/** The expression of a value that a path of fields leads to (`zone.code`), with the hops on its way. */
function pathExpression(type: string, n: Cypher, path: string, row: StatementRow): Cypher {
  const [head = '', ...rest] = path.split('.');
  const field = fieldModel(type, head);
  if (field.kind === 'value') return field.text(n);
  if (field.kind === 'said') return attribute(n, field.label, name(field.property));
  if (field.kind !== 'one' && field.kind !== 'bound') throw new Error(`${type}.${path} leads through a list`);
  return pathExpression(field.to, followOne(field, n, head, row), rest.join('.'), row);
}

export function typeModel(type: string): TypeModel {
  const model = types[type];
  if (!model) throw new Error(`the model has no type ${type}`);
  return model;
}

export function fieldModel(type: string, field: string): FieldModel {
  const model = typeModel(type).fields[field];
  if (!model) throw new Error(`the model has no field ${type}.${field}`);
  return model;
}
