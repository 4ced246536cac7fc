import { useAsked } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { AuditCountsDocument } from '../../generated/graphql.ts';
import { Asked } from '../../parts/asked.tsx';
import { FileButton, useFileAddress } from '../../parts/files.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import { AuditFacets } from './audit-facets.tsx';
import { auditFilterOf, isNarrower } from './audit-filter.ts';
import { KindList } from './kind-list.tsx';
import { FindingList } from './finding-list.tsx';

/** What findings are counted by in the file. */
const BY = ['KIND', 'ZONE'] as const;

/** What the audit finds, narrowed by what it has of each facet. */
export function Audits() {
  const words = useWords();
  const addressOf = useFileAddress();
  const [view] = useView();
  const filter = auditFilterOf(view);
  const { kinds, ...others } = filter;
  const { zones, acceptance } = others;
  // Of all kinds, so that another one can be chosen.
  const counts = useAsked(AuditCountsDocument, others);
  const trendView = Object.fromEntries(
    ['kinds', 'zones'].flatMap((key) => (view.has(key) ? [[key, view.get(key) ?? '']] : [])),
  );
  return (
    <>
      <PageTitle title={words.nav.audits}>{words.nav.audits}</PageTitle>
      {/* Counts by facet are audits of their own: what is found does not wait for them. */}
      <AuditFacets filter={filter} isAsked={counts.data !== undefined} />
      {/* Counts by file and day are of kinds, zones and acceptance alone. */}
      {!isNarrower(filter) && (
        <p className="buttons">
          <To path="/trend" view={trendView} className="button">
            {words.nav.trend}
          </To>
          <FileButton
            address={addressOf({ field: 'auditPivot', args: { by: BY, kinds, zones, acceptance } }, '.xlsx')}
          >
            {words.countsAsExcel}
          </FileButton>
        </p>
      )}
      <div className="audit">
        <Asked query={counts}>
          {({ audit }) => <KindList counts={audit.counts} chosen={filter.kinds ?? []} />}
        </Asked>
        <FindingList filter={filter} />
      </div>
    </>
  );
}
