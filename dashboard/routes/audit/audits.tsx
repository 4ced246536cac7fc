import { useAsked } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { AuditCountsDocument } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { FileButton, useFileAddress } from '../../parts/files.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import { auditFilterOf } from './audit-filter.ts';
import { KindList } from './kind-list.tsx';
import { FindingList } from './finding-list.tsx';

/** What findings are counted by in the file. */
const BY = ['KIND', 'ZONE'] as const;

/** What the audit finds, narrowed by kind, zone and acceptance. */
export function Audits() {
  const words = useWords();
  const label = useLabels();
  const addressOf = useFileAddress();
  const [view] = useView();
  const filter = auditFilterOf(view);
  const { kinds: _chosen, ...others } = filter;
  // Of all kinds, so that another one can be chosen.
  const counts = useAsked(AuditCountsDocument, others);
  const zones = counts.data?.zones.edges ?? [];
  const trendView = Object.fromEntries(
    ['kinds', 'zones'].flatMap((key) => (view.has(key) ? [[key, view.get(key) ?? '']] : [])),
  );
  return (
    <>
      <PageTitle title={words.nav.audits}>{words.nav.audits}</PageTitle>
      <Filters keys={['kinds', 'zones', 'acceptance']} hasText={false}>
        <FacetSelect
          name="zones"
          label={words.zone}
          choices={zones.map(({ node }) => [node.code, node.name, null])}
        />
        <FacetSelect
          name="acceptance"
          label={words.acceptance}
          choices={(['OPEN', 'ACCEPTED'] as const).map((each) => [
            each,
            label('AcceptanceState', each),
            null,
          ])}
        />
      </Filters>
      <p className="buttons">
        <To path="/trend" view={trendView} className="button">
          {words.nav.trend}
        </To>
        <FileButton address={addressOf({ field: 'auditPivot', args: { by: BY, ...filter } }, '.xlsx')}>
          {words.countsAsExcel}
        </FileButton>
      </p>
      <div className="audit">
        <Asked query={counts}>
          {({ audit }) => <KindList counts={audit.counts} chosen={filter.kinds ?? []} />}
        </Asked>
        <FindingList filter={filter} />
      </div>
    </>
  );
}
