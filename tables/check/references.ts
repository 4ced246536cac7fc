import { joinKey, splitKey } from '../../domain/keys.ts';
import type { Bilingual } from '../../domain/language.ts';
import * as say from '../../domain/messages/workbook-rows.ts';
import { shown } from '../../domain/text.ts';
import { Fault } from '../fault.ts';
import { keyOf, valueOf } from '../parsed-row.ts';
import type { ParsedRow } from '../parsed-row.ts';
import { sheetOf } from '../sheets/registry.ts';
import type { TableKey, Table } from '../sheets/registry.ts';
import { columnOf } from '../sheets/sheet.ts';
import type { Condition } from '../../kinds/kind.ts';
import type { Column, Reference, Sheet } from '../sheets/sheet.ts';
import type { RawRow, WorkbookError } from '../source.ts';
import { batches } from './known-things.ts';
import type { KnownThings } from './known-things.ts';
import { cellError } from './row-errors.ts';
import type { SeenFacts, SeenSheet } from './seen-sheet.ts';

/** A reference of one row that the workbook alone does not make good. */
export interface Ask {
  readonly sheet: Table;
  readonly raw: RawRow;
  readonly parsed: ParsedRow;
  readonly reference: Reference;
  readonly target: TableKey;
  readonly handle: string;
}

/** Where references are looked up: the workbook's own rows first, then the graph. */
export interface Lookup {
  readonly seen: ReadonlyMap<TableKey, SeenSheet>;
  readonly known: KnownThings;
}

type Row = Pick<Ask, 'sheet' | 'raw' | 'parsed'>;

/** The references of a row that must be asked for; those with a blank or wrong cell are not looked at. */
export function* openReferences(row: Row, references: readonly Reference[], lookup: Lookup): Generator<Ask> {
  for (const reference of references) {
    const target = sheetOf(reference.to).key;
    const seen = lookup.seen.get(target);
    for (const handle of handlesOf(row, reference)) {
      const here = seen?.has(handle) ?? false;
      if (seen && !here && !seen.complete) continue;
      if (seen && here && !brokenCondition(row, reference, seen.facts(handle))) continue;
      yield { ...row, reference, target, handle };
    }
  }
}

/** What the cells of a reference name: one thing, each of a cell with several codes, or none where one is blank or wrong. */
export function handlesOf(
  { sheet, parsed }: Pick<Row, 'sheet' | 'parsed'>,
  reference: Reference,
): readonly string[] {
  for (const column of reference.columns) {
    const value = valueOf(sheet, parsed, column);
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return (value as readonly string[]).map((code) => joinKey([code]));
  }
  const handle = keyOf(sheet, reference.columns, parsed);
  return handle === undefined ? [] : [handle];
}

/** The errors of those references that name nothing, or something of the wrong kind; one for each. */
export async function referenceErrors(asks: readonly Ask[], lookup: Lookup): Promise<WorkbookError[]> {
  const failed = await failures(asks, lookup);
  const parts = failed.flatMap(({ ask }) => [...openReferences(ask, ask.reference.parts ?? [], lookup)]);
  const exact = parts.length > 0 ? await referenceErrors(parts, lookup) : [];
  const explained = new Set(exact.map((error) => error.row));
  const plain = failed.filter(({ ask }) => !ask.reference.parts || !explained.has(ask.raw.row));
  const errors = plain.map(({ ask, fault }) =>
    cellError(ask.sheet, ask.raw, ask.reference.columns.at(-1) ?? '', fault),
  );
  return [...exact, ...errors];
}

interface Failure {
  readonly ask: Ask;
  readonly fault: Fault;
}

async function failures(asks: readonly Ask[], lookup: Lookup): Promise<Failure[]> {
  const found = await askGraph(asks, lookup);
  const meant = await askMeant(asks, found, lookup);
  return asks.flatMap((ask) => {
    const seen = lookup.seen.get(ask.target);
    const facts = seen?.has(ask.handle) ? seen.facts(ask.handle) : found.get(ask.target)?.get(ask.handle);
    const broken = facts && brokenCondition(ask, ask.reference, facts);
    if (facts && !broken) return [];
    return [
      {
        ask,
        fault:
          broken && facts
            ? wrongKind(ask, broken, facts)
            : unknown(ask, meant.get(ask.target)?.get(ask.handle)),
      },
    ];
  });
}

