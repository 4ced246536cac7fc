import { useQueryClient } from '@tanstack/react-query';
import { type AskedMeta, pinnedMoment } from '../asking/use-asked.ts';
import { useWords } from '../words/use-words.ts';
import { Dialog } from './dialog.tsx';

/** The questions behind what is shown, to be asked elsewhere. */
export function QueryPanel({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const client = useQueryClient();
  const asked = client
    .getQueryCache()
    .findAll({ type: 'active' })
    .flatMap(({ meta, queryHash }) => (isAsked(meta) ? [{ ...meta, queryHash }] : []));
  return (
    <Dialog title={words.query} onClose={onClose} isDrawer>
      <p>{words.queryIntro}</p>
      {asked.map(({ queryHash, document, variables }) => (
        <Question
          key={queryHash}
          document={document}
          variables={{ ...pinnedMoment(document), ...variables }}
        />
      ))}
    </Dialog>
  );
}

const isAsked = (meta: unknown): meta is AskedMeta =>
  typeof meta === 'object' && meta !== null && 'document' in meta && 'variables' in meta;

function Question({ document, variables }: Pick<AskedMeta, 'document' | 'variables'>) {
  const words = useWords();
  const query = document.trim();
  const name = /query (\w+)/.exec(query)?.[1] ?? words.query;
  const given = JSON.stringify(variables, null, 2);
  const address = `/graphql?${new URLSearchParams({ query, variables: given })}`;
  return (
    <section className="question">
      <h3>{name}</h3>
      <pre tabIndex={0} aria-label={name}>
        {query}
      </pre>
      <h4>{words.variables}</h4>
      <pre tabIndex={0} aria-label={`${name}: ${words.variables}`}>
        {given}
      </pre>
      <h4>curl</h4>
      <pre tabIndex={0} aria-label={`${name}: curl`}>
        {curlOf(query, variables)}
      </pre>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {words.openInGraphiql}
        </a>
      </p>
    </section>
  );
}

/** For a shell: in single quotes, of which the text has none. */
function curlOf(query: string, variables: unknown): string {
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' '), variables }).replaceAll("'", "'\\''");
  return `curl ${location.origin}/graphql -H 'content-type: application/json' -d '${body}'`;
}
