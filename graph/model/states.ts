import type { StateTable } from '../../domain/states.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';

/** The state of an affair as Cypher: the lines of its table in their order, with what each is in the graph. */
export function stateText<State extends string>(
  table: StateTable<State, never>,
  when: Readonly<Record<State, Cypher>>,
): Cypher {
  const lines = table.map(({ state }) => cypher`WHEN ${when[state]} THEN '${name(state)}'`);
  return cypher`CASE ${join(lines, ' ')} END`;
}
