import { leafField, type SelectedField } from '../statement/selected-field.ts';
import { keptFields, type Fields } from '../statement/kept-fields.ts';

/** No name of the schema begins so: it stands beside whatever the request asks. */
const sentenceKey = (field: string): string => `: ${field}`;

/** What a sentence needs of the thing that a field leads to. */
export const sentenceField = (
  typeName: string,
  field: string,
  type: string,
  ...needed: readonly string[]
): SelectedField => ({
  ...{ key: sentenceKey(field), field, typeName },
  fields: needed.map((each) => leafField(type, each)),
});

/** The same of a field that leads to things of several types: what each is called, by the field that says so. */
export const sentenceUnion = (
  typeName: string,
  field: string,
  called: ReadonlyMap<string, string>,
): SelectedField => ({
  ...{ key: sentenceKey(field), field, typeName, fields: [] },
  byType: new Map(
    [...called].map(([type, by]) => [type, [{ ...leafField(type, by), key: 'name' }]] as const),
  ),
});

/** That, in what was answered. */
export const inSentence = (
  things: Readonly<Record<string, unknown>>,
  field: string,
): { readonly code?: string; readonly name?: string | null } | null | undefined =>
  things[sentenceKey(field)] as { readonly code?: string; readonly name?: string | null } | null | undefined;

/** Those of the fields that lead to things of the graph and, where a sentence is asked, what it needs. */
export const thingFields = (
  isThing: (field: string) => boolean,
  forSentence: Fields,
): ((fields: Fields) => Fields) =>
  keptFields((fields: Fields) => {
    const isSentenceAsked = fields.some(({ field }) => field === 'message');
    return [...fields.filter(({ field }) => isThing(field)), ...(isSentenceAsked ? forSentence : [])];
  });
