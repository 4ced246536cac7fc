import { useView } from '../../asking/when.ts';
import { daysIn, useDaysOfChange } from '../../parts/use-stops.ts';
import { useOwnWords } from '../../words/use-words.ts';
import { type Step, stepAfter, stepBefore } from './steps.ts';
import { stepWords } from './step-words.ts';

interface StepsProps {
  readonly to: string;
  readonly today: string;
}

/** Goes from change to change: each step compares a day on which something begins or ends with the one before it. */
export function Steps({ to, today }: StepsProps) {
  const words = useOwnWords(stepWords);
  const [, change] = useView();
  const { data } = useDaysOfChange(today);
  if (!data) return null;
  const days = daysIn(data);
  const button = (name: string, step: Step | undefined) => (
    <button
      type="button"
      disabled={step === undefined}
      onClick={() => step && change({ from: step.from, asOf: step.to === today ? null : step.to })}
    >
      {name}
    </button>
  );
  return (
    <span className="buttons">
      {button(words.before, stepBefore(days, to))}
      {button(words.after, stepAfter(days, to))}
    </span>
  );
}
