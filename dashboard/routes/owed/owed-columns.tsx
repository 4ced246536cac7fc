import { useLabels } from '../../parts/about.tsx';
import { BodyLink } from '../../parts/body-link.tsx';
import type { Column } from '../../parts/table.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import type { Obligation } from './answer.ts';
import { OwedThings } from './owed-things.tsx';
import { owedWords } from './words.ts';

/** What is said of each obligation, in the language of the page. */
export function useColumns(): readonly Column<Obligation>[] {
  const words = useWords();
  const own = useOwnWords(owedWords);
  const label = useLabels();
  return [
    {
      head: own.matter,
      cell: ({ matter, daysLate, state }) => (
        <>
          {label('Matter', matter)}{' '}
          <span className={state === 'LATE' ? 'gap-word' : 'quiet'}>
            {state === 'LATE' ? own.daysLate(daysLate) : label('ObligationState', state)}
          </span>
        </>
      ),
    },
    { head: words.zone, cell: ({ zone }) => (zone ? <ThingLink list="zones" thing={zone} /> : '–') },
    { head: words.about, cell: (each) => <OwedThings of={each} /> },
    {
      head: own.by,
      cell: ({ owedBy }) =>
        owedBy ? <BodyLink of={owedBy} /> : <span className="gap-word">{own.byNobody}</span>,
    },
    {
      head: words.due,
      isShort: true,
      cell: ({ due, isProvisional }) => (isProvisional ? own.provisionally(due) : due),
    },
    { head: own.doneOn, isShort: true, cell: ({ doneOn }) => doneOn ?? '–' },
  ];
}
