import { useView } from '../../asking/when.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { useWords } from '../../words/use-words.ts';
import { Catalogue, Days, Moments, Zones } from './comparisons.tsx';

const WAYS = { days: Days, moments: Moments, zones: Zones, catalogue: Catalogue } as const;
type Way = keyof typeof WAYS;
const isWay = (text: string | null): text is Way => text !== null && Object.hasOwn(WAYS, text);

/** What differs between two days, two moments of the record, two zones, or a zone and its catalogue. */
export function Compare() {
  const words = useWords();
  const [view, change] = useView();
  const asked = view.get('what');
  const way: Way = isWay(asked) ? asked : 'days';
  const Chosen = WAYS[way];
  return (
    <>
      <PageTitle title={`${words.nav.compare}: ${words.ways[way]}`}>{words.nav.compare}</PageTitle>
      <p className="chips" role="group" aria-label={words.nav.compare}>
        {(Object.keys(WAYS) as Way[]).map((each) => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={each === way}
            onClick={() => change({ what: each, records: null })}
          >
            {words.ways[each]}
          </button>
        ))}
      </p>
      <Chosen />
    </>
  );
}
