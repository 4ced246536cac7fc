import {
  type Query,
  useInfiniteQuery,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useLanguage } from '../words/language.ts';
import { ask, type Document } from './ask.ts';
import { pinnedRecord, whenPinned } from './pinned.ts';
import { useToken } from './token.ts';
import { useWhen, type When } from './when.ts';

/** What was asked, to be shown to who wants to ask the same elsewhere. */
export interface AskedMeta extends Record<string, unknown> {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a document takes beside day, moment and place in a list. */
export type Given<Variables> = Omit<Variables, 'asOf' | 'knownAt' | 'after'>;

/** Another day of the same question is shown, as what it is, while the new one is read. */
const sameBut = (key: readonly unknown[], when: When) => (previous: unknown, query: Query | undefined) => {
  const before = query?.queryKey;
  const isSame = before?.[0] === key[0] && JSON.stringify(before?.[1]) === JSON.stringify(key[1]);
  return isSame && JSON.stringify(before?.[2]) !== JSON.stringify(when) && before?.[4] === key[4]
    ? previous
    : undefined;
};

const useWhenBut = (without: readonly (keyof When)[]): When =>
  Object.fromEntries(Object.entries(useWhen()).filter(([key]) => !without.includes(key as keyof When)));

interface Options {
  readonly isAsked?: boolean;
  /** What of the page's day and moment the document does not take. */
  readonly without?: readonly (keyof When)[];
}

/** Asks a document of the page's day and moment. */
export function useAsked<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Given<Variables>,
  { isAsked = true, without = [] }: Options = {},
): UseQueryResult<Answer> {
  return useAskedOn(document, variables, useWhenBut(without), isAsked);
}

/** Asks a document of a day and moment. Whoever asks, and in which language, is part of the question. */
export function useAskedOn<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Given<Variables>,
  when: When,
  isAsked = true,
): UseQueryResult<Answer> {
  const question = useQuestion<Answer, Variables>(document, when)(variables);
  return useQuery({
    ...question,
    enabled: isAsked,
    placeholderData: sameBut(question.queryKey, when) as never,
  });
}

/** How long what is out of view is kept, in milliseconds: whoever scrolls through all of a list does not keep all of it. */
const KEPT_OUT_OF_VIEW = 20_000;

/** Asks for parts of a list, each by how many stand before it. */
export function useAskedAt<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Omit<Given<Variables>, 'offset'>,
  offsets: readonly number[],
): readonly UseQueryResult<Answer>[] {
  const question = useQuestion<Answer, Variables>(document, useWhen());
  return useQueries({
    queries: offsets.map((offset) => ({
      ...question({ ...variables, offset } as unknown as Given<Variables>),
      gcTime: KEPT_OUT_OF_VIEW,
    })),
  });
}

/** What a query is made of, for each of some variables. */
function useQuestion<Answer, Variables>(document: Document<Answer, Variables>, when: When) {
  const asker = { language: useLanguage(), token: useToken() };
  return (variables: Given<Variables>) => {
    const all = { ...variables, ...when } as Variables;
    return {
      queryKey: [String(document), variables, when, asker.language, asker.token] as const,
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
        await whenPinned();
        return ask(document, { ...pinnedMoment(document), ...all }, asker, signal);
      },
      meta: { document: String(document), variables: all } as AskedMeta,
    };
  };
}

/** The moment of the record that the pages are of, for documents that take one: as it is when they are asked. */
export function pinnedMoment(document: unknown): { readonly knownAt?: string } {
  const at = pinnedRecord()?.at ?? null;
  return at !== null && String(document).includes('$knownAt') ? { knownAt: at } : {};
}

/** A page of a list, and where the next begins. */
export interface ListPage<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** Asks a list page by page. */
export function useAskedList<Answer, Variables, Node, Page extends ListPage<Node>>(
  document: Document<Answer, Variables>,
  variables: Given<Variables>,
  pageOf: (answer: Answer) => Page | null | undefined,
  { isAsked = true, without = [] }: Options = {},
) {
  const when = useWhenBut(without);
  const question = useQuestion<Answer, Variables>(document, when);
  const { queryKey, meta } = question(variables);
  // The same document may be asked at once elsewhere: pages are no answer to that.
  const key = [...queryKey, 'pages'] as const;
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ signal, pageParam }) =>
      question({ ...variables, after: pageParam } as Given<Variables>).queryFn({ signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = pageOf(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
    enabled: isAsked,
    placeholderData: sameBut(key, when) as never,
    meta,
  });
}
