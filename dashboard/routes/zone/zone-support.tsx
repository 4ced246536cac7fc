import { counted } from '../../asking/counted.ts';
import { useAsked } from '../../asking/use-asked.ts';
import { ZoneSupportDocument } from '../../generated/graphql.ts';
import { Asked } from '../../parts/asked.tsx';
import { Facts } from '../../parts/facts.tsx';
import { To } from '../../parts/to.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { supportWords } from './support-words.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** What supports a zone in what it holds, and what its powers require and it lacks. */
export function ZoneSupport({ code, held }: { code: string; held: readonly Named[] }) {
  const words = useWords();
  const own = useOwnWords(supportWords);
  const support = useAsked(ZoneSupportDocument, { zones: [code] });
  return (
    <Asked query={support}>
      {({ audit: { findings } }) => {
        const lacks = Map.groupBy(findings.edges, ({ node }) => node.element?.name ?? '');
        const isAll = findings.edges.length === findings.totalCount;
        return (
          <Facts
            of={[
              [own.held, held.length > 0 ? held.map(({ name }) => name).join('、') : words.none],
              [
                own.lacking,
                findings.totalCount === 0 ? (
                  words.none
                ) : (
                  <To key="l" {...counted.failedIn(code, 'SUPPORT_MISSING')}>
                    {[...lacks].map(([name, { length }]) => own.forPowers(name, length)).join('、')}
                    {!isAll && '…'}
                  </To>
                ),
              ],
            ]}
          />
        );
      }}
    </Asked>
  );
}
