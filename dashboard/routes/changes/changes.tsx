import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { type ChangesQuery, ChangesDocument, type ChangesQueryVariables } from '../../generated/graphql.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { Filters } from '../../parts/filters.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { ChangeRows } from './change-rows.tsx';
import { ProofPart } from './proof-part.tsx';
import { rowsOf, useProof } from './use-proof.ts';
import { changesWords } from './words.ts';

const FILTERS = ['of', 'operation', 'actor'] as const;

/** What was written, with a proof of its chain of hashes that the reader's own browser makes. */
export function Changes() {
  const words = useWords();
  const [view] = useView();
  const given = FILTERS.flatMap((key) => (view.get(key) ? [[key, view.get(key) ?? ''] as const] : []));
  return (
    <>
      <PageTitle title={words.nav.changes}>{words.nav.changes}</PageTitle>
      {given.length > 0 && <Narrowed by={given} />}
      <ChangeList filter={Object.fromEntries(given)} />
    </>
  );
}

/** By what the list is narrowed, and the way back to all. */
function Narrowed({ by }: { by: readonly (readonly [(typeof FILTERS)[number], string])[] }) {
  const words = useOwnWords(changesWords);
  const said = by.map(([key, value]) => (key === 'of' ? words.ofThing : value));
  return (
    <Filters keys={FILTERS} hasText={false}>
      <span>{words.only(said.join(' · '))}</span>
    </Filters>
  );
}

type ChangesFilter = Pick<ChangesQueryVariables, 'of' | 'operation' | 'actor' | 'revisions'>;

/** The Changes that pass, the newest first, and their proof. */
export function ChangeList({ filter, only }: { filter: ChangesFilter; only?: number }) {
  const list = useAskedList(ChangesDocument, filter, (answer: ChangesQuery) => answer.changes, {
    without: ['asOf'],
  });
  const proving = useProof(list);
  return (
    <Asked query={list}>
      {({ pages }) => {
        const rows = rowsOf(pages);
        const all = pages[0]?.changes.totalCount ?? 0;
        const shown = only === undefined ? rows : rows.filter(({ revision }) => revision === only);
        if (shown.length === 0) return <Nothing />;
        return (
          <>
            <ProofPart {...{ rows, all, proving }} {...(only !== undefined && { only })} />
            <ChangeRows rows={shown} proof={proving.proof} />
            <ListEnd
              {...{ list, shown: shown.length, all: only === undefined ? all : shown.length }}
              file={{ field: 'changes', args: filter, without: ['asOf'] }}
            />
          </>
        );
      }}
    </Asked>
  );
}
