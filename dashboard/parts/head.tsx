import { useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { usePinned } from '../asking/pinned.ts';
import { setToken, useToken } from '../asking/token.ts';
import { addressAt, useWhen } from '../asking/when.ts';
import { LanguageContext } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { useAbout } from './about.tsx';
import { To } from './to.tsx';
import { useTokenDialog } from './token-dialog.tsx';

export function Head() {
  const words = useWords();
  const { language, choose } = useContext(LanguageContext);
  return (
    <header className="head">
      <To path="/" className="brand">
        <strong>{words.name}</strong> <span>{words.subtitle}</span>
      </To>
      <SearchField />
      <div className="head-tools">
        <Reader />
        <button
          type="button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
        >
          {words.switchLanguage}
        </button>
        <CopyLink />
        <button type="button" className="wide-only" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </header>
  );
}

function SearchField() {
  const words = useWords();
  const when = useWhen();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') navigate(addressAt('/search', when, { text: text.trim() }));
      }}
    >
      <input
        id="search"
        type="search"
        value={text}
        autoComplete="off"
        aria-label={words.nav.search}
        aria-keyshortcuts="/"
        placeholder={words.searchPlaceholder}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}

/** Who reads; a token is asked for, or put away. */
function Reader() {
  const words = useWords();
  const { viewer } = useAbout();
  const token = useToken();
  const client = useQueryClient();
  const openToken = useTokenDialog();
  if (token === undefined)
    return (
      <button type="button" onClick={openToken}>
        {words.signIn}
      </button>
    );
  const leave = (): void => {
    client.clear();
    setToken(undefined);
  };
  return (
    <>
      {viewer && <span className="reader">{words.signedInAs(viewer.name)}</span>}
      <button type="button" onClick={leave}>
        {words.signOut}
      </button>
    </>
  );
}

/** The address with the day written out: it means the same tomorrow. */
function CopyLink() {
  const words = useWords();
  const { record } = useAbout();
  const pinned = usePinned();
  const when = useWhen();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const address = new URL(location.href);
    if (when.asOf === undefined && record) address.searchParams.set('asOf', record.today);
    // What is on the page, and not what was written since.
    if (when.knownAt === undefined && pinned?.at) address.searchParams.set('knownAt', pinned.at);
    const done = await navigator.clipboard?.writeText(address.href).then(
      () => true,
      () => false,
    );
    setSaid(done ? words.copied : words.copyFailed);
    setTimeout(() => setSaid(''), 4000);
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span className="said" role="status">
        {said}
      </span>
    </>
  );
}
