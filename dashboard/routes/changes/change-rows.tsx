import { pathOf } from '../../asking/when.ts';
import { useTimeZone } from '../../parts/about.tsx';
import { Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { momentText } from '../../words/dates.ts';
import { useLanguage } from '../../words/language.ts';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import type { Proof } from './prove.ts';
import type { Row } from './use-proof.ts';
import { changesWords } from './words.ts';

export function ChangeRows({ rows, proof }: { rows: readonly Row[]; proof: Proof | undefined }) {
  const words = useWords();
  const own = useOwnWords(changesWords);
  const language = useLanguage();
  const timeZone = useTimeZone();
  return (
    <Table
      caption={words.nav.changes}
      rows={rows}
      keyOf={({ revision }) => String(revision)}
      columns={[
        {
          head: words.revision,
          cell: ({ revision }) => <To path={pathOf('changes', String(revision))}>{revision}</To>,
        },
        { head: words.at, isShort: true, cell: ({ at }) => momentText(at, language, timeZone) },
        {
          head: words.actor,
          cell: ({ actor }) => (
            <To path="/changes" view={{ actor }}>
              {actor}
            </To>
          ),
        },
        { head: words.operation, cell: (row) => <Operation of={row} /> },
        {
          head: words.versions,
          cell: ({ added, corrected, removed }) => `+${added} ~${corrected} −${removed}`,
        },
        {
          head: words.hash,
          cell: ({ revision, hash }) => {
            const state = proof?.get(revision);
            return (
              <>
                <span className="code" title={hash}>{`${hash.slice(0, 12)}…`}</span>{' '}
                {state && (
                  <strong className={state === 'proven' ? 'proven' : 'gap-word'}>
                    {own.proofStates[state]}
                  </strong>
                )}
              </>
            );
          },
        },
      ]}
    />
  );
}

function Operation({ of: { operation, operationName, source, input, sealed } }: { of: Row }) {
  const words = useWords();
  const texts = [
    [words.input, input],
    [words.sealed, sealed],
  ] as const;
  return (
    <>
      <To path="/changes" view={{ operation }}>
        {operationName}
      </To>{' '}
      <span className="code">{source}</span>
      {texts.map(
        ([name, text]) =>
          text !== null && (
            <details key={name}>
              <summary>{name}</summary>
              <pre tabIndex={0} role="region" aria-label={name}>
                {text}
              </pre>
            </details>
          ),
      )}
    </>
  );
}
