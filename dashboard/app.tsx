import { Suspense, useEffect, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { AboutContext, useNewestRecord, useViewer } from './parts/about.tsx';
import { Failure } from './parts/asked.tsx';
import { Boundary } from './parts/boundary.tsx';
import { Frame } from './parts/frame.tsx';
import { TokenDialogProvider } from './parts/token-dialog.tsx';
import { LISTS, THINGS } from './routes/routes.ts';
import { firstLanguage, keepLanguage, LanguageContext, localeOf } from './words/language.ts';
import { useWords } from './words/use-words.ts';

export function App() {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
  }, [language]);
  const choose = (next: typeof language): void => {
    keepLanguage(next);
    setLanguage(next);
  };
  return (
    <LanguageContext value={{ language, choose }}>
      <TokenDialogProvider>
        <Known />
      </TokenDialogProvider>
    </LanguageContext>
  );
}

function Known() {
  const newest = useNewestRecord();
  const { data: record, error } = newest;
  const viewer = useViewer().data;
  return (
    <AboutContext value={{ record, viewer }}>
      <Frame>
        {record === undefined && error ? (
          <NotKnown error={error} retry={() => void newest.refetch()} />
        ) : (
          <Routes />
        )}
      </Frame>
    </AboutContext>
  );
}

/** Without knowing where the record stands and what is today nothing can be shown: who brings a bad token is told so, on every page. */
function NotKnown({ error, retry }: { error: Error; retry: () => void }) {
  const words = useWords();
  return (
    <>
      <h1 tabIndex={-1}>
        <title>{`${words.failed} · ${words.name}`}</title>
        {words.failed}
      </h1>
      <Failure error={error} retry={retry} />
    </>
  );
}

function Routes() {
  const words = useWords();
  const path = usePathname();
  const [, list = '', code] = path.split('/');
  const thing = code === undefined ? undefined : codeOf(code);
  const List = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  const Thing = Object.hasOwn(THINGS, list) ? THINGS[list] : undefined;
  return (
    <Boundary key={path} said={words.broke}>
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        {thing ? Thing ? <Thing code={thing} /> : <NoPage /> : List ? <List /> : <NoPage />}
      </Suspense>
    </Boundary>
  );
}

/** As it was written before it came to stand in an address; as it stands there where that is no code. */
function codeOf(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function NoPage() {
  const words = useWords();
  return (
    <h1 tabIndex={-1}>
      <title>{`${words.notFound} · ${words.name}`}</title>
      {words.notFound}
    </h1>
  );
}
