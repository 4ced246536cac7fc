/** The things that a search finds, in the order in which they stand where nothing else parts them. */
export const SEARCHED = [
  { label: 'Power', kind: 'POWER' },
  { label: 'Chain', kind: 'CHAIN' },
  { label: 'Person', kind: 'PERSON' },
  { label: 'Department', kind: 'DEPARTMENT' },
  { label: 'Zone', kind: 'ZONE' },
  { label: 'Post', kind: 'POST' },
  { label: 'Section', kind: 'SECTION' },
] as const;

export type SearchKind = (typeof SEARCHED)[number]['kind'];
/** Laws and reference items are found by the `text` of their own lists only. */
export type SearchedLabel = (typeof SEARCHED)[number]['label'] | 'Law' | 'ReferenceItem';

interface TextSource {
  /** What the things can be of which these are texts. */
  readonly of: readonly SearchedLabel[];
  /** Properties that are a text or a list of them: the name first. The code of the thing is one as well. */
  readonly texts: readonly string[];
}

/** Things whose versions hold texts, and facts that do, by label. A new fact needs its relationship in graph/search/found.ts, and an index. */
export const TEXT_SOURCES: Readonly<Record<string, TextSource>> = {
  Power: { of: ['Power'], texts: ['name', 'officialCodes'] },
  Chain: { of: ['Chain'], texts: ['name'] },
  Person: { of: ['Person'], texts: ['name'] },
  Department: { of: ['Department'], texts: ['name'] },
  Zone: { of: ['Zone'], texts: ['name'] },
  Post: { of: ['Post'], texts: ['name'] },
  Section: { of: ['Section'], texts: ['name'] },
  Law: { of: ['Law'], texts: ['name'] },
  ReferenceItem: { of: ['ReferenceItem'], texts: ['name', 'officialCodes'] },
  Alias: { of: ['Department', 'Zone'], texts: ['name'] },
  Identifier: { of: ['Power'], texts: ['value'] },
};
