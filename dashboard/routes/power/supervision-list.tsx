import { useLabels } from '../../parts/about.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useOwnWords } from '../../words/use-words.ts';
import type { TraceDelegation } from './answer.ts';
import { powerWords } from './words.ts';

/** How what a zone does with a power is supervised: what, how, how often and by whom. */
export function SupervisionList({ of }: { of: TraceDelegation['supervision'] }) {
  const own = useOwnWords(powerWords);
  const label = useLabels();
  if (of.length === 0) return null;
  return (
    <>
      <h4>{own.supervision}</h4>
      <ul className="plain-list">
        {of.map(({ code, name, methods, everyDays, department }) => (
          <li key={code}>
            {name}{' '}
            <span className="quiet">
              {[
                ...methods.map((method) => label('SupervisionMethod', method)),
                ...(everyDays === null ? [] : [own.everyDays(everyDays)]),
              ].join(' · ')}
            </span>{' '}
            <ThingLink list="departments" thing={department} />
          </li>
        ))}
      </ul>
    </>
  );
}
