import { useId, useState } from 'react';
import { useOwnWords } from '../../words/use-words.ts';
import { lookFor, NoCryptography, type Proof } from './prove.ts';
import type { Row, useProof } from './use-proof.ts';
import { changesWords } from './words.ts';

interface ProofPartProps {
  readonly rows: readonly Row[];
  readonly all: number;
  readonly proving: ReturnType<typeof useProof>;
  /** The revision that the page is of, where it is of one. */
  readonly only?: number;
}

/** The proof of all Changes of a list, what it found, and a hash that somebody kept beside it. */
export function ProofPart({ rows, all, proving, only }: ProofPartProps) {
  const { begin, isUnderWay, error, proof } = proving;
  const words = useOwnWords(changesWords);
  return (
    <>
      {only === undefined && <p className="quiet">{words.proofIntro}</p>}
      <p className="buttons">
        <button type="button" className="primary" disabled={isUnderWay} onClick={begin}>
          {words.prove}
        </button>
        {isUnderWay && <span role="status">{words.proving(rows.length, all)}</span>}
      </p>
      {error && (
        <p className="failure" role="alert">
          {error instanceof NoCryptography ? words.noCryptography : words.notProved(error.message)}
        </p>
      )}
      {proof && <Proven proof={proof} only={only} />}
      {proof && only === undefined && <Heads proof={proof} rows={rows} />}
    </>
  );
}

function Proven({ proof, only }: { proof: Proof; only: number | undefined }) {
  const words = useOwnWords(changesWords);
  const states = [...proof].flatMap(([of, state]) => (only === undefined || of === only ? [state] : []));
  const count = (...of: readonly string[]): number => states.filter((state) => of.includes(state)).length;
  const broken = count('altered', 'unlinked');
  const said = [
    [count('proven'), words.proven],
    [broken, words.broken],
    [count('unchecked'), words.unchecked],
    [count('unseen'), words.unseen],
  ] as const;
  return (
    <p className={broken > 0 ? 'failure' : 'notice'} role="status">
      {said.flatMap(([number, say]) => (number > 0 ? [say(number)] : [])).join(' ')}
    </p>
  );
}

/** The hash that is worth keeping, and one that was kept. */
function Heads({ proof, rows }: { proof: Proof; rows: readonly Row[] }) {
  const words = useOwnWords(changesWords);
  const [head] = rows;
  return (
    <>
      {head && proof.get(head.revision) === 'proven' && (
        <p>
          {words.head(head.revision)} <span className="code hash">{head.hash}</span>
        </p>
      )}
      <KeptHead proof={proof} rows={rows} />
    </>
  );
}

function KeptHead({ proof, rows }: { proof: Proof; rows: readonly Row[] }) {
  const words = useOwnWords(changesWords);
  const id = useId();
  const [kept, setKept] = useState('');
  const found = kept.trim() === '' ? undefined : lookFor(kept, rows, proof);
  const isWhole = typeof found === 'object' && found.isWhole;
  return (
    <p className="kept-head">
      <label htmlFor={id}>{words.keptHead}</label>{' '}
      <input
        id={id}
        size={64}
        value={kept}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setKept(event.target.value)}
      />{' '}
      <strong className={isWhole ? 'proven' : 'gap-word'} role="status">
        {found === undefined
          ? ''
          : typeof found === 'string'
            ? words.kept[found]
            : (isWhole ? words.keptWhole : words.keptNot)(found.revision)}
      </strong>
    </p>
  );
}
