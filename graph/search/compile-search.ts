import { cypher, join, name, whole, type Cypher } from '../cypher.ts';
import { compileConnection } from '../statement/connection.ts';
import type { PartSight, Sight } from '../model/model.ts';
import { seenWith } from '../model/own.ts';
import { compileThingsAs } from '../statement/compile-root.ts';
import { isAfter } from '../statement/paging.ts';
import { RequestShape, StatementRow } from '../statement/row.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { PLANNER, type Reader, type Statement } from '../statement/statement.ts';
import { SEARCHED } from '../model/searched.ts';
import { FOUND, PLACE, scoreAt } from './found.ts';
import { compileMatched } from './matched.ts';

export const SEARCH_LIST = 'Query.search';
/** The prefix of the page's parameters. */
export const SEARCH_PAGE = name('page');

const PLACE_AT = 0;
const KIND_AT = 1;
const KEYS = [cypher`place`, cypher`kind`, cypher`code`];
export const SEARCH_KEYS = KEYS.length;

/** All that is found is a list of `[place, kind, code]`; only what the page shows is looked up. */
export function compileSearch(sight: Sight, fields: readonly SelectedField[]): Statement {
  const request = new RequestShape(sight);
  const row = new StatementRow(request);
  const edge = new StatementRow(request);
  KEYS.forEach((key) => edge.position(key));
  const read = compileConnection({
    list: SEARCH_LIST,
    prefix: SEARCH_PAGE,
    row,
    fields,
    keys: SEARCH_KEYS,
    edge: (selected) => {
      if (selected.field === 'score') return readScore;
      return selected.field === 'matched' ? compileMatched(selected, edge) : compileThing(selected, edge);
    },
    rows: () => pageOf(edge),
    count: cypher`size(found)`,
  });
  const kind = join([cypher`CASE`, ...SEARCHED.map(kindOf), cypher`END`], ' ');
  return {
    text: join(
      [
        PLANNER,
        FOUND,
        ...(sight === 'whole' ? [] : onlyVisible(sight)),
        ...(isMatchAsked(fields) ? BEST_VERSION : [cypher`WITH thing, null AS best, min(${PLACE}) AS place`]),
        cypher`WITH collect([place, ${kind}, thing.code, best]) AS found`,
        cypher`RETURN ${row.list}`,
      ],
      '\n',
    ),
    sight,
    bind: request.binders,
    read,
  };
}

/** Of the versions by which a thing is found the one that fits best, of those the last: one and the same whenever it is asked. */
const BEST_VERSION = [
  cypher`WITH thing, version, ${PLACE} AS place ORDER BY place, version.recordedAt DESC, version.validFrom DESC, version.searchTexts[0]`,
  cypher`WITH thing, collect(version)[0] AS best, min(place) AS place`,
];

const isMatchAsked = (fields: readonly SelectedField[]): boolean =>
  fields.some(({ field, fields: of }) => field === 'matched' || isMatchAsked(of));

/** Things of types that are not public are found by those who may see them. */
function onlyVisible(sight: PartSight): readonly Cypher[] {
  const conditions = SEARCHED.flatMap(({ label }) => {
    const seen = seenWith(sight, label);
    return seen ? [cypher`(NOT thing:${name(label)} OR ${seen({ thing: name('thing') })})`] : [];
  });
  return conditions.length === 0 ? [] : [cypher`WITH thing, version WHERE ${join(conditions, ' AND ')}`];
}

const readScore: Reader = (edge) => scoreAt(edge[PLACE_AT] as number);

function kindOf({ label }: { readonly label: string }, index: number): Cypher {
  return cypher`WHEN thing:${name(label)} THEN ${whole(index)}`;
}

function pageOf(edge: StatementRow): Cypher {
  const keys = join(KEYS, ', ');
  return cypher`COLLECT {
    UNWIND found AS hit
    WITH hit[0] AS place, hit[1] AS kind, hit[2] AS code, hit[3] AS best
    WHERE NOT $${SEARCH_PAGE}_begun OR ${isAfter(SEARCH_PAGE, KEYS)}
    WITH place, kind, code, best ORDER BY ${keys} LIMIT $${SEARCH_PAGE}_limit
    RETURN ${edge.list} ORDER BY ${keys} }`;
}

/** What is asked of a thing depends on its type: of each type by its own subquery. */
function compileThing(selected: SelectedField, edge: StatementRow): Reader {
  const readers = SEARCHED.map(({ label }) => {
    const inner = new StatementRow(edge.request);
    const n = name(edge.request.next());
    const fields = selected.byType?.get(label) ?? [];
    const { match, read } = compileThingsAs(n, label, cypher`[code]`, fields, inner);
    const parts = [match, ...(inner.clauses ? [inner.clauses] : []), cypher`RETURN ${inner.list}`];
    return { read, text: cypher`COLLECT { ${join(parts, '\n')} }[0]` };
  });
  const cases = readers.map(({ text }, index) => cypher`WHEN ${whole(index)} THEN ${text}`);
  const at = edge.position(join([cypher`CASE kind`, ...cases, cypher`END`], '\n'));
  return (values, context) => {
    const reader = readers[values[KIND_AT] as number];
    return reader?.read(values[at] as readonly unknown[], context) ?? null;
  };
}
