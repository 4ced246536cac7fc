import { useAsked } from '../../asking/use-asked.ts';
import { useView, useWhen } from '../../asking/when.ts';
import { TrendDocument } from '../../generated/graphql.ts';
import { useToday } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Choice, FacetSelect, Filters } from '../../parts/filters.tsx';
import { Files } from '../../parts/files.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useWords } from '../../words/use-words.ts';
import { auditFilterOf } from '../audit/audit-filter.ts';
import { pointsOf } from './answer.ts';
import { EVERY, type Every, everyOf, trendDays } from './trend-days.ts';
import { TrendDrawing } from './trend-drawing.tsx';
import { TrendKinds } from './trend-kinds.tsx';
import { TrendTable } from './trend-table.tsx';

/** How many findings there were on the days before, as the record is and as it stood then. */
export function Trend() {
  const words = useWords();
  const today = useToday();
  const { asOf } = useWhen();
  const [view] = useView();
  const { kinds, zones } = auditFilterOf(view);
  const day = asOf ?? today;
  const days = day === undefined ? [] : trendDays(day, everyOf(view.get('every')));
  const filter = { ...(kinds && { kinds }), ...(zones && { zones }) };
  const trend = useAsked(
    TrendDocument,
    { days: [...days], ...filter },
    { isAsked: day !== undefined, without: ['asOf'] },
  );
  const seen = trend.data?.now.points.at(-1);
  return (
    <>
      <PageTitle title={words.nav.trend}>{words.nav.trend}</PageTitle>
      <p className="quiet">{words.trendIntro}</p>
      <Filters keys={['kinds', 'zones', 'every']} hasText={false}>
        <FacetSelect
          name="kinds"
          label={words.kind}
          choices={(seen?.counts ?? []).map(({ kind, title }) => [kind, title, null])}
        />
        <FacetSelect
          name="zones"
          label={words.zone}
          choices={(seen?.zones ?? []).map(({ zone }) => [zone.code, zone.name, null])}
        />
        <EverySelect />
      </Filters>
      <Asked query={trend}>
        {(answer) => (
          <>
            <TrendDrawing points={pointsOf(answer)} />
            <TrendTable points={pointsOf(answer)} filter={filter} />
            {kinds === undefined && <TrendKinds answer={answer} />}
            <p className="list-end">
              <Files of={{ field: 'auditTrend', args: { days, ...filter }, without: ['asOf'] }} />
            </p>
          </>
        )}
      </Asked>
    </>
  );
}

function EverySelect() {
  const words = useWords();
  const choices = (Object.keys(EVERY) as Every[]).map((each) => [each, words.everyOf[each]] as const);
  return <Choice name="every" label={words.every} choices={choices} />;
}
