import { counted } from '../../asking/counted.ts';
import { useLabels } from '../../parts/about.tsx';
import { Period } from '../../parts/period.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/use-words.ts';
import type { PowerFinding, TraceStep } from './answer.ts';
import { SlotBox } from './slot-box.tsx';
import { flawsIn, SLOTS } from './step-flaws.ts';

interface StepLaneProps {
  readonly step: TraceStep;
  readonly zone: string;
  readonly findings: readonly PowerFinding[];
}

/** A step with the five that answer for it, in the order of the plan; what is missing is a dashed box that says so. */
export function StepLane({ step, zone, findings }: StepLaneProps) {
  const words = useWords();
  const label = useLabels();
  const { order, kind } = step;
  return (
    <li className="step">
      <p className="step-name">
        <span className="step-order">{order}</span> {step.name}{' '}
        <span className="tag">{label('StepKind', kind)}</span>
      </p>
      {step.responsibilities.length === 0 && (
        <p className="slot slot-missing">
          <To {...counted.failedIn(zone, 'STEP_UNASSIGNED')}>{words.nobodyAnswers}</To>
        </p>
      )}
      {step.responsibilities.map((responsibility, place) => {
        const flaws = flawsIn(findings, { zone, order, kind }, responsibility);
        return (
          <dl key={place} className="slots">
            {SLOTS.map((slot) => (
              <SlotBox key={slot} {...{ slot, zone }} of={responsibility} flaws={flaws.get(slot) ?? []} />
            ))}
            <div className="slot-period">
              <dt className="hidden">{words.period}</dt>
              <dd>
                <Period from={responsibility.validFrom} to={responsibility.validTo} />
              </dd>
            </div>
          </dl>
        );
      })}
    </li>
  );
}
