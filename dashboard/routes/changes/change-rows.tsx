import type { ChangesQuery } from '../../generated/graphql.ts';
import { useTimeZone } from '../../parts/about.tsx';
import { Table } from '../../parts/table.tsx';
import { momentText } from '../../words/dates.ts';
import { useLanguage } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';
import type { Proof } from './prove.ts';

type Row = ChangesQuery['changes']['edges'][number]['node'];

export function ChangeRows({ rows, proof }: { rows: readonly Row[]; proof: Proof | undefined }) {
  const words = useWords();
  const language = useLanguage();
  const timeZone = useTimeZone();
  return (
    <Table
      caption={words.nav.changes}
      rows={rows}
      keyOf={({ revision }) => String(revision)}
      columns={[
        { head: words.revision, cell: ({ revision }) => revision },
        { head: words.at, isShort: true, cell: ({ at }) => momentText(at, language, timeZone) },
        { head: words.actor, cell: ({ actor }) => actor },
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
                    {words.proofStates[state]}
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

function Operation({ of: { operationName, source, input, sealed } }: { of: Row }) {
  const words = useWords();
  const texts = [
    [words.input, input],
    [words.sealed, sealed],
  ] as const;
  return (
    <>
      {operationName} <span className="code">{source}</span>
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
