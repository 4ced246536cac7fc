import { LIST_OF } from '../../parts/list-of.ts';
import { ThingLink } from '../../parts/to.tsx';
import type { Obligation } from './answer.ts';

/** What an obligation is about: power, step, person, and what else. */
export function OwedThings({ of: { power, step, person, subject } }: { of: Obligation }) {
  if (!power && !step && !person && !subject) return <>–</>;
  return (
    <ul className="plain-list">
      {power && (
        <li>
          <ThingLink list="powers" thing={power} /> {step && `${step.order} ${step.name}`}
        </li>
      )}
      {person && (
        <li>
          <ThingLink list="people" thing={person} />
        </li>
      )}
      {subject && (
        <li>
          <Subject of={subject} />
        </li>
      )}
    </ul>
  );
}

function Subject({ of }: { of: NonNullable<Obligation['subject']> }) {
  const name = 'name' in of ? of.name : 'number' in of ? of.number : 'code' in of ? of.code : '–';
  const list = LIST_OF[of.__typename];
  return list !== undefined && 'code' in of ? (
    <ThingLink list={list} thing={{ code: of.code, name }} />
  ) : (
    <>{name}</>
  );
}