async function askGraph(
  asks: readonly Ask[],
  lookup: Lookup,
): Promise<Map<TableKey, Map<string, SeenFacts>>> {
  const handles = new Map<TableKey, Set<string>>();
  for (const { target, handle } of asks) {
    if (lookup.seen.get(target)?.has(handle)) continue;
    handles.set(target, (handles.get(target) ?? new Set()).add(handle));
  }
  const found = new Map<TableKey, Map<string, SeenFacts>>();
  for (const [target, wanted] of handles) {
    const facts = new Map<string, SeenFacts>();
    for (const batch of batches(wanted)) {
      const answer = await lookup.known.find(target, batch);
      for (const [handle, { cells }] of answer) facts.set(handle, cells ?? {});
    }
    found.set(target, facts);
  }
  return found;
}

/** What those that name nothing may be a slip of, by target and handle. */
async function askMeant(
  asks: readonly Ask[],
  found: ReadonlyMap<TableKey, ReadonlyMap<string, SeenFacts>>,
  { seen, known }: Lookup,
): Promise<ReadonlyMap<TableKey, ReadonlyMap<string, string>>> {
  const isUnmet = ({ target, handle, reference }: Ask) =>
    reference.columns.length === 1 && !seen.get(target)?.has(handle) && !found.get(target)?.has(handle);
  const meant = new Map<TableKey, ReadonlyMap<string, string>>();
  for (const [target, unmet] of Map.groupBy(asks.filter(isUnmet), (ask) => ask.target)) {
    const handles = [...new Set(unmet.map(({ handle }) => handle))];
    const codeOf = (handle: string) => splitKey(handle)[0] ?? '';
    const alike = await known.alike?.(target, handles.map(codeOf));
    meant.set(
      target,
      new Map(
        handles.flatMap((handle) => {
          const other = alike?.get(codeOf(handle)) ?? seen.get(target)?.alike(codeOf(handle));
          return other === undefined ? [] : [[handle, other]];
        }),
      ),
    );
  }
  return meant;
}

/** The first condition that the thing named does not meet; what nobody knows of it, or of the row, breaks none. */
function brokenCondition(row: Row, reference: Reference, facts: SeenFacts): Condition | undefined {
  return reference.where?.find((condition) => {
    const fact = facts[condition.fact];
    if (fact === undefined) return false;
    if ('oneOf' in condition) return fact === null || !condition.oneOf.includes(fact);
    const own = valueOf(row.sheet, row.parsed, condition.sameAs);
    return own !== undefined && own !== null && own !== fact;
  });
}

function unknown({ sheet, parsed, reference, target, handle }: Ask, meant?: string): Fault {
  const several = reference.columns.length > 1;
  const named = sheetOf(target);
  const cells = reference.columns.map((column): [Column, string] => [
    columnOf(sheet, column),
    shown(String(valueOf(sheet, parsed, column))),
  ]);
  const message = say.nowhere(named, several ? cells : []);
  const expected = several ? say.aRow(named, shown(handle)) : expectedOf(sheet, reference, named);
  return new Fault(
    { message, expected: meant === undefined ? expected : say.perhaps(expected, shown(meant)) },
    oneOfSeveral(sheet, reference, handle),
  );
}

/** Of a cell with several codes the one that is wrong. */
function oneOfSeveral(sheet: Sheet, { columns }: Reference, handle: string): Fault['at'] {
  const column = columnOf(sheet, columns[0] ?? '');
  return column.type.is === 'codes' ? { column, text: splitKey(handle)[0] ?? '' } : undefined;
}

function wrongKind({ sheet, reference, target, handle }: Ask, broken: Condition, facts: SeenFacts): Fault {
  const named = sheetOf(target);
  const fact = facts[broken.fact];
  const value = shown(fact ? wordFor(named, broken.fact, fact) : say.NO_FACT.en);
  const message = say.ofWrongKind(named, columnOf(named, broken.fact), value);
  return new Fault(
    { message, expected: expectedOf(sheet, reference, named) },
    oneOfSeveral(sheet, reference, handle),
  );
}

function expectedOf(sheet: Sheet, reference: Reference, target: Sheet): Bilingual {
  const conditions = (reference.where ?? []).map((condition) => {
    if ('sameAs' in condition) return { sameAs: columnOf(sheet, condition.sameAs) };
    const words = condition.oneOf.map((name) => wordFor(target, condition.fact, name));
    return { fact: columnOf(target, condition.fact), words };
  });
  const handle = target.handle.map((key) => columnOf(target, key));
  return say.aReference(target, handle, conditions);
}

/** The Chinese word that a column writes for a schema name; other facts stand for themselves. */
function wordFor(sheet: Sheet, column: string, name: string): string {
  const type = columnOf(sheet, column).type;
  const word = type.is === 'word' ? Object.entries(type.words).find(([, each]) => each === name) : undefined;
  return word?.[0] ?? name;
}
