import { once } from '../../domain/once.ts';
import { linksOf } from '../import/links-of.ts';
import type { Link, Values } from '../import/record-kind.ts';
import { ROW_SHAPES, columnsOfCode, kindOf, shapeOf } from './row-shape.ts';
import type { VersionRow, Where } from './find-versions.ts';
import type { Worksheet } from './worksheet.ts';

/** What a row names, by one link. */
export interface Reference {
  readonly link: Link;
  /** What a version is of, or hangs on, or leads to. */
  readonly from: 'anchor' | 'identity' | 'version';
  readonly codes: readonly string[];
}

export function referencesOf({ label, values }: VersionRow): readonly Reference[] {
  const { anchor, identity, links } = kindOf(label);
  const named = (link: Link, from: Reference['from']): Reference => ({
    link,
    from,
    codes: codesNamed(link, values),
  });
  return [
    ...(anchor ? [named(anchor, 'anchor')] : []),
    ...(identity?.links ?? []).map((link) => named(link, 'identity')),
    ...links.map((link) => named(link, 'version')),
  ].filter(({ codes }) => codes.length > 0);
}

/** What a row names by a link. */
export function codesNamed({ code, codes }: Link, values: Values): readonly string[] {
  const one = code?.(values) ?? null;
  return codes?.(values) ?? (one === null ? [] : [String(one)]);
}

/** What a row names, as things by their own types. */
export async function thingsNamed(worksheet: Worksheet, row: VersionRow): Promise<readonly NamedThing[]> {
  const named: NamedThing[] = [];
  for (const reference of referencesOf(row)) {
    const things = await versionsOf(worksheet, reference.link.label, reference.codes);
    for (const code of reference.codes) {
      const versions = things.get(code) ?? [];
      named.push({ type: versions[0]?.label ?? reference.link.label, code, reference, versions });
    }
  }
  return named;
}

export interface NamedThing {
  readonly type: string;
  readonly code: string;
  readonly reference: Reference;
  readonly versions: readonly VersionRow[];
}

/** The column of a row by which it names something; undefined where several make the code. */
export function columnOf(label: string, { type }: Link): string | undefined {
  const { code, ofIdentity = {}, ofVersion = {} } = shapeOf(label);
  if (kindOf(label).anchor?.type === type) return code.length === 1 ? code[0] : undefined;
  const ofThing = ofIdentity[type] ?? [];
  return ofVersion[type] ?? (ofThing.length === 1 ? ofThing[0] : undefined);
}

/** What ends with a thing of this label, or is in the way of its end: kinds, and the links by which they name it. */
export const namersOf = once((label: string): readonly { readonly by: string; readonly link: Link }[] =>
  Object.keys(ROW_SHAPES).flatMap((by) =>
    linksOf(kindOf(by))
      .filter((link) => link.fate !== 'outlives' && labelsOf(link.label).includes(label))
      .map((link) => ({ by, link })),
  ),
);

/** The kinds of things that may stand at the end of a link. */
const labelsOf = (label: string): readonly string[] =>
  label === 'Organization' ? ['Zone', 'Department'] : [label];

/** The versions of things by their codes, as the changes so far leave them. */
export async function versionsOf(
  worksheet: Worksheet,
  label: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly VersionRow[]>> {
  const wanted = new Set(codes);
  const found: VersionRow[] = [];
  for (const each of labelsOf(label)) found.push(...(await worksheet.find(each, whereOf(each, [...wanted]))));
  return Map.groupBy(
    found.filter(({ code }) => wanted.has(code)),
    ({ code }) => code,
  );
}

/** What asks for all of these things; where several columns make a code, for others too. */
function whereOf(label: string, codes: readonly string[]): Where {
  const columns = shapeOf(label).code;
  const parts = codes.map((code) => columnsOfCode(label, code));
  return Object.fromEntries(
    columns.map((column) => {
      const values = [...new Set(parts.map((each) => each[column] as string | number | null))].sort();
      return [column, values.length === 1 && values[0] !== undefined ? values[0] : values];
    }),
  );
}
