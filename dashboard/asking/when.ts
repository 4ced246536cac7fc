import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';

/** The day and the moment that a page is of; what is undefined is today, or as known now. */
export interface When {
  readonly asOf?: string;
  readonly knownAt?: string;
}

const KEYS = ['asOf', 'knownAt'] as const;

const whenOf = (search: string): When => {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = given.get(key);
      return value ? [[key, value]] : [];
    }),
  );
};

export const useWhen = (): When => whenOf(useSearch());

/** Other than day and moment, what the address says of the view. */
export function useView(): readonly [
  URLSearchParams,
  (changes: Readonly<Record<string, string | null>>) => void,
] {
  const search = useSearch();
  const path = usePathname();
  const change = (changes: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(changes))
      if (value === null || value === '') next.delete(key);
      else next.set(key, value);
    navigate(addressOf(path, next), { replace: !('asOf' in changes) });
  };
  return [new URLSearchParams(search), change];
}

/** The lists that an address has under some keys; what it leaves out is not there. */
export const listsOf = <Key extends string>(view: URLSearchParams, keys: readonly Key[]) =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const listed = view.get(key)?.split(',').filter(Boolean);
      return listed ? [[key, listed]] : [];
    }),
  ) as { readonly [_ in Key]?: string[] };

/** An address inside the pages, of the same day and moment. */
export function addressAt(path: string, when: When, view: Readonly<Record<string, string>> = {}): string {
  return addressOf(path, new URLSearchParams({ ...view, ...when }));
}

const addressOf = (path: string, query: URLSearchParams): string => {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
};

/** Codes may hold what has a meaning in addresses. */
export const pathOf = (list: string, code: string): string => `/${list}/${encodeURIComponent(code)}`;
