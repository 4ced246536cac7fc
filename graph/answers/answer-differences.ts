import { isoFromDay } from '../../domain/days.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Language } from '../../domain/language.ts';
import { BETWEEN, fieldName, fieldWord } from '../../domain/messages/field-names.ts';
import { comparedKindCalled } from '../../kinds/compared-kinds.ts';
import type { ComparedVersion, Difference } from '../../questions/compare/comparison.ts';
import { identityOf } from './difference-identity.ts';
import { differenceTypes } from '../model/differences.ts';
import { projectBeside } from '../statement/project.ts';
import type { SelectedField } from '../statement/selected-field.ts';
import { keptFields } from '../statement/kept-fields.ts';
import { findNames } from '../reading/find-names.ts';
import { nameThings } from '../reading/name-things.ts';
import type { Reading, When } from '../reading/reading.ts';

/** Fields that lead to things of the graph. */
const THINGS = Object.keys(differenceTypes.Difference.fields);

const thingsAsked = keptFields((fields: readonly SelectedField[]) =>
  fields.filter(({ field }) => THINGS.includes(field)),
);

/** What is asked of differences, in their order: one statement for the things that they name, and one for names of values. */
export async function answerDifferences(
  reading: Reading,
  { isAcrossZones, when }: { readonly isAcrossZones: boolean; readonly when: When },
  differences: readonly Difference[],
  fields: readonly SelectedField[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const identities = differences.map((each) => identityOf(each, isAcrossZones));
  const rows = identities.map(({ codes }) =>
    Object.fromEntries(THINGS.map((field) => [field, codes[field] ?? null])),
  );
  const isNameAsked = fields.some(({ fields: of }) => of.some(({ field }) => /(Name|Text)$/.test(field)));
  const [things, names] = await Promise.all([
    nameThings(reading, 'Difference', rows, when, thingsAsked(fields)),
    isNameAsked ? findNames(reading, differences.flatMap(namedBy), when) : new Map<string, string>(),
  ]);
  const { language } = reading;
  return differences.map((difference, place) => {
    const { kind, record, before, after } = difference;
    const plain = {
      ...{ kind, record, key: identities[place]?.key },
      ...{ before: before && period(before), after: after && period(after) },
      fields: difference.columns.map((column) => fieldOf(difference, column, { names, language })),
    };
    return projectBeside(things[place] ?? {}, fields, plain);
  });
}

const period = ({ validFrom, validTo }: ComparedVersion) => ({
  validFrom: isoFromDay(validFrom),
  validTo: isoFromDay(validTo),
});

interface Told {
  /** By global id. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

function fieldOf(difference: Difference, column: string, { names, language }: Told) {
  const { before, after } = difference;
  const [one, other] = [before, after].map((each) => textOf(difference, column, each?.values[column]));
  const nameOf = (code: string | null | undefined): string | null => {
    if (typeof code !== 'string') return null;
    const found = codesIn(code, difference, column).map((each) =>
      typesOf(difference, column)
        .map((type) => names.get(globalId(type, each)))
        .find((name) => name !== undefined),
    );
    return found.length === 0 || found.includes(undefined) ? null : found.join(BETWEEN);
  };
  const { label } = comparedKindCalled(difference.record).kind;
  const sayOf = (text: string | null | undefined, name: string | null): string | null =>
    name ?? (text ? fieldWord(label, column, text)[language] : (text ?? null));
  const [beforeName, afterName] = [nameOf(one), nameOf(other)];
  return {
    field: column,
    name: fieldName(label, column)[language],
    ...{ before: one ?? null, after: other ?? null },
    ...{ beforeName, afterName },
    ...{ beforeText: sayOf(one, beforeName), afterText: sayOf(other, afterName) },
  };
}

/** The codes that a column says: several stand as people read them. */
function codesIn(text: string, { record }: Difference, column: string): readonly string[] {
  const isSeveral = comparedKindCalled(record).kind.columns[column]?.type.is === 'codes';
  return isSeveral ? text.split(BETWEEN) : [text];
}

/** A value as people read it: days as such, several with ； between them. */
function textOf({ record }: Difference, column: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join(BETWEEN);
  const isDay = comparedKindCalled(record).kind.columns[column]?.type.is === 'day';
  return isDay ? isoFromDay(Number(value)) : String(value);
}

/** What a column's code can name; nothing for a column that is no code. */
function typesOf({ record }: Difference, column: string): readonly string[] {
  const label = comparedKindCalled(record).links.find((each) => each.column === column)?.label;
  if (label === undefined) return [];
  return label === 'Organization' ? ['Zone', 'Department'] : [label];
}

function namedBy(difference: Difference) {
  return difference.columns.flatMap((column) =>
    typesOf(difference, column).flatMap((type) =>
      [difference.before, difference.after].flatMap((each) => {
        const text = textOf(difference, column, each?.values[column]);
        return text === null ? [] : codesIn(text, difference, column).map((code) => ({ type, code }));
      }),
    ),
  );
}
