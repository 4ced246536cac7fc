import { useState, type ReactNode } from 'react';
import { useAskedList } from '../../asking/use-asked.ts';
import { pathOf, useView } from '../../asking/when.ts';
import { SearchDocument, type SearchKind } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { LIST_OF } from '../../parts/list-of.ts';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

const KINDS: readonly SearchKind[] = [
  'ZONE',
  'POWER',
  'CHAIN',
  'DEPARTMENT',
  'SECTION',
  'POST',
  'PERSON',
  'DOCUMENT',
  'PLATFORM',
  'RAISED',
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

function Results({ text, kinds }: { text: string; kinds: readonly SearchKind[] }) {
  const words = useWords();
  const label = useLabels();
  const list = useAskedList(
    SearchDocument,
    { text, kinds: kinds.length > 0 ? [...kinds] : null },
    (answer) => answer.search,
  );
  return (
    <Asked query={list}>
      {({ pages }) => {
        const nodes = pages.flatMap(({ search }) => search.edges.map(({ node }) => node));
        const all = pages[0]?.search.totalCount ?? 0;
        if (nodes.length === 0) return <Nothing />;
        return (
          <>
            <h2>{words.results(all, text)}</h2>
            <ul className="results">
              {nodes.map((node) => (
                <li key={`${node.__typename}${node.code}`}>
                  <span className="tag">{label('SearchKind', node.__typename.toUpperCase())}</span>
                  <ToThing type={node.__typename} code={node.code}>
                    <Marked text={node.name} part={text} />
                  </ToThing>
                  <span className="code">{node.code}</span>
                </li>
              ))}
            </ul>
            <ListEnd shown={nodes.length} all={all} list={list} />
          </>
        );
      }}
    </Asked>
  );
}

function ToThing({ type, code, children }: { type: string; code: string; children: ReactNode }) {
  const list = LIST_OF[type];
  return list === undefined ? <span>{children}</span> : <To path={pathOf(list, code)}>{children}</To>;
}

/** What was asked for, marked where it stands. */
function Marked({ text, part }: { text: string; part: string }) {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + part.length)}</mark>
      {text.slice(at + part.length)}
    </>
  );
}
