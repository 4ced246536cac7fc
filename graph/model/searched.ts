import type { Kind } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';

/** The things that a search finds, in the order in which they stand where nothing else parts them. */
export const SEARCHED = [
  { label: 'Power', kind: 'POWER' },
  { label: 'Chain', kind: 'CHAIN' },
  { label: 'Person', kind: 'PERSON' },
  { label: 'Department', kind: 'DEPARTMENT' },
  { label: 'Zone', kind: 'ZONE' },
  { label: 'Post', kind: 'POST' },
  { label: 'Section', kind: 'SECTION' },
  { label: 'Document', kind: 'DOCUMENT' },
  { label: 'AdjustmentList', kind: 'ADJUSTMENT_LIST' },
  { label: 'Platform', kind: 'PLATFORM' },
  { label: 'Raised', kind: 'RAISED' },
  { label: 'Law', kind: 'LAW' },
  { label: 'Task', kind: 'TASK' },
  { label: 'ReferenceItem', kind: 'REFERENCE_ITEM' },
] as const;

export type SearchKind = (typeof SEARCHED)[number]['kind'];

/** What a search finds of versions and facts, by label: the properties that are texts, the name first, and of what things. */
export const TEXT_SOURCES: Readonly<Record<string, NonNullable<Kind['found']>>> = Object.fromEntries(
  KINDS.flatMap(({ label, found }) => (found ? [[label, found]] : [])),
);

/** Whether things of a label are found by a text: by a search, or by the `text` of their own list only. */
export const isSearched = (label: string): boolean =>
  KINDS.some(({ found }) => found?.of.includes(label) ?? false);
