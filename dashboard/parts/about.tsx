import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { ask } from '../asking/ask.ts';
import { tellRecord } from '../asking/pinned.ts';
import { useToken } from '../asking/token.ts';
import {
  LabelsDocument,
  type RecordQuery,
  RecordDocument,
  type ViewerQuery,
  ViewerDocument,
} from '../generated/graphql.ts';
import { useLanguage } from '../words/language.ts';

/** What every page knows of the record and of who reads. */
export interface About {
  readonly record: RecordQuery['record'] | undefined;
  readonly viewer: ViewerQuery['viewer'] | undefined;
}

export const AboutContext = createContext<About>({ record: undefined, viewer: undefined });
export const useAbout = (): About => useContext(AboutContext);

/** Whether somebody sees a part of the city, and not all of it: of a zone, a department, a platform, or themselves. */
export const isScoped = ({ zones, departments, platforms, person }: ViewerQuery['viewer']): boolean =>
  person !== null || [zones, departments, platforms].some(({ length }) => length > 0);

const POLL_MS = 30_000;
const UTC = 'UTC';

/** The calendar of the service, and what is today by it: never the browser's. */
export const useToday = (): string | undefined => useAbout().record?.today;
export const useTimeZone = (): string => useAbout().record?.timeZone ?? UTC;

/** Asks where the record stands, now and then; the pages themselves never change under their reader. */
export function useNewestRecord() {
  const asker = { language: useLanguage(), token: useToken() };
  return useQuery({
    queryKey: ['record', asker.token],
    queryFn: async ({ signal }) => {
      const answer = ask(RecordDocument, {}, asker, signal);
      await answer.then(
        ({ record }) => tellRecord(record),
        () => tellRecord(undefined),
      );
      return (await answer).record;
    },
    refetchInterval: POLL_MS,
    staleTime: 0,
  });
}

export function useViewer() {
  const asker = { language: useLanguage(), token: useToken() };
  return useQuery({
    queryKey: ['viewer', asker.token],
    queryFn: async ({ signal }) => (await ask(ViewerDocument, {}, asker, signal)).viewer,
  });
}

/** Names the values of enums, in the language of the page. */
export function useLabels(): (of: string, value: string | null | undefined) => string {
  const language = useLanguage();
  const asker = { language, token: useToken() };
  const { data } = useQuery({
    queryKey: ['labels', asker.token],
    queryFn: async ({ signal }) => {
      const { labels } = await ask(LabelsDocument, {}, asker, signal);
      return new Map(labels.map((label) => [`${label.enum}.${label.value}`, label]));
    },
  });
  return (of, value) => (value ? (data?.get(`${of}.${value}`)?.[language] ?? value) : '');
}
