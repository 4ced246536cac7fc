import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Facet } from '../model/model.ts';
import { matchHop, typeModel } from './match-hop.ts';
import { StatementRow } from './row.ts';
import type { SelectedField } from './selected-field.ts';
import type { CompileObject } from './below.ts';
import type { Reader } from './statement.ts';

/** The list that is counted: its match, with its filters, and the variable of its things. */
export interface CountedList {
  readonly n: Cypher;
  readonly match: Cypher;
  readonly facets: Readonly<Record<string, Facet>>;
  readonly row: StatementRow;
}

/** How many things of the whole list there are by each facet asked: one value of the row for each. */
export function compileFacets(
  compileObject: CompileObject,
  list: CountedList,
  selected: SelectedField,
): Reader {
  const entries = selected.fields.map((each): [string, Reader] => {
    if (each.field === '__typename') return [each.key, () => each.typeName];
    const facet = list.facets[each.field];
    if (!facet) throw new Error(`the list has no facet ${each.field}`);
    return [
      each.key,
      facet.kind === 'word' ? byWord(list, facet, each) : byThing(compileObject, list, facet, each),
    ];
  });
  return (row, context) => Object.fromEntries(entries.map(([key, read]) => [key, read(row, context)]));
}

type WordFacet = Extract<Facet, { kind: 'word' }>;
type ThingFacet = Extract<Facet, { kind: 'thing' }>;
type Counts = readonly (readonly unknown[])[];

function byWord(list: CountedList, facet: WordFacet, selected: SelectedField): Reader {
  const at = countedAt(
    list,
    cypher`WITH ${facet.word(list.n)} AS word, count(*) AS count WHERE word IS NOT NULL WITH [count, word] AS entry`,
  );
  const place = ([, word]: readonly unknown[]) => facet.order.indexOf(String(word));
  return (values) =>
    (values[at] as Counts)
      .toSorted((one, other) => place(one) - place(other))
      .map((count) => entryOf(selected, count, () => count[1]));
}

function byThing(
  compileObject: CompileObject,
  list: CountedList,
  facet: ThingFacet,
  selected: SelectedField,
): Reader {
  const { n, row } = list;
  const to = name(row.request.next());
  const inner = new StatementRow(row.request);
  const count = inner.position(cypher`${to}_count`);
  const readers = selected.fields.map(({ fields }) => compileObject(facet.to, to, fields, inner));
  const parts = [
    matchHop(facet, typeModel(facet.to), n, to, row.request.sight),
    cypher`WITH ${to}, count(DISTINCT ${n}) AS ${to}_count`,
    ...(inner.clauses ? [inner.clauses] : []),
    cypher`WITH ${inner.list} AS entry, ${to}.code AS code ORDER BY code`,
  ];
  const at = countedAt(list, join(parts, '\n'));
  return (values, context) =>
    (values[at] as Counts).map((each) =>
      entryOf(selected, [each[count]], (index) => readers[index]?.(each, context)),
    );
}

/**
 * The position of a list of `entry`s, counted from the list. A subquery of its own: Neo4j takes a `count` within
 * `COLLECT` for one of the clause around it.
 */
function countedAt({ match, row }: CountedList, count: Cypher): number {
  const counted = name(`${row.request.next()}_counted`);
  row.hop(cypher`CALL (*) { ${match}\n${count}\nRETURN collect(entry) AS ${counted} }`);
  return row.position(counted);
}

/** `count`, and what is counted by under its own name. */
function entryOf(
  selected: SelectedField,
  [count]: readonly unknown[],
  subject: (index: number) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    selected.fields.map(({ key, field, typeName }, index) => {
      if (field === 'count') return [key, count];
      return [key, field === '__typename' ? typeName : subject(index)];
    }),
  );
}
