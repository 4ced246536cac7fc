import { joinKey } from '../../domain/keys.ts';
import { codePart } from '../../kinds/kind.ts';
import { kindCalled } from '../../kinds/registry.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import type { Params, Read, Row } from '../database/database.ts';
import { versionsOf } from '../import/place-of-versions.ts';
import { saidIn } from '../import/said-in.ts';
import type { Value, Values } from '../import/record-kind.ts';
import { recorded } from '../model/dating.ts';
import { kindOf, propertyColumns, shapeOf } from './row-shape.ts';
import { rowValues, saidBy, saidColumns } from './version-columns.ts';

/** What the rows must say: a column's value, or one of several. */
export type Where = Readonly<Record<string, Said | readonly Said[]>>;
/** Null where it is blank; of columns of a code only. */
type Said = string | number | null;

/** A version or fact as a row of the workbook. */
export interface VersionRow {
  readonly label: string;
  readonly code: string;
  readonly key: string;
  readonly values: Values;
  readonly validFrom: number;
  readonly validTo: number;
  /** The revision that opened it; null for one that is only on a worksheet. */
  readonly recordedAt: number | null;
  readonly digest: string;
}

const version = cypher`version`;

/** The versions of a label that the record has at a revision, whatever their days, and that say so: one statement. */
export async function findVersions(
  read: Read,
  { label, where }: { readonly label: string; readonly where: Where },
  revision: number,
): Promise<readonly VersionRow[]> {
  const { text, columns } = keptStatement(label, where);
  const rows = await read(text, { ...paramsOf(label, where), revision });
  return rows.map(([row]) => readRow(label, columns, row as Row));
}

/** The first of the versions that a question is about that was opened or closed after a revision: its code and since when. */
export async function findMoved(
  read: Read,
  { label, where }: { readonly label: string; readonly where: Where },
  since: number,
  revision: number,
): Promise<{ readonly code: string; readonly revision: number } | undefined> {
  const { match } = compileMatch(label, where);
  const statement = cypher`${match} AND (version.recordedAt > $since OR (version.supersededAt > $since AND version.supersededAt <= $revision))
    WITH thing, CASE WHEN version.supersededAt <= $revision THEN version.supersededAt ELSE version.recordedAt END AS at
    RETURN thing.code, at ORDER BY at DESC LIMIT 1`;
  const [row] = await read(statement, { ...paramsOf(label, where), since, revision });
  return row && { code: String(row[0]), revision: Number(row[1]) };
}

interface FindStatement {
  readonly text: Cypher;
  /** The columns that the statement returns after those that every row has. */
  readonly columns: readonly string[];
}

const kept = new Map<string, FindStatement>();

function keptStatement(label: string, where: Where): FindStatement {
  const name = [label, ...Object.keys(where).sort()].join(' ');
  let statement = kept.get(name);
  if (!statement) kept.set(name, (statement = compileFind(label, where)));
  return statement;
}

function compileFind(label: string, where: Where): FindStatement {
  const key = kindOf(label).identity && !hasOwnKey(label) ? cypher`thing.code` : cypher`version.key`;
  const always = cypher`thing.code, ${key}, version.validFrom, version.validTo, version.recordedAt, version.digest`;
  return {
    text: cypher`${compileMatch(label, where).match} AND ${recorded(version)}${once(label, where)} RETURN [${join([always, ...saidBy(label, version)], ', ')}]`,
    columns: saidColumns(label),
  };
}

/** What names several of the things that are asked is found once. */
const once = (label: string, where: Where): Cypher =>
  endsIn(label, where).some(({ isSeveral }) => isSeveral) ? cypher` WITH DISTINCT thing, version` : cypher``;

const hasOwnKey = (label: string): boolean => kindOf(label).identity?.versionPerFirstDay === true;

/** `MATCH … WHERE` of the versions of which the columns say so: by the ends that the columns make the codes of, else by property. */
function compileMatch(label: string, where: Where): { readonly match: Cypher } {
  const ends = endsIn(label, where);
  const reached = new Set(ends.flatMap(({ columns }) => columns));
  const others = Object.keys(where).filter((column) => !reached.has(column));
  const said = propertyColumns(label);
  const unknown = others.find((column) => !said.includes(column));
  if (unknown !== undefined) throw new Error(`${label} cannot be found by ${unknown}`);
  const conditions = [
    ...ends.map(({ node, parameter }) => cypher`${node}.code IN $${parameter}`),
    ...others.map((column) => cypher`${saidIn(label, version, column)} IN $${name(`said_${column}`)}`),
  ];
  const patterns = [
    versionsOf(kindOf(label), version),
    ...ends.flatMap(({ pattern }) => (pattern ? [pattern] : [])),
  ];
  return { match: cypher`MATCH ${join(patterns, ', ')} WHERE ${join(conditions, ' AND ')}` };
}

