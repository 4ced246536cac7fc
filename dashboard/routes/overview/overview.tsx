import { useAskedLive } from '../../asking/use-asked-live.ts';
import { OverviewDocument } from '../../generated/graphql.ts';
import { Asked } from '../../parts/asked.tsx';
import { Boundary } from '../../parts/boundary.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { dayText } from '../../words/dates.ts';
import { useLanguage } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';
import { FindingCounts } from './finding-counts.tsx';
import { Figures } from './figures.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { useReadiness } from './weakest-cell.tsx';
import { ZoneTable } from './zone-table.tsx';

/** The city on one screen: what is handed down, which zones hold which chains, and where nobody answers. */
export function Overview() {
  const words = useWords();
  const language = useLanguage();
  const overview = useAskedLive(OverviewDocument, {});
  const readiness = useReadiness(!!overview.data && !overview.isPlaceholderData && !overview.isDragged);
  return (
    <>
      <PageTitle title={words.nav.overview}>{words.nav.overview}</PageTitle>
      <Asked query={overview} isFollowing={overview.isDragged}>
        {({ overview: answer, chainMatrix }) => (
          <div className="overview">
            {overview.isDragged && (
              <p className="following">{words.following(dayText(answer.asOf, language))}</p>
            )}
            <Figures of={answer} />
            <ZoneTable zones={answer.zones} readiness={readiness} />
            <Boundary said={words.broke}>
              <MatrixPart of={chainMatrix} />
            </Boundary>
            <FindingCounts counts={answer.findings} />
          </div>
        )}
      </Asked>
    </>
  );
}
