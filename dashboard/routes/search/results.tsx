import type { ReactNode } from 'react';
import { useAskedList } from '../../asking/use-asked.ts';
import { pathOf } from '../../asking/when.ts';
import { SearchDocument, type SearchKind, type SearchQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { LIST_OF } from '../../parts/list-of.ts';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';

type Edge = SearchQuery['search']['edges'][number];

/** What a text finds, and by what. */
export function Results({ text, kinds }: { text: string; kinds: readonly SearchKind[] }) {
  const words = useWords();
  const list = useAskedList(
    SearchDocument,
    { text, kinds: kinds.length > 0 ? [...kinds] : null },
    (answer) => answer.search,
  );
  return (
    <Asked query={list}>
      {({ pages }) => {
        const edges = pages.flatMap(({ search }) => search.edges);
        const all = pages[0]?.search.totalCount ?? 0;
        if (edges.length === 0) return <Nothing />;
        return (
          <>
            <h2>{words.results(all, text)}</h2>
            {[...Map.groupBy(edges, ({ node }) => node.__typename)].map(([type, found]) => (
              <Group key={type} type={type} found={found} text={text} />
            ))}
            <ListEnd shown={edges.length} all={all} list={list} />
          </>
        );
      }}
    </Asked>
  );
}

/** What was found of one kind; the kind of which there is the nearest comes first. */
function Group({ type, found, text }: { type: string; found: readonly Edge[]; text: string }) {
  const label = useLabels();
  return (
    <section>
      <h3>{label('SearchKind', kindOf(type))}</h3>
      <ul className="results">
        {found.map((edge) => (
          <Found key={edge.node.code} edge={edge} text={text} />
        ))}
      </ul>
    </section>
  );
}

/** `REFERENCE_ITEM` for `ReferenceItem`. */
const kindOf = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

function Found({ edge: { node, matched }, text }: { edge: Edge; text: string }) {
  return (
    <li>
      <ToThing type={node.__typename} code={node.code}>
        <Marked text={node.name} part={text} />
      </ToThing>
      {node.code !== node.name && (
        <span className="code">
          <Marked text={node.code} part={text} />
        </span>
      )}
      <Match of={matched} name={node.name} code={node.code} text={text} />
    </li>
  );
}

interface MatchProps {
  readonly of: Edge['matched'];
  readonly name: string;
  readonly code: string;
  readonly text: string;
}

/** By what something was found, where that is not to be seen by its name and code. */
function Match({ of: { text: by, isFormer, isToCome, isByPinyin }, name, code, text }: MatchProps) {
  const words = useWords();
  const isOther = by !== name && by !== code;
  const say = isFormer ? words.formerly : isToCome ? words.later : words.matchedBy;
  if (!isOther && !isByPinyin) return null;
  return (
    <span className="quiet matched">
      {isOther && <Marked text={say(by)} part={text} />}
      {isOther && isByPinyin && ' · '}
      {isByPinyin && words.byPinyin}
    </span>
  );
}

/** Tasks stand in the plan of work, reference items in their list. */
function ToThing({ type, code, children }: { type: string; code: string; children: ReactNode }) {
  const list = LIST_OF[type];
  if (list !== undefined) return <To path={pathOf(list, code)}>{children}</To>;
  if (type === 'Task') return <To path="/work-plan">{children}</To>;
  return (
    <To path="/reference" view={{ text: code }}>
      {children}
    </To>
  );
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
