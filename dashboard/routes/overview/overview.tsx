import { useAsked } from '../../asking/use-asked.ts';
import { OverviewDocument } from '../../generated/graphql.ts';
import { Asked } from '../../parts/asked.tsx';
import { Boundary } from '../../parts/boundary.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useWords } from '../../words/use-words.ts';
import { FindingCounts } from './finding-counts.tsx';
import { Figures } from './figures.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { ZoneTable } from './zone-table.tsx';

/** The city on one screen: what is handed down, which zones hold which chains, and where nobody answers. */
export function Overview() {
  const words = useWords();
  const overview = useAsked(OverviewDocument, {});
  return (
    <>
      <PageTitle title={words.nav.overview}>{words.nav.overview}</PageTitle>
      <div className="overview">
        <Asked query={overview}>
          {({ overview: answer }) => (
            <>
              <Figures of={answer} />
              <ZoneTable zones={answer.zones} />
            </>
          )}
        </Asked>
        <Boundary said={words.broke}>
          <MatrixPart chains={overview.data?.overview.chains} />
        </Boundary>
        {overview.data && <FindingCounts counts={overview.data.overview.findings} />}
      </div>
    </>
  );
}
