import { useAsked } from '../../asking/use-asked.ts';
import { useView, useWhen } from '../../asking/when.ts';
import { TrendDocument } from '../../generated/graphql.ts';
import { useToday } from '../../parts/about.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Choice, FacetSelect, Filters } from '../../parts/filters.tsx';
import { Files } from '../../parts/files.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Picture } from '../../parts/picture/picture.tsx';
import { daysIn, useDaysOfChange } from '../../parts/use-stops.ts';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { auditFilterOf } from '../audit/audit-filter.ts';
import { pointsOf } from './answer.ts';
import { daysOfTrend, EVERY, type Every, everyOf } from './trend-days.ts';
import { TrendDrawing } from './trend-drawing.tsx';
import { TrendKinds } from './trend-kinds.tsx';
import { TrendTable } from './trend-table.tsx';
import { trendWords } from './words.ts';

/** How many findings there were on the days before, as the record is and as it stood then. */
export function Trend() {
  const words = useWords();
  const today = useToday();
  return (
    <>
      <PageTitle title={words.nav.trend}>{words.nav.trend}</PageTitle>
      {today !== undefined && <TrendUpTo today={today} />}
    </>
  );
}

function TrendUpTo({ today }: { today: string }) {
  const changes = useDaysOfChange(today);
  return <Asked query={changes}>{(found) => <TrendOver today={today} changes={daysIn(found)} />}</Asked>;
}

function TrendOver({ today, changes }: { today: string; changes: readonly string[] }) {
  const words = useWords();
  const own = useOwnWords(trendWords);
  const { asOf } = useWhen();
  const [view] = useView();
  const { kinds, zones } = auditFilterOf(view);
  const every = everyOf(view.get('every'));
  const { days, usual } = daysOfTrend({ asOf, today, changes, every });
  const last = days.at(-1);
  const filter = { ...(kinds && { kinds }), ...(zones && { zones }) };
  const trend = useAsked(TrendDocument, { days: [...days], ...filter }, { without: ['asOf'] });
  const seen = trend.data?.now.points.at(-1);
  return (
    <>
      <p className="quiet">
        {words.trendIntro}
        {asOf === undefined && last !== undefined && last !== today && ` ${own.until(last)}`}
      </p>
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
        <EverySelect usual={usual} />
      </Filters>
      <Asked query={trend}>
        {(answer) => (
          <>
            <Picture title={words.nav.trend}>
              <TrendDrawing points={pointsOf(answer)} />
            </Picture>
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

function EverySelect({ usual }: { usual: Every }) {
  const words = useWords();
  const choices = (Object.keys(EVERY) as Every[]).map((each) => [each, words.everyOf[each]] as const);
  return <Choice name="every" label={words.every} choices={choices} usual={usual} />;
}
