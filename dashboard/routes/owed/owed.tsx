import { useAskedList } from '../../asking/use-asked.ts';
import { useView } from '../../asking/when.ts';
import { type ObligationState, OwedDocument, type OwedQuery } from '../../generated/graphql.ts';
import { useLabels } from '../../parts/about.tsx';
import { AskedTable } from '../../parts/asked-table.tsx';
import { FacetSelect, Filters } from '../../parts/filters.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { ZoneChoice } from '../../parts/zone-choice.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import { type OwedFilter, owedFilterOf } from './owed-filter.ts';
import { useColumns } from './owed-columns.tsx';
import { owedWords } from './words.ts';

type Counts = OwedQuery['obligations']['counts'];

const STATES = ['OPEN,LATE', 'OPEN', 'LATE', 'DONE'] as const;

/** What is owed on the day: by whom, by when, and whether it is late. */
export function Owed() {
  const words = useWords();
  const own = useOwnWords(owedWords);
  const [view] = useView();
  const filter = owedFilterOf(view);
  const list = useAskedList(OwedDocument, filter, (answer) => answer.obligations);
  const columns = useColumns();
  return (
    <>
      <PageTitle title={words.nav.owed}>{words.nav.owed}</PageTitle>
      <p className="quiet">{own.intro}</p>
      <Filters keys={['matters', 'states', 'zones']} hasText={false}>
        <ZoneAndState />
        <MatterSelect counts={list.data?.pages[0]?.obligations.counts ?? []} states={filter.states} />
      </Filters>
      <AskedTable
        list={list}
        file={{ field: 'obligations', args: filter }}
        pageOf={(answer) => answer.obligations}
        caption={words.nav.owed}
        keyOf={(each) => JSON.stringify(each)}
        columns={columns}
      />
    </>
  );
}

function ZoneAndState() {
  const words = useWords();
  const own = useOwnWords(owedWords);
  const label = useLabels();
  const stateName = (states: string): string =>
    states
      .split(',')
      .map((each) => label('ObligationState', each))
      .join(own.or);
  return (
    <>
      <ZoneChoice name="zones" label={words.zone} />
      <FacetSelect
        name="states"
        label={words.state}
        choices={STATES.map((states) => [states, stateName(states), null])}
      />
    </>
  );
}

/** The matters of which anything is owed, with how much is in the states asked. */
function MatterSelect({ counts, states }: { counts: Counts; states: OwedFilter['states'] }) {
  const own = useOwnWords(owedWords);
  const label = useLabels();
  const some = counts.filter(({ done, open, late }) => done + open + late > 0);
  return (
    <FacetSelect
      name="matters"
      label={own.matter}
      choices={some.map(({ matter, done, open, late }) => [
        matter,
        label('Matter', matter),
        sumOf({ DONE: done, OPEN: open, LATE: late }, states),
      ])}
    />
  );
}

function sumOf(counts: Readonly<Record<ObligationState, number>>, states: OwedFilter['states']): number {
  const asked = [states ?? []].flat();
  const among = asked.length === 0 ? (Object.keys(counts) as ObligationState[]) : asked;
  return among.reduce((sum, state) => sum + counts[state], 0);
}
