import { useLabels } from '../../parts/about.tsx';
import { Period } from '../../parts/period.tsx';
import { ThingLink } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { TraceStep } from './answer.ts';

const SLOTS = ['department', 'leader', 'section', 'post', 'staff'] as const;
const LIST_OF = {
  department: 'departments',
  leader: 'people',
  section: 'sections',
  post: 'posts',
  staff: 'people',
} as const;

/** A step with the five that answer for it, in the order of the plan; what is missing is a dashed box that says so. */
export function StepLane({ step }: { step: TraceStep }) {
  const words = useWords();
  const label = useLabels();
  return (
    <li className="step">
      <p className="step-name">
        <span className="step-order">{step.order}</span> {step.name}{' '}
        <span className="tag">{label('StepKind', step.kind)}</span>
      </p>
      {step.responsibilities.length === 0 && <p className="slot slot-missing">{words.nobodyAnswers}</p>}
      {step.responsibilities.map((responsibility, place) => (
        <dl key={place} className="slots">
          {SLOTS.map((slot) => {
            const thing = responsibility[slot];
            return (
              <div key={slot} className={thing ? 'slot' : 'slot slot-missing'}>
                <dt>{words.slots[slot]}</dt>
                <dd>{thing ? <ThingLink list={LIST_OF[slot]} thing={thing} /> : words.noOne}</dd>
              </div>
            );
          })}
          <div className="slot-period">
            <dt className="hidden">{words.period}</dt>
            <dd>
              <Period from={responsibility.validFrom} to={responsibility.validTo} />
            </dd>
          </div>
        </dl>
      ))}
    </li>
  );
}
