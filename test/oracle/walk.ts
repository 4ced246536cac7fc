/** A page of a list, as the contract has it. */
export interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor?: string; readonly node: T }[];
}

/** The whole list, page by page; each page must agree with the others on how long it is. */
export async function walk<T>(page: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let total: number | undefined;
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo, totalCount }: Page<T> = await page(after);
    all.push(...edges.map(({ node }) => node));
    total ??= totalCount;
    if (totalCount !== total) throw new Error(`a list of ${total} has ${totalCount} on a later page`);
    if (!pageInfo.hasNextPage) break;
    if (edges.length === 0) throw new Error('an empty page says that another follows');
    after = pageInfo.endCursor;
  }
  if (all.length !== total) throw new Error(`a list of ${total} has ${all.length} entries on its pages`);
  return all;
}
