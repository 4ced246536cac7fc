import { pathOf } from '../../asking/when.ts';
import type { EvidenceQuery } from '../../generated/graphql.ts';
import { LIST_OF } from '../../parts/list-of.ts';
import { To } from '../../parts/to.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { evidenceWords } from './words.ts';

type Link = NonNullable<EvidenceQuery['finding']>['evidence'][number];
type End = Link['from'];

/** The evidence as a path: what is there is whole, what is lacking is dashed with a cross. */
export function EvidencePath({ links, onLeave }: { links: readonly Link[]; onLeave: () => void }) {
  const words = useWords();
  const own = useOwnWords(evidenceWords);
  return (
    <ol className="evidence">
      {links.map((link, place) => (
        <li key={place} className={link.isThere ? 'evidence-link' : 'evidence-link evidence-lacking'}>
          <EndBox end={link.from} onLeave={onLeave} />
          <span className="evidence-arrow">
            <span aria-hidden="true">{link.isThere ? '──▶' : '╌✗╌▶'}</span>
            <span className="evidence-relation">
              {own.relations[link.relation as keyof typeof own.relations] ?? link.relation}
              <strong>{link.isThere ? '' : ` · ${words.lacking}`}</strong>
            </span>
          </span>
          <EndBox end={link.to} onLeave={onLeave} />
        </li>
      ))}
    </ol>
  );
}

function EndBox({ end: { type, code, name }, onLeave }: { end: End; onLeave: () => void }) {
  const words = useWords();
  const own = useOwnWords(evidenceWords);
  const list = LIST_OF[type];
  const said = name ?? code;
  return (
    <span className={said === null ? 'end end-empty' : 'end'}>
      <span className="end-type">{own.types[type as keyof typeof own.types] ?? type}</span>
      {said === null ? (
        words.nothingThere
      ) : list && code !== null ? (
        <To path={pathOf(list, code)} onClickCapture={onLeave}>
          {said}
        </To>
      ) : (
        said
      )}
    </span>
  );
}
