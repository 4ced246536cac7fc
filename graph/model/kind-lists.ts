import { isCode, type Kind, type ListFilter } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import { typeNameOf } from '../../kinds/type-fields.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { computedFilter } from './computed.ts';
import { inForce } from './dating.ts';
import * as field from './fields.ts';
import { identityOrder, narrowedBy } from './kind-types.ts';
import { readAs, toldValue } from './kind-values.ts';
import type { RootList, Sight } from './model.ts';
import { isSearched } from './searched.ts';

/** The lists at the root of the kinds that have one. */
export const kindLists = (): Readonly<Record<string, RootList>> =>
  Object.fromEntries(
    KINDS.flatMap((kind) => (kind.type?.list ? [[kind.type.list.name, listOf(kind)] as const] : [])),
  );

function listOf(kind: Kind): RootList {
  const { list } = kind.type ?? {};
  if (!list) throw new Error(`${kind.label} has no list`);
  const filters = Object.entries(list.filters ?? {});
  const code = identityOrder(kind);
  const isFound = filters.some(([, filter]) => 'isText' in filter);
  return {
    to: typeNameOf(kind),
    ...thoseThere(kind),
    orders: { CODE: code, ...(list.isByName ? { NAME: ['name', ...code] } : {}) },
    filters: Object.fromEntries(
      filters.flatMap(([argument, filter]) => {
        const condition = conditionOf(kind, argument, filter);
        return condition ? [[argument, condition] as const] : [];
      }),
    ),
    ...(isFound ? { searched: searchedLabel(kind) } : {}),
  };
}

function thoseThere(kind: Kind): Pick<RootList, 'pattern' | 'where'> {
  const pattern = (to: Cypher) => cypher`(${to}:${name(kind.label)})`;
  switch (readAs(kind)) {
    case 'fact':
      return { pattern, where: inForce };
    case 'dated':
      return { pattern };
    case 'settled':
      return field.allThere(kind.label);
  }
}

type Condition = (to: Cypher, sight: Sight) => Cypher;

function conditionOf(kind: Kind, argument: string, filter: ListFilter): Condition | undefined {
  const given = cypher`$${name(argument)}`;
  if ('isText' in filter) return undefined;
  if ('computed' in filter) return computedFilter(kind.type?.list?.name ?? '', argument);
  if ('from' in filter)
    return (to) => cypher`${dayGiven(kind, filter.from, given)} <= ${toldValue(kind, filter.from, to)}`;
  if ('to' in filter)
    return (to) => cypher`${toldValue(kind, filter.to, to)} <= ${dayGiven(kind, filter.to, given)}`;
  const narrowed = narrowedBy(kind, filter.by);
  return (to) => narrowed(to, given);
}

/** A day as the graph has it: `2015-10-01` is 20151001, but in the code of a thing. */
const dayGiven = (kind: Kind, column: string, parameter: Cypher): Cypher =>
  isCode(kind, column) ? parameter : cypher`toInteger(replace(${parameter}, '-', ''))`;

function searchedLabel({ label }: Kind) {
  if (!isSearched(label)) throw new Error(`nothing is found by a text among ${label}`);
  return label;
}
