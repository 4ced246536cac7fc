import { batchesOf } from '../../domain/batches.ts';
import { City } from '../../columns/city.ts';
import { NONE } from '../../columns/ints.ts';
import { LAYOUTS, type Layout } from '../../columns/layout.ts';
import { STILL_RECORDED } from '../../columns/table.ts';
import { versionLabelOf, type Value } from '../../kinds/kind.ts';
import { cypher } from '../cypher.ts';
import type { Database, ReadOptions, Row } from '../database/database.ts';
import { FIND_TOUCHED, readAll, readTouched } from './statements.ts';

/** A published revision of a record: no other record has one of that hash. */
export interface Revision {
  readonly revision: number;
  /** Null before the first. */
  readonly hash: string | null;
}

/** Told how many rows are there. */
export type OnRows = (rows: number) => void;

/** More than the columns may take: how much the rows so far do. */
export class TooLarge extends Error {
  readonly rows: number;
  readonly bytes: number;

  constructor({ rows, bytes }: City) {
    super(`${rows} rows take ${bytes} bytes as columns, more than they may`);
    this.rows = rows;
    this.bytes = bytes;
  }
}

/** Between two of these rows it is not looked at how much memory they take. */
const WEIGHED_EACH = 10_000;

type Reader = Pick<Database, 'read' | 'stream'>;

/** Fills a city with all that the record says up to a revision: one statement a kind. Throws `TooLarge` beyond `most` bytes. */
export async function fillCity(
  database: Reader,
  { revision }: Revision,
  options: ReadOptions & { readonly most?: number },
  onRows: OnRows = () => undefined,
): Promise<City> {
  const { most = Infinity } = options;
  const city = City.empty();
  let rows = 0;
  addMoments(city, await database.read(READ_CHANGES, { known: 0, head: revision }, options));
  for (const layout of LAYOUTS) {
    const params = { head: revision };
    await database.stream(
      readAll(layout),
      params,
      (row) => {
        addRow(city, layout, row, revision);
        onRows((rows += 1));
        if (rows % WEIGHED_EACH === 0 && city.bytes > most) throw new TooLarge(city);
      },
      options,
    );
  }
  if (city.bytes > most) throw new TooLarge(city);
  return city;
}

/**
 * Takes in what the record says since a revision, up to another: found by one index, read by a statement for each kind
 * of them. All is read before anything is taken in. Tells whether that was anything: a push is nothing to columns.
 */
export async function catchUp(
  database: Reader,
  city: City,
  { known, head }: Span,
  options: ReadOptions,
): Promise<boolean> {
  const params = { known, head };
  const changes = await database.read(READ_CHANGES, params, options);
  if (changes.length === 0) return false;
  const touched = await findTouched(database, params, options);
  const rows: (readonly [Layout, Row])[] = [];
  for (const layout of LAYOUTS)
    for (const ids of batchesOf(touched.get(versionLabelOf(layout.kind)) ?? [], READ_AT_ONCE))
      await database.stream(
        readTouched(layout),
        { ...params, ids },
        (row) => rows.push([layout, row]),
        options,
      );
  addMoments(city, changes);
  for (const [layout, row] of rows) takeIn(city, layout, row, params);
  return true;
}

const HELD = LAYOUTS.map(({ kind }) => versionLabelOf(kind));

/** The versions that were touched since, by the label of their kind. */
async function findTouched(
  database: Reader,
  { known }: Span,
  options: ReadOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await database.read(FIND_TOUCHED, { known }, options);
  const byLabel = new Map<string, string[]>(HELD.map((label) => [label, []]));
  for (const [id, labels] of found)
    for (const label of labels as readonly string[]) byLabel.get(label)?.push(String(id));
  return byLabel;
}

const READ_AT_ONCE = 5000;

/** After the one revision, up to the other. */
interface Span {
  readonly known: number;
  readonly head: number;
}

function addMoments(city: City, changes: readonly Row[]): void {
  for (const [revision, at] of changes) city.moments.add(Number(revision), Number(at));
}

/** A push says nothing that columns hold: they know of no such revision. */
const READ_CHANGES = cypher`
  MATCH (change:Change) WHERE $known < change.revision <= $head AND change.operation <> 'PUSH_ACTS'
  RETURN change.revision, change.at ORDER BY change.revision`;

function addRow(city: City, { kind }: Layout, row: Row, head: number): void {
  const [code, validFrom, validTo, recordedAt, supersededAt, ...said] = row;
  const until = Number(supersededAt);
  city.addCoded(kind.label, String(code), said as readonly Value[], {
    validFrom: Number(validFrom),
    validTo: Number(validTo),
    recordedAt: Number(recordedAt),
    // What is written and not published is of no revision yet.
    supersededAt: until > head ? STILL_RECORDED : until,
  });
}

/** A version that began since is added; of one that was there, that it is superseded. */
function takeIn(city: City, layout: Layout, row: Row, { known, head }: Span): void {
  const [code, validFrom, validTo, recordedAt, supersededAt, ...said] = row;
  if (Number(recordedAt) > known) return addRow(city, layout, row, head);
  const { label } = layout.kind;
  const at = { validFrom: Number(validFrom), validTo: Number(validTo), revision: known };
  const place = city.find(label, String(code), said as readonly Value[], at);
  if (place === NONE) throw new Error(`the columns lack a row of ${label} that revision ${head} has`);
  if (Number(supersededAt) <= head) city.table(label).supersede(place, Number(supersededAt));
}
