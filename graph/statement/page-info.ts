import type { SelectedField } from './selected-field.ts';

/** Where a page begins and ends, by the names of the schema. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Null on an empty page. */
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What is asked of it, under the names that it is asked by. */
export function showPageInfo(fields: readonly SelectedField[], info: PageInfo): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const { key, field, typeName } of fields)
    shown[key] = field === '__typename' ? typeName : info[field as keyof PageInfo];
  return shown;
}
