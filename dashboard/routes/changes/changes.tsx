import { useState } from 'react';
import { useAskedList } from '../../asking/use-asked.ts';
import { ChangesDocument } from '../../generated/graphql.ts';
import { Asked, Nothing } from '../../parts/asked.tsx';
import { ListEnd } from '../../parts/list-end.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChangeRows } from './change-rows.tsx';
import { type Proof, proveChanges } from './prove.ts';

/** What was written, with a proof of its chain of hashes that the reader's own browser makes. */
export function Changes() {
  const words = useWords();
  const list = useAskedList(ChangesDocument, {}, (answer) => answer.changes);
  const [proof, setProof] = useState<Proof>();
  return (
    <>
      <PageTitle title={words.nav.changes}>{words.nav.changes}</PageTitle>
      <p className="quiet">{words.proofIntro}</p>
      <Asked query={list}>
        {({ pages }) => {
          const rows = pages.flatMap(({ changes }) => changes.edges.map(({ node }) => node));
          if (rows.length === 0) return <Nothing />;
          const prove = (): void => void proveChanges(rows).then(setProof);
          return (
            <>
              <p className="buttons">
                <button type="button" className="primary" onClick={prove}>
                  {words.prove}
                </button>
              </p>
              {proof && <Proven proof={proof} />}
              <ChangeRows rows={rows} proof={proof} />
              <ListEnd
                shown={rows.length}
                all={pages[0]?.changes.totalCount ?? 0}
                list={list}
                file={{ field: 'changes', without: ['asOf', 'knownAt'] }}
              />
            </>
          );
        }}
      </Asked>
    </>
  );
}

function Proven({ proof }: { proof: Proof }) {
  const words = useWords();
  const states = [...proof.values()];
  const broken = states.filter((state) => state === 'altered' || state === 'unlinked').length;
  const unseen = states.filter((state) => state === 'unseen').length;
  return (
    <p className={broken > 0 ? 'failure' : 'notice'} role="status">
      {words.proven(states.length - broken - unseen, broken, unseen)}
    </p>
  );
}
