export interface PageOf<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** What a page has, and all that come after it; `next` asks for the page after a cursor. */
export async function* nodesFrom<Node>(
  first: PageOf<Node>,
  next: (after: string | null) => Promise<PageOf<Node>>,
): AsyncGenerator<Node> {
  for (let page = first; ; page = await next(page.pageInfo.endCursor)) {
    for (const { node } of page.edges) yield node;
    if (!page.pageInfo.hasNextPage) return;
  }
}

/** An answer with all pages of a list in it, asked at one revision. Null where there is none. */
export async function wholeAnswer<Answer extends { readonly revision: number }, Node>(
  ask: (after: string | null) => Promise<Answer | null>,
  listOf: (answer: Answer) => PageOf<Node>,
): Promise<{ readonly answer: Answer; readonly nodes: readonly Node[] } | null> {
  const nodes: Node[] = [];
  let first: Answer | undefined;
  for (let after: string | null = null; ;) {
    const answer = await ask(after);
    if (!answer) return null;
    first ??= answer;
    if (answer.revision !== first.revision) throw new Error('all pages of an answer are of one record');
    const { edges, pageInfo } = listOf(answer);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return { answer: first, nodes };
    after = pageInfo.endCursor;
  }
}