interface End {
  readonly columns: readonly string[];
  readonly node: Cypher;
  readonly pattern?: Cypher;
  readonly parameter: Cypher;
  /** A version may lead to several of them. */
  readonly isSeveral?: true;
}

/** The nodes whose codes the columns make. */
function endsIn(label: string, where: Where): readonly End[] {
  const { code, ofIdentity = {}, ofVersion = {} } = shapeOf(label);
  const isGiven = (columns: readonly string[]) => columns.every((column) => where[column] !== undefined);
  if (isGiven(code)) {
    const rest = Object.entries(ofVersion).filter(([, column]) => where[column] !== undefined);
    const own: End = { columns: code, node: name('thing'), parameter: parameterOf(code) };
    return [own, ...rest.map(([type, column]) => endOf(label, version, type, [column]))];
  }
  return [
    ...Object.entries(ofIdentity)
      .filter(([, columns]) => isGiven(columns))
      .map(([type, columns]) => endOf(label, name('thing'), type, columns)),
    ...Object.entries(ofVersion)
      .filter(([, column]) => where[column] !== undefined)
      .map(([type, column]) => endOf(label, version, type, [column])),
  ];
}

function endOf(label: string, from: Cypher, type: string, columns: readonly string[]): End {
  const { identity, links } = kindOf(label);
  const link = [...links, ...(identity?.links ?? [])].find((each) => each.type === type);
  if (!link) throw new Error(`${label} has no link ${type}`);
  const node = name(`end_${type}`);
  return {
    columns,
    node,
    pattern: cypher`(${from})-[:${name(type)}]->(${node}:${name(link.label)})`,
    parameter: parameterOf(columns),
    ...(link.codes ? { isSeveral: true } : {}),
  };
}

const parameterOf = (columns: readonly string[]): Cypher => name(`codes_${columns.join('_')}`);

/** In order: who asks for the same asks it in the same words. */
function paramsOf(label: string, where: Where): Params {
  const params: Record<string, unknown> = {};
  for (const { columns, parameter } of endsIn(label, where))
    params[parameter] = codesOf(label, columns, where).toSorted();
  for (const column of Object.keys(where)) params[`said_${column}`] = listOf(where, column).toSorted();
  return params;
}

/** All codes that the values of several columns make together. */
function codesOf(label: string, columns: readonly string[], where: Where): readonly string[] {
  const partsOf = (column: string) =>
    listOf(where, column).map((value) => codePart(kindCalled(label), column, value));
  if (columns.length === 1) return partsOf(columns[0] ?? '');
  return columns
    .reduce<readonly (readonly string[])[]>(
      (made, column) => made.flatMap((parts) => partsOf(column).map((part) => [...parts, part])),
      [[]],
    )
    .map((parts) => joinKey(parts));
}

/** The codes of the things that rows are of which say so; undefined where that does not tell them. */
export function codesAsked(label: string, where: Where): readonly string[] | undefined {
  const { code } = shapeOf(label);
  return code.every((column) => where[column] !== undefined) ? codesOf(label, code, where) : undefined;
}

function listOf(where: Where, column: string): readonly Said[] {
  const value = where[column];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Said[]) : [value as Said];
}

function readRow(label: string, columns: readonly string[], row: Row): VersionRow {
  const [code, key, validFrom, validTo, recordedAt, digest, ...said] = row as readonly [
    string,
    string,
    number,
    number,
    number,
    string,
    ...Value[],
  ];
  const values = rowValues(label, { code, columns, said, validFrom, validTo });
  return { label, code, key, validFrom, validTo, recordedAt, digest, values };
}

type Column = readonly [string, readonly (string | number)[]];

/** Every combination of a value of each column. */
export const combined = (columns: readonly Column[]): readonly Where[] =>
  columns.reduce<readonly Where[]>(
    (made, [column, values]) =>
      made.flatMap((where) => values.map((value) => ({ ...where, [column]: value }))),
    [{}],
  );

/** Tells which rows say so. A column of several codes says each of them. */
export function saying(where: Where): (row: VersionRow) => boolean {
  const asked = Object.keys(where).map((column) => [column, listOf(where, column)] as const);
  return ({ values }) =>
    asked.every(([column, among]) => {
      const value = values[column] ?? null;
      if (Array.isArray(value)) return (value as readonly string[]).some((each) => among.includes(each));
      return among.includes(value as Said);
    });
}
