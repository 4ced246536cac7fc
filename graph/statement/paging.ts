import { Refusal } from '../../domain/errors.ts';
import { notAPageSize } from '../../domain/messages/asking.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { decodeCursor } from './cursor.ts';
import { bindFromStore, bindTextAfter, isTextAfter, isTextBefore } from './text-after.ts';

const DEFAULT_FIRST = 50;
const MOST_FIRST = 500;

/** The size of a page; null and left out mean the default. */
export function pageSize(first: unknown): number {
  if (first === null || first === undefined) return DEFAULT_FIRST;
  if (typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= MOST_FIRST) return first;
  throw new Refusal('invalid', notAPageSize(MOST_FIRST, String(first)), {
    argument: 'first',
    value: first,
  });
}

/** Parameters of a page under a prefix: how many rows to fetch, one more than shown, and after which place. */
export function bindPage(
  prefix: string,
  list: string,
  keys: number,
  args: Readonly<Record<string, unknown>>,
  params: Record<string, unknown>,
): void {
  params[`${prefix}_limit`] = pageSize(args['first']) + 1;
  const after = args['after'];
  const place = typeof after === 'string' ? decodeCursor(list, after, keys) : null;
  bindFromStore(prefix, params);
  params[`${prefix}_begun`] = place !== null;
  const afterPlace: Record<string, unknown> = {};
  for (let key = 0; key < keys; key += 1) bindTextAfter(`k${key}`, place?.[key] ?? null, afterPlace);
  params[`${prefix}_after`] = afterPlace;
}

/** The rows after a place, in lexicographic order of the keys; from its end where that is asked. */
export function isAfter(prefix: string, keys: readonly Cypher[], isDown = false): Cypher {
  const alternatives = keys.map((key, position) => {
    const equal = keys.slice(0, position).map((each, index) => cypher`${each} = ${keyOf(prefix, index)}`);
    return cypher`(${join([...equal, (isDown ? isTextBefore : isTextAfter)(key, keyOf(prefix, position))], ' AND ')})`;
  });
  return cypher`(${join(alternatives, ' OR ')})`;
}

/** One parameter has the keys of all: Neo4j plans a statement anew where one is null that was not. */
const keyOf = (prefix: string, index: number): Cypher =>
  cypher`$${name(`${prefix}_after`)}.${name(`k${index}`)}`;
