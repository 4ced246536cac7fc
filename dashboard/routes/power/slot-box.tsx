import { counted } from '../../asking/counted.ts';
import { ThingLink, To } from '../../parts/to.tsx';
import { useIsToldOfPosts } from '../../parts/vacant.tsx';
import { useOwnWords, useWords } from '../../words/use-words.ts';
import type { TraceStep } from './answer.ts';
import type { Flaw, Slot } from './step-flaws.ts';
import { powerWords } from './words.ts';

const LIST_OF = {
  department: 'departments',
  leader: 'people',
  section: 'sections',
  post: 'posts',
  staff: 'people',
} as const;

interface SlotBoxProps {
  readonly slot: Slot;
  readonly of: TraceStep['responsibilities'][number];
  readonly zone: string;
  readonly flaws: readonly Flaw[];
}

/** One of the five: who it is and what is wrong with it; where nobody is, why. */
export function SlotBox({ slot, of, zone, flaws }: SlotBoxProps) {
  const words = useWords();
  const own = useOwnWords(powerWords);
  const thing = of[slot];
  const acting = slot === 'staff' ? of.acting : null;
  const state = thing === null ? 'slot slot-missing' : flaws.length > 0 ? 'slot slot-flawed' : 'slot';
  return (
    <div className={state}>
      <dt>{words.slots[slot]}</dt>
      <dd>
        {thing ? <ThingLink list={LIST_OF[slot]} thing={thing} /> : <WhyNobody slot={slot} of={of} />}
        {acting && (
          <span className="quiet">
            {' '}
            <ThingLink list="people" thing={{ ...acting.person, name: own.standsIn(acting.person.name) }} />
          </span>
        )}
        {flaws.map(({ kind, message }) => (
          <To key={kind} {...counted.failedIn(zone, kind)} className="flaw gap-word" title={message}>
            {own.flaws[kind]}
          </To>
        ))}
      </dd>
    </div>
  );
}

/** That the post is vacant, where whoever reads is told who holds posts; else that nobody is named. */
function WhyNobody({ slot, of: { post } }: Pick<SlotBoxProps, 'slot' | 'of'>) {
  const words = useWords();
  const own = useOwnWords(powerWords);
  const isTold = useIsToldOfPosts();
  const isVacant = slot === 'staff' && post?.memberships.length === 0;
  return <>{isVacant && isTold ? own.vacant : words.noOne}</>;
}
