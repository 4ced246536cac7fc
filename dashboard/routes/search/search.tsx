import { useState } from 'react';
import { useView } from '../../asking/when.ts';
import type { SearchKind } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useWords } from '../../words/use-words.ts';
import { Results } from './results.tsx';

const KINDS: readonly SearchKind[] = [
  'ZONE',
  'POWER',
  'CHAIN',
  'DEPARTMENT',
  'SECTION',
  'POST',
  'PERSON',
  'DOCUMENT',
  'ADJUSTMENT_LIST',
  'PLATFORM',
  'RAISED',
  'LAW',
  'TASK',
  'REFERENCE_ITEM',
];
const isKind = (text: string): text is SearchKind => (KINDS as readonly string[]).includes(text);

/** Finds things by their names and codes. */
export function Search() {
  const words = useWords();
  const label = useLabels();
  const [view, change] = useView();
  const text = view.get('text') ?? '';
  const kinds = view.get('kinds')?.split(',').filter(isKind) ?? [];
  return (
    <>
      <PageTitle title={words.nav.search}>{words.nav.search}</PageTitle>
      <TextForm key={text} text={text} onAsk={(asked) => change({ text: asked })} />
      <p className="chips" role="group" aria-label={words.kind}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={kinds.includes(kind)}
            onClick={() => change({ kinds: toggled(kinds, kind).join() })}
          >
            {label('SearchKind', kind)}
          </button>
        ))}
      </p>
      {text === '' ? <p className="quiet">{words.typeToSearch}</p> : <Results text={text} kinds={kinds} />}
    </>
  );
}

const toggled = (kinds: readonly SearchKind[], kind: SearchKind): readonly SearchKind[] =>
  kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];

function TextForm({ text, onAsk }: { text: string; onAsk: (text: string) => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(text);
  return (
    <form
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(draft.trim());
      }}
    >
      <label>
        {words.searchFor}
        <input
          type="search"
          value={draft}
          autoComplete="off"
          onChange={(event) => setDraft(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {words.nav.search}
      </button>
    </form>
  );
}
